import { CHAT_INPUT, checkCommand, checkCommands } from './conformance/command.ts';
import type { CommandBody, CommandOption } from './conformance/command-body.ts';
import { checkSchema, commandSchemas } from './conformance/schema.ts';
import { under, type Violation } from './conformance/violation.ts';
import { snowflake } from './snowflake.ts';
import type { Application } from './world.ts';

export interface Registered extends CommandBody {
  readonly id: string;
  readonly type: number;
  readonly application_id: string;
  readonly version: string;
  readonly nsfw: boolean;
  readonly guild_id?: string;
}

const LOCALIZED = new Set(['name_localizations', 'description_localizations']);

/** The commands that the bot has registered: for everyone, and for single servers. */
export class Registry {
  readonly #application: Application;
  readonly #scopes = new Map<string, readonly Registered[]>();

  constructor(application: Application) {
    this.#application = application;
  }

  /** What is registered for a server, or for everyone. */
  list(guildId: string | undefined): readonly Registered[] {
    return this.#scopes.get(guildId ?? '') ?? [];
  }

  /** A command as a server's members are offered it: the server's own ahead of everyone's. */
  find(name: string, type: number, guildId: string | undefined): Registered | undefined {
    const offered = [...(guildId ? this.list(guildId) : []), ...this.list(undefined)];
    return offered.find((command) => command.name === name && command.type === type);
  }

  names(): readonly string[] {
    return [...this.#scopes.values()].flat().map(({ name }) => name);
  }

  /** PUT: the whole set anew; a name that was there keeps its id. */
  overwrite(bodies: readonly CommandBody[], guildId: string | undefined): readonly Registered[] {
    const before = this.list(guildId);
    const after = bodies.map((body) => this.#register(body, before, guildId));
    this.#scopes.set(guildId ?? '', after);
    return after;
  }

  /** POST: one more, or another under the same name. */
  add(body: CommandBody, guildId: string | undefined): Registered {
    const before = this.list(guildId);
    const added = this.#register(body, before, guildId);
    this.#scopes.set(guildId ?? '', [...before.filter(({ id }) => id !== added.id), added]);
    return added;
  }

  remove(id: string, guildId: string | undefined): boolean {
    const before = this.list(guildId);
    const after = before.filter((command) => command.id !== id);
    this.#scopes.set(guildId ?? '', after);
    return after.length < before.length;
  }

  #register(body: CommandBody, before: readonly Registered[], guildId: string | undefined): Registered {
    const type = body.type ?? CHAT_INPUT;
    const known = before.find((command) => command.name === body.name && command.type === type);
    return {
      id: known?.id ?? snowflake(),
      application_id: this.#application.id,
      version: snowflake(),
      type,
      name_localizations: null,
      description: '',
      description_localizations: null,
      default_member_permissions: null,
      nsfw: false,
      ...(guildId
        ? { guild_id: guildId }
        : { contexts: null, integration_types: this.#application.integrationTypes, dm_permission: true }),
      ...defined(body),
      ...(body.options ? { options: body.options.map(stored) } : {}),
    } as Registered;
  }
}

/** Options come back without what says nothing: `required: false`, `autocomplete: false`, no choices. */
function stored(option: CommandOption): CommandOption {
  const said = Object.entries(option).filter(
    ([, value]) => value !== false && value !== null && value !== undefined,
  );
  const kept = Object.fromEntries(said.filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
  return {
    ...kept,
    ...(option.options ? { options: option.options.map(stored) } : {}),
  } as unknown as CommandOption;
}

const defined = <T extends object>(body: T): Partial<T> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<T>;

/** As GET answers without `with_localizations=true`. */
export const withoutLocalizations = (commands: readonly Registered[]): readonly Registered[] =>
  JSON.parse(JSON.stringify(commands, (key, value: unknown) => (LOCALIZED.has(key) ? undefined : value)));

/** Discord's document has `default_member_permissions` as an integer; in real life it is a string of digits. */
const asDocumented = (body: unknown): unknown => {
  const permissions = (body as CommandBody | undefined)?.default_member_permissions;
  return /^\d+$/.test(String(permissions))
    ? { ...(body as CommandBody), default_member_permissions: Number(permissions) }
    : body;
};

/** The faults of what a PUT or a POST of commands carries. */
export function checkRegistration(body: unknown, how: keyof typeof commandSchemas): readonly Violation[] {
  const schema = commandSchemas[how];
  const bodies = Array.isArray(body) ? body : [body];
  const found = bodies.flatMap((one, index) =>
    under(Array.isArray(body) ? [index] : [], checkSchema(schema, asDocumented(one))),
  );
  if (found.some(({ refused }) => refused)) return found;
  return [...found, ...(Array.isArray(body) ? checkCommands(bodies) : checkCommand(bodies[0], []))];
}
