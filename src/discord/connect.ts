import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import type { Say } from '../locales/say.ts';
import type { BotLog } from './log.ts';

/** Why the bot cannot be online: a sentence for its operator, and an exit code. */
export interface Failure {
  readonly sentence: string;
  /** 1 where starting again may help, 2 where somebody has to change a setting first. */
  readonly exitCode: 1 | 2;
}

/**
 * Logs in and waits for READY, `seconds` at most: where it never comes, discord.js identifies again for ever. Undefined
 * where the bot is online.
 */
export function connect(
  client: Client,
  token: string,
  seconds: number,
  say: Say,
): Promise<Failure | undefined> {
  const { operator } = say.discord;
  return new Promise((resolve) => {
    let unreachable: unknown;
    client.on(Events.ShardError, (error) => {
      unreachable = error;
    });
    const timer = setTimeout(() => {
      const sentence = unreachable ? operator.network(reasonOf(unreachable)) : operator.neverReady(seconds);
      resolve({ sentence, exitCode: 1 });
    }, seconds * 1000);
    const settle = (failure: Failure | undefined): void => {
      clearTimeout(timer);
      resolve(failure);
    };
    client.once(Events.ClientReady, () => settle(undefined));
    client.on(Events.ShardDisconnect, ({ code }) => settle(failureOf(code, say)));
    client.login(token).catch((error: unknown) => settle(loginFailure(error, say)));
  });
}

/** Each break and each return once: while Discord is missing the client tries again twice a second. */
export function tellConnection(client: Client, log: BotLog): void {
  const away = new Set<number>();
  const back = (shard: number): void => {
    away.delete(shard);
    log.info({ shard }, 'The gateway’s connection stands');
  };
  client.on(Events.Error, (err) => log.error({ err }, 'Discord’s client reports an error'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'The gateway’s connection failed'));
  client.on(Events.ShardReady, back);
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.warn({ shard }, 'The gateway’s connection is lost');
    away.add(shard);
  });
}

/** Resolves where a shard is closed for good, or none of its reconnections succeeds in time: no bot is silently offline. */
export function lost(client: Client, seconds: number, say: Say): Promise<Failure> {
  return new Promise((resolve) => {
    const timers = new Map<number, NodeJS.Timeout>();
    const back = (shard: number): void => {
      clearTimeout(timers.get(shard));
      timers.delete(shard);
    };
    client.on(Events.ShardDisconnect, ({ code }) => resolve(failureOf(code, say)));
    client.on(Events.ShardResume, back);
    client.on(Events.ShardReady, back);
    client.on(Events.ShardReconnecting, (shard) => {
      if (timers.has(shard)) return;
      const failure: Failure = { sentence: say.discord.operator.offline(seconds), exitCode: 1 };
      timers.set(shard, setTimeout(() => resolve(failure), seconds * 1000).unref());
    });
  });
}

/** What a gateway close that discord.js takes as final means to the operator. */
function failureOf(code: number, { discord: { operator } }: Say): Failure {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return { sentence: operator.badToken, exitCode: 2 };
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return { sentence: operator.intents, exitCode: 2 };
    default:
      return { sentence: operator.sharding(code), exitCode: 1 };
  }
}

function loginFailure(error: unknown, { discord: { operator } }: Say): Failure {
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (refused) return { sentence: operator.badToken, exitCode: 2 };
  return { sentence: operator.network(reasonOf(error)), exitCode: 1 };
}

/** *ECONNREFUSED*, *500*, or the error’s own words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, code, status } = error as Error & { code?: unknown; status?: unknown };
  if (cause instanceof Error) return reasonOf(cause);
  return String(code || status || error.message);
}
