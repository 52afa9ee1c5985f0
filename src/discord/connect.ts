import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import type { Say } from '../locales/say.ts';

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

/** What a gateway close that discord.js takes as final means to the operator. */
export function failureOf(code: number, { discord: { operator } }: Say): Failure {
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
