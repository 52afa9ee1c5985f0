import { describe, type Recorded } from './conformance/violation.ts';
import type { Fault, RouteName } from './faults.ts';
import type { Gateway } from './gateway.ts';
import { Loopback } from './loopback.ts';
import { assemble, type Options, type Parts } from './parts.ts';
import type { Registry } from './registry.ts';
import type { Logged } from './rest.ts';
import { Users } from './users.ts';
import type { World } from './world.ts';

/**
 * A stand-in for Discord on loopback: REST and gateway on one port, for the real client. Every body that the bot sends
 * is checked; what Discord would refuse is answered 400 and kept in `violations`.
 */
export class StandIn extends Users {
  readonly world: World;
  readonly token: string;
  /** The commands that the bot has registered. */
  readonly registry: Registry;
  readonly gateway: Gateway;
  /** What Discord refuses, or silently leaves out, of what the bot has sent. */
  readonly violations: Recorded[];
  /** The last requests of the bot, answered or not. */
  readonly requests: readonly Logged[];
  readonly #loopback: Loopback;
  readonly #rest: Parts['rest'];

  private constructor(loopback: Loopback, parts: Parts) {
    super(parts);
    this.#loopback = loopback;
    this.#rest = parts.rest;
    this.world = parts.world;
    this.token = parts.token;
    this.registry = parts.registry;
    this.gateway = parts.gateway;
    this.violations = parts.violations;
    this.requests = parts.rest.requests;
  }

  static async start(options: Options = {}): Promise<StandIn> {
    const loopback = new Loopback();
    const parts = assemble(options, loopback);
    loopback.serve(
      (request, response) => void parts.rest.serve(request, response).catch(() => response.destroy()),
      (request, socket, head) => parts.gateway.upgrade(request, socket, head),
    );
    await loopback.listen();
    return new StandIn(loopback, parts);
  }

  /** For `new Client({ rest: { api } })`. */
  get apiUrl(): string {
    return `http://${this.#loopback.host}/api`;
  }

  get gatewayUrl(): string {
    return `ws://${this.#loopback.host}`;
  }

  /** The next `times` requests to the route go wrong. */
  fail(route: RouteName, fault: Fault, times = 1): void {
    this.#rest.faults.plan(route, fault, times);
  }

  /** Any event as it is. Throws where no bot has a session. */
  dispatchRaw(event: string, data: object): void {
    this.gateway.dispatch(event, data);
  }

  /** Takes the violations out, for a test that means them. */
  takeViolations(): readonly Recorded[] {
    return this.violations.splice(0);
  }

  /** All of Discord is gone: connections break, new ones are refused. */
  async disappear(): Promise<void> {
    this.gateway.cut();
    await this.#loopback.vanish();
  }

  /** Is there again, on the same port; sessions live on. */
  async reappear(): Promise<void> {
    await this.#loopback.listen();
  }

  /** Ends all connections; then throws where violations are left that no test has taken. */
  async close(): Promise<void> {
    if (this.#loopback.isListening) await this.disappear();
    if (this.violations.length === 0) return;
    throw new Error(`Discord would refuse:\n${this.violations.map(describe).join('\n')}`);
  }
}

export { MANAGE_SERVER } from './asking.ts';
export type { Answered } from './conversation.ts';
export type { Message } from './messages.ts';
export { buttonsOf, selectsOf, textOf } from './view.ts';
