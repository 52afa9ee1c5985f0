import type { Recorded } from './conformance/violation.ts';
import { Conversation } from './conversation.ts';
import { Gateway } from './gateway.ts';
import { Hosting } from './hosting.ts';
import { Interactions, type Limits } from './interactions.ts';
import type { Loopback } from './loopback.ts';
import { MessageStore } from './message-store.ts';
import { Registry } from './registry.ts';
import { Rest } from './rest.ts';
import { routes } from './routes.ts';
import { type Application, application, botUser, type Guild, guild, guildPayload } from './world.ts';

export interface Options {
  readonly application?: Partial<Application>;
  /** Where the bot is installed: one server by default. */
  readonly guilds?: readonly Partial<Guild>[];
  readonly token?: string;
  /** `never`: READY does not come. `no guilds`: it does, and no GUILD_CREATE after it. */
  readonly ready?: 'at once' | 'never' | 'no guilds';
  readonly limits?: Partial<Limits>;
  /** How many requests are kept for looking at. */
  readonly remember?: number;
}

export type Parts = ReturnType<typeof assemble>;

/** Puts Discord's halves together on a server that does not listen yet. */
export function assemble(options: Options, loopback: Loopback) {
  const { guilds = [{}], token = 'good-token', ready = 'at once', remember = 1000 } = options;
  const world = { application: application(options.application), guilds: guilds.map(guild) };
  const violations: Recorded[] = [];
  const registry = new Registry(world.application);
  const hosting = new Hosting(() => `http://${loopback.host}`);
  const limits = { firstAnswer: 3000, token: 900_000, checksBodies: true, ...options.limits };
  const interactions = new Interactions(new MessageStore(world, hosting), limits, violations);
  const isToken = (given: string) => given === token;
  const gatewayUrl = () => `ws://${loopback.host}`;
  const gateway = new Gateway({
    isToken,
    ready: () => ({
      v: 10,
      user: { ...botUser(world.application), verified: true, mfa_enabled: false },
      application: { id: world.application.id, flags: 0 },
      guilds: world.guilds.map(({ id }) => ({ id, unavailable: true })),
      resume_gateway_url: gatewayUrl(),
    }),
    after: () =>
      ready === 'no guilds' ? [] : world.guilds.map((each) => ({ t: 'GUILD_CREATE', d: guildPayload(each) })),
  });
  gateway.isSilent = ready === 'never';
  const served = { world, registry, interactions, hosting, violations, isToken, gatewayUrl };
  const rest = new Rest(routes(served), remember);
  const conversation = new Conversation({ world, gateway, interactions, violations });
  return { world, token, violations, registry, hosting, interactions, gateway, rest, conversation };
}
