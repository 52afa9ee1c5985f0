import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { type BotOptions, runBot } from '../../src/discord/run-bot.ts';
import { commands } from './commands.ts';
import { StandIn } from './stand-in/stand-in.ts';

type StandInOptions = NonNullable<Parameters<typeof StandIn.start>[0]>;

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly [field: string]: unknown;
}

const article = readFileSync(new URL('../../corpus/aes-russie.txt', import.meta.url), 'utf8');

export const archiveOf = (...texts: readonly string[]): Archive =>
  createArchive(
    texts.map((text, index) =>
      attribute(readArticle(text, { origin: `${index}.txt`, received: '2025-04-05' as never })),
    ),
  );

export const firstArticle = archiveOf(article);

/** Starts the bot itself against a stand-in for Discord; both end with the test, which fails where Discord would refuse a body. */
export async function startBot(options: Partial<BotOptions> = {}, discordOptions: StandInOptions = {}) {
  const discord = await StandIn.start(discordOptions);
  const bot = runAgainst(discord, options);
  await Promise.race([bot.started, bot.exit]);
  return { discord, ...bot };
}

export function runAgainst(discord: StandIn, options: Partial<BotOptions> = {}) {
  const log: Logged[] = [];
  const stop = new AbortController();
  let tellStarted = (): void => {};
  const started = new Promise<void>((resolve) => {
    tellStarted = resolve;
  });
  const at = (level: Logged['level']) => (fields: object, message: string) => {
    log.push({ ...fields, level, message });
    if (message.includes('oauth2/authorize')) tellStarted();
  };
  const exit = runBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    defaultLanguage: 'fr',
    commands,
    archiveOf: () => firstArticle,
    log: { info: at('info'), warn: at('warn'), error: at('error') },
    readyTimeout: 5,
    signal: stop.signal,
    ...options,
  });
  onTestFinished(async () => {
    stop.abort();
    await exit;
    await discord.close();
  });
  return { log, started, exit, stop: () => stop.abort() };
}
