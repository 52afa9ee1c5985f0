import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';

export interface Payload {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
};

export const send = (socket: WebSocket, payload: Payload): void => socket.send(JSON.stringify(payload));

const MOST_REPLAYED = 5000;

/** What a bot was sent since it identified itself, kept to be sent again where it resumes. */
export class Session {
  readonly id = randomUUID();
  /** Absent while the bot is away and may still resume. */
  socket: WebSocket | undefined;
  readonly #sent: Payload[] = [];
  #sequence = 0;

  constructor(socket: WebSocket) {
    this.socket = socket;
  }

  dispatch(t: string, d: object): void {
    this.#sequence += 1;
    const payload = { op: OP.dispatch, t, d, s: this.#sequence };
    this.#sent.push(payload);
    if (this.#sent.length > MOST_REPLAYED) this.#sent.shift();
    if (this.socket) send(this.socket, payload);
  }

  /** Sends all that came after `sequence`, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.socket = socket;
    for (const payload of this.#sent) if ((payload.s ?? 0) > sequence) send(socket, payload);
    this.dispatch('RESUMED', {});
  }
}
