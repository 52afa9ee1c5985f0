import { snowflake } from './snowflake.ts';

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channelId: string;
  /** `preferred_locale`: only Community servers can set it, all others send `en-US`. */
  readonly locale: string;
}

export interface Application {
  readonly id: string;
  readonly name: string;
  /** Where it may be installed: 0 in a server, 1 for a user. */
  readonly integrationTypes: readonly (0 | 1)[];
}

export interface World {
  readonly application: Application;
  /** The servers in which the bot is installed. */
  readonly guilds: readonly Guild[];
}

export const guild = (told: Partial<Guild> = {}): Guild => ({
  id: snowflake(),
  channelId: snowflake(),
  name: 'La Rédaction',
  locale: 'en-US',
  ...told,
});

export const application = (told: Partial<Application> = {}): Application => ({
  id: snowflake(),
  name: 'Verbatim',
  integrationTypes: [0, 1],
  ...told,
});

export const user = (id: string, username: string) => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
  public_flags: 0,
});

export const botUser = ({ id, name }: Application) => ({ ...user(id, name), bot: true });

export const channel = (id: string, guildId?: string) =>
  guildId === undefined
    ? { id, type: 1, last_message_id: null, recipients: [] }
    : {
        id,
        type: 0,
        guild_id: guildId,
        name: 'depeches',
        position: 0,
        permission_overwrites: [],
        nsfw: false,
      };

/** What GET /applications/@me and /oauth2/applications/@me answer. */
export const applicationPayload = ({ application: { id, name, integrationTypes }, guilds }: World) => ({
  id,
  name,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  owner: user(snowflake(0), 'owner'),
  team: null,
  approximate_guild_count: guilds.length,
  integration_types_config: Object.fromEntries(integrationTypes.map((type) => [type, {}])),
});

/** The smallest GUILD_CREATE that discord.js reads as a server that has become available. */
export const guildPayload = ({ id, name, channelId, locale }: Guild) => ({
  id,
  name,
  icon: null,
  owner_id: id,
  preferred_locale: locale,
  features: locale === 'en-US' ? [] : ['COMMUNITY'],
  joined_at: new Date().toISOString(),
  member_count: 2,
  large: false,
  unavailable: false,
  roles: [{ id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false }],
  channels: [channel(channelId, id)],
  members: [],
  threads: [],
  emojis: [],
  stickers: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
});
