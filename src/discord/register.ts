import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

/** To one server, at once, or to all; never to both, for the commands would show twice. */
export interface Registration {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

/**
 * Declares the commands where they differ from what Discord has: it takes 200 new ones a day, and starts are more.
 * Returns whether anything was written; throws what the REST client throws.
 */
export async function register(
  rest: REST,
  { applicationId, guildId }: Registration,
  declared: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as readonly object[];
  const guild = guildId !== undefined;
  if (isDeepStrictEqual(comparable(known, guild), comparable(declared, guild))) return false;
  const body = guild ? declared.map(({ contexts, integration_types, ...inServer }) => inServer) : declared;
  await rest.put(route, { body });
  return true;
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
const comparable = (commands: readonly object[], guild: boolean): readonly unknown[] =>
  commands
    .map((command) => essence(command, guild ? declarable : declarableEverywhere))
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
