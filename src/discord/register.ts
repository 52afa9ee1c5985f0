import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

export interface Registration {
  readonly applicationId: string;
  /** To this server alone, at once; else to all. Never to both, for the commands would show twice. */
  readonly guildId?: string | undefined;
  /** Where the bot is. */
  readonly guildIds: readonly string[];
}

export interface Registered {
  readonly written: boolean;
  /** The commands show twice in the one server, for they are declared to all from elsewhere. */
  readonly twice: boolean;
}

type Declared = readonly RESTPostAPIApplicationCommandsJSONBody[];

/**
 * Declares the commands where they differ from what Discord has: it takes 200 new ones a day, and starts are more. Throws
 * what the REST client throws.
 */
export async function register(
  rest: REST,
  { applicationId, guildId, guildIds }: Registration,
  declared: Declared,
): Promise<Registered> {
  const everywhere = Routes.applicationCommands(applicationId);
  if (guildId === undefined) {
    await forgetTrials(rest, applicationId, guildIds);
    return { written: await write(rest, everywhere, declared, declarableEverywhere), twice: false };
  }
  const inServer = declared.map(({ contexts, integration_types, ...body }) => body);
  const route = Routes.applicationGuildCommands(applicationId, guildId);
  const written = await write(rest, route, inServer, declarable);
  const others = (await rest.get(everywhere)) as Declared;
  return { written, twice: others.some(({ name }) => declared.some((body) => body.name === name)) };
}

async function write(
  rest: REST,
  route: `/${string}`,
  body: Declared,
  keys: readonly string[],
): Promise<boolean> {
  const known = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as Declared;
  if (isDeepStrictEqual(comparable(known, keys), comparable(body, keys))) return false;
  await rest.put(route, { body });
  return true;
}

/**
 * Takes back what an earlier start declared to single servers: only this application can have. Asks of the first ones
 * only, for a trial is made in one of a few.
 */
async function forgetTrials(rest: REST, applicationId: string, guildIds: readonly string[]): Promise<void> {
  for (const guildId of guildIds.slice(0, 10)) {
    const route = Routes.applicationGuildCommands(applicationId, guildId);
    if (((await rest.get(route)) as Declared).length) await rest.put(route, { body: [] });
  }
}

/** What of a command can be declared: ids and versions are Discord’s own. In a server it keeps no contexts. */
const declarable = [
  ...[
    'type',
    'name',
    'name_localizations',
    'description',
    'description_localizations',
    'options',
    'required',
  ],
  ...['choices', 'value', 'autocomplete', 'min_length', 'max_length', 'default_member_permissions', 'nsfw'],
];
const declarableEverywhere = [...declarable, 'integration_types', 'contexts'];

/** Sorted by name; absent, null, false and empty are one, and so are the orders in which types are listed. */
const comparable = (commands: readonly object[], keys: readonly string[]): readonly unknown[] =>
  commands
    .map((command) => essence(command, keys))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function essence(value: unknown, keys?: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const members = value.map((member) => essence(member, declarable));
    return members.every((member) => typeof member === 'number') ? members.sort() : members;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => !keys || keys.includes(key))
    .map(
      ([key, inner]) => [key, key.endsWith('localizations') ? essence(inner) : essence(inner, keys)] as const,
    )
    .filter(([, inner]) => !isNothing(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
