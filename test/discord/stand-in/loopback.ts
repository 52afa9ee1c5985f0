import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** An HTTP server on 127.0.0.1 that can go away and come back under the same port. */
export class Loopback {
  readonly #server: Server = createServer();
  #port = 0;

  get host(): string {
    return `127.0.0.1:${this.#port}`;
  }

  get isListening(): boolean {
    return this.#server.listening;
  }

  /** Hands on what comes in: requests, and connections that want to become WebSockets. */
  serve(
    request: RequestListener,
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
  ): void {
    this.#server.on('request', request).on('upgrade', upgrade);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Breaks all connections and refuses new ones; sockets that have become WebSockets are for their owner to break. */
  async vanish(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }
}
