import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { OP, type Payload, Session, send } from './session.ts';

export interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}

interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

/** What greets a bot that has identified itself: READY's data, and the events that follow it. */
export interface Greeting {
  readonly ready: () => object;
  readonly after: () => readonly { readonly t: string; readonly d: object }[];
  readonly isToken: (token: string) => boolean;
}

/** The gateway half. What it is to do wrong is a field of it, to be set at any time. */
export class Gateway {
  heartbeatInterval = 41_250;
  /** Hears heartbeats and acknowledges none: a zombie. */
  isDeaf = false;
  /** READY never comes. */
  isSilent = false;
  /** Refuses connections with 503 while REST works. */
  isRefusing = false;
  /** Answers RESUME with INVALID_SESSION. */
  refusesResume = false;
  /** The bits of intents that are not granted: asking for one closes with 4014. */
  disallowedIntents = 0;
  /** Closes with this code at IDENTIFY. */
  closeAtIdentify: number | undefined;
  readonly identified: Identify[] = [];
  /** How often a session was resumed. */
  resumed = 0;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #closedHere = new WeakSet<WebSocket>();
  readonly #sessions = new Map<string, Session>();
  readonly #greeting: Greeting;

  constructor(greeting: Greeting) {
    this.#greeting = greeting;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.isRefusing) socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
    else this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened));
  }

  /** Sends an event to the bot, or keeps it for its RESUME. Throws where no bot has a session. */
  dispatch(t: string, d: object): void {
    if (this.#sessions.size === 0) throw new Error('no bot is connected to the gateway');
    for (const session of this.#sessions.values()) session.dispatch(t, d);
  }

  get isConnected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== undefined);
  }

  /** Closes as Discord does, with a code. */
  close(code: number, reason = ''): void {
    for (const socket of this.#sockets.clients) {
      this.#closedHere.add(socket);
      socket.close(code, reason);
    }
  }

  /** The connection breaks without a word. */
  cut(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  askToReconnect(): void {
    for (const socket of this.#sockets.clients) send(socket, { op: OP.reconnect });
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (data) => this.#hear(socket, JSON.parse(String(data)) as Payload));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => this.#forget(socket, code));
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  /** A bot that closes with 1000 or 1001 gives its session up; whatever else ends a connection, it may resume. */
  #forget(socket: WebSocket, code: number): void {
    const isGivenUp = (code === 1000 || code === 1001) && !this.#closedHere.has(socket);
    for (const session of this.#sessions.values()) {
      if (session.socket !== socket) continue;
      session.socket = undefined;
      if (isGivenUp) this.#sessions.delete(session.id);
    }
  }

  #hear(socket: WebSocket, { op, d }: Payload): void {
    if (op === OP.heartbeat && !this.isDeaf) send(socket, { op: OP.acknowledged });
    if (op === OP.identify) this.#identify(socket, d as Identify);
    if (op === OP.resume) this.#resume(socket, d as Resume);
  }

  #identify(socket: WebSocket, identify: Identify): void {
    this.identified.push(identify);
    const code = this.#refusal(identify);
    if (code !== undefined) socket.close(code);
    if (code !== undefined || this.isSilent) return;
    const session = new Session(socket);
    this.#sessions.clear();
    this.#sessions.set(session.id, session);
    const shard = identify.shard ?? [0, 1];
    session.dispatch('READY', { ...this.#greeting.ready(), session_id: session.id, shard });
    for (const { t, d } of this.#greeting.after()) session.dispatch(t, d);
  }

  /** The code that IDENTIFY is closed with, where it is. */
  #refusal({ token, intents }: Identify): number | undefined {
    if (this.closeAtIdentify !== undefined) return this.closeAtIdentify;
    if (!this.#greeting.isToken(token)) return 4004;
    return intents & this.disallowedIntents ? 4014 : undefined;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): void {
    const session = this.#sessions.get(session_id);
    if (session && !this.refusesResume && this.#greeting.isToken(token)) {
      this.resumed += 1;
      session.resume(socket, seq);
    } else {
      this.#sessions.delete(session_id);
      send(socket, { op: OP.invalidSession, d: false });
    }
  }
}
