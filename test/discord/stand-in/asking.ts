import type { Interaction } from './exchange.ts';
import { snowflake } from './snowflake.ts';
import { channel, user, type World } from './world.ts';

/** Who asks, where, and how. */
export interface Asker {
  readonly userId?: string;
  readonly userName?: string;
  /** The language of the asker's Discord: `fr`, `en-GB`, `en-US` … By default `en-US`. */
  readonly locale?: string;
  /** The server where it is asked, by default the first one where the bot is installed; `null`: a private chat. */
  readonly guildId?: string | null;
  readonly guildLocale?: string;
  readonly channelId?: string;
  /** The asker's permissions in the channel, as a bit set; `MANAGE_SERVER` is what adding articles needs. */
  readonly permissions?: bigint;
  /** By what the command came to be offered: the bot is in the server, or the asker has installed it for themself. */
  readonly installedFor?: 'server' | 'user';
  /** 0 a server, 1 a chat with the bot, 2 a private chat of others. */
  readonly context?: 0 | 1 | 2;
  /** Bytes of a file that may be sent here: 10 MiB by default. */
  readonly attachmentSizeLimit?: number;
  /** How often the interaction is delivered: twice, where a gateway stammers. */
  readonly deliveries?: number;
  /** Milliseconds to wait for an answer: 4000 by default, less than a test has. */
  readonly timeout?: number;
  /** Also sends what Discord's own client would not let a user send. */
  readonly raw?: boolean;
}

export const MANAGE_SERVER = 32n;
/** See the channel, send messages, use commands. */
const MEMBER = 1024n | 2048n | 2_147_483_648n;

const READER = '200000000000000001';

export interface Place {
  readonly guildId: string | undefined;
  readonly context: 0 | 1 | 2;
  readonly installedFor: 'server' | 'user';
  readonly permissions: bigint;
}

/** Where an asker stands. In a server where the bot is not, it can only be installed for the user. */
export function placeOf({ guilds }: World, asker: Asker): Place {
  const guildId = asker.guildId === undefined ? guilds[0]?.id : (asker.guildId ?? undefined);
  const context = asker.context ?? (guildId === undefined ? 1 : 0);
  const isHome = guildId === undefined ? context === 1 : guilds.some(({ id }) => id === guildId);
  return {
    guildId,
    context,
    installedFor: asker.installedFor ?? (isHome ? 'server' : 'user'),
    permissions: asker.permissions ?? MEMBER,
  };
}

/** What every INTERACTION_CREATE has in common. A chat with the bot has the owner `0: '0'`, as Discord documents it. */
export function interaction(world: World, asker: Asker, type: number, data: object): Interaction {
  const { guildId, context, installedFor, permissions } = placeOf(world, asker);
  const home = world.guilds.find(({ id }) => id === guildId);
  const channelId = asker.channelId ?? home?.channelId ?? snowflake();
  const id = asker.userId ?? READER;
  const who = user(id, asker.userName ?? 'reporter');
  const guildLocale = asker.guildLocale ?? home?.locale ?? 'en-US';
  const member = {
    user: who,
    nick: null,
    roles: [],
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissions),
  };
  return {
    id: snowflake(),
    application_id: world.application.id,
    type,
    data,
    token: `token-${snowflake()}`,
    version: 1,
    channel_id: channelId,
    channel: { ...channel(channelId, guildId), ...(guildId ? { permissions: String(permissions) } : {}) },
    ...(guildId
      ? {
          guild_id: guildId,
          guild: { id: guildId, locale: guildLocale, features: [] },
          guild_locale: guildLocale,
          member,
        }
      : { user: who }),
    locale: asker.locale ?? 'en-US',
    context,
    authorizing_integration_owners: installedFor === 'server' ? { 0: guildId ?? '0' } : { 1: id },
    app_permissions: '2147601408',
    entitlements: [],
    attachment_size_limit: asker.attachmentSizeLimit ?? 10 * 1024 * 1024,
  };
}
