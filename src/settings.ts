import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';

export interface Settings {
  /** Without one, Verbatim answers in the terminal. */
  readonly token?: string;
  /** The one server whose commands are declared (at once); without it they are declared everywhere. */
  readonly guildId?: string;
  /** Where Discord's REST API is, if not at Discord's. */
  readonly apiUrl?: string;
  /** An absolute path. */
  readonly corpusDir: string;
  /** For askers whose own language is neither of the two. */
  readonly defaultLanguage: 'fr' | 'en';
  /** Where set, the language of every answer that a whole channel reads. */
  readonly channelLanguage?: 'fr' | 'en';
  readonly healthPort?: number;
  readonly logQuestions: boolean;
  readonly logLevel: (typeof levels)[number];
}

/** Which kind of value a variable should hold; what is said of it is in `locales`. */
export type Expected = 'token' | 'server' | 'url' | 'language' | 'port' | 'switch' | 'level';

export interface SettingProblem {
  readonly variable: string;
  /** What it holds, at most 80 characters; absent where that is, or may be, a token. */
  readonly held?: string;
  readonly expected: Expected;
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const language = z.enum(['fr', 'en']);

const variables = {
  DISCORD_TOKEN: ['token', z.string().regex(/^[\w.-]+$/)],
  DISCORD_GUILD_ID: ['server', z.string().regex(/^\d{17,20}$/)],
  DISCORD_API_URL: ['url', z.url({ protocol: /^https?$/ })],
  DEFAULT_LANGUAGE: ['language', language],
  CHANNEL_LANGUAGE: ['language', language],
  HEALTH_PORT: [
    'port',
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(65_535)),
  ],
  LOG_QUESTIONS: ['switch', z.enum(['0', '1']).transform((held) => held === '1')],
  LOG_LEVEL: ['level', z.enum(levels)],
} as const satisfies Record<string, readonly [Expected, z.ZodType]>;

type Variable = keyof typeof variables;

/**
 * The settings that an environment makes, a relative `CORPUS_DIR` resolved from `root` (the package's folder), or all
 * that is wrong with it. A variable that is empty or blank is unset.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): { readonly settings: Settings } | { readonly problems: readonly SettingProblem[] } {
  const held = filled(environment);
  const { CORPUS_DIR = 'corpus' } = held;
  const problems: SettingProblem[] = [];
  const read = <V extends Variable>(variable: V): z.infer<(typeof variables)[V][1]> | undefined => {
    const text = held[variable];
    if (text === undefined) return undefined;
    const [expected, schema] = variables[variable];
    const checked = schema.safeParse(text);
    if (checked.success) return checked.data as z.infer<(typeof variables)[V][1]>;
    const shown = expected === 'token' || secret.test(text) ? {} : { held: text.slice(0, 80) };
    problems.push({ variable, expected, ...shown });
    return undefined;
  };
  const optional = {
    token: read('DISCORD_TOKEN'),
    guildId: read('DISCORD_GUILD_ID'),
    apiUrl: read('DISCORD_API_URL'),
    channelLanguage: read('CHANNEL_LANGUAGE'),
    healthPort: read('HEALTH_PORT'),
  };
  const settings: Settings = {
    ...(filled(optional) as Partial<Settings>),
    corpusDir: resolve(root, CORPUS_DIR),
    defaultLanguage: read('DEFAULT_LANGUAGE') ?? 'fr',
    logQuestions: read('LOG_QUESTIONS') ?? false,
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
  return problems.length ? { problems } : { settings };
}

/** A Discord token, pasted into the wrong variable. */
const secret = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/;

/** The process's own variables, then those of the file `.env` in `root`, where there is one. */
export function readEnvironment(root: string): Record<string, string | undefined> {
  return { ...filled(readEnvFile(resolve(root, '.env'))), ...filled(process.env) };
}

function readEnvFile(path: string): Record<string, string> {
  try {
    return parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

const filled = <V>(values: Readonly<Record<string, V | undefined>>): Record<string, V> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const trimmed = typeof value === 'string' ? (value.trim() as V) : value;
      return trimmed === undefined || trimmed === '' ? [] : [[name, trimmed]];
    }),
  );
