import type { Server } from 'node:http';
import {
  Client,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  type GuildMember,
  type Interaction,
  OAuth2Scopes,
  Options,
  REST,
  type User,
} from 'discord.js';
import { sayIn } from '../locales/say.ts';
import { connect, type Failure, lost, reasonOf, tellConnection } from './connect.ts';
import { declare } from './declare.ts';
import type { Desk } from './desk.ts';
import { healthOf, serveHealth } from './health.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { Languages } from './language.ts';
import { register } from './register.ts';
import { route } from './route.ts';
import { stopSignal } from './stop-signal.ts';
import { Turns } from './turns.ts';

export interface BotOptions extends Languages, Omit<Desk, 'languages' | 'logQuestions' | 'answers'> {
  readonly token: string;
  /** Where Discord’s REST interface is, without its version; Discord itself by default. */
  readonly apiUrl?: string | undefined;
  /** Where set, the commands are declared to this server alone. */
  readonly guildId?: string | undefined;
  readonly healthPort?: number | undefined;
  readonly logQuestions?: boolean | undefined;
  /** How long READY may be awaited, and how long the bot may then be offline before it ends, in seconds. */
  readonly readyTimeout?: number;
  readonly offlineTimeout?: number;
  /** How long one request of an answer may hang, in milliseconds: after 3 s Discord takes no first answer. */
  readonly requestTimeout?: number;
  /** Ends the bot as SIGTERM does. */
  readonly signal?: AbortSignal;
}

/** The bot itself is among them, and must stay. */
const few = { maxSize: 200, keepOverLimit: ({ id, client }: User | GuildMember) => id === client.user.id };

/** How long answers under way may take once the bot is to stop, and then the gateway to close, in milliseconds. */
const drainTime = 2500;
const closeTime = 2000;

/** Runs the bot until it is told to stop or cannot go on; resolves with the exit code. */
export async function runBot(options: BotOptions): Promise<number> {
  const { log, readyTimeout = 30, offlineTimeout = 600 } = options;
  const say = sayIn(options.defaultLanguage);
  const { operator } = say.discord;
  const api = options.apiUrl ?? DefaultRestOptions.api;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    allowedMentions: { parse: [] },
    // The library keeps a queue for every interaction until its sweep, and every user that it has seen.
    rest: { api, timeout: options.requestTimeout ?? 2500, handlerSweepInterval: 60_000 },
    makeCache: Options.cacheWithLimits({ MessageManager: 0, UserManager: few, GuildMemberManager: few }),
  });
  const desk: Desk = {
    ...options,
    languages: options,
    logQuestions: options.logQuestions ?? false,
    answers: new KeptAnswers(),
  };
  const stopping = stopSignal(options.signal);
  // Where the library cannot read an event it throws inside a promise that nobody awaits.
  const unread = (err: unknown): void => log.error({ err }, 'An event of Discord could not be read');
  process.on('unhandledRejection', unread);
  let health: Server | undefined;
  try {
    const { healthPort } = options;
    if (healthPort !== undefined) {
      const listening = serveHealth(healthPort, () => healthOf(client, options.archiveOf(undefined)));
      health = await listening.catch(
        (error) => void log.error({}, operator.noHealth(healthPort, reasonOf(error))),
      );
      if (!health) return 2;
    }
    const underWay = answering(client, desk);
    tellConnection(client, log);
    const failure = await Promise.race([connect(client, options.token, readyTimeout, say), stopping.asked]);
    if (failure === 'stop') return 0;
    if (failure) return fail(failure);

    const ending = Promise.race([lost(client, offlineTimeout, say), stopping.asked]);
    await Promise.race([declareCommands(), ending]);
    const articles = options.archiveOf(undefined).articles.length;
    const servers = client.guilds.cache.size;
    log.info({ servers, articles }, operator.started(client.user?.tag ?? '', servers, articles));
    log.info({}, operator.invite(inviteTo(client)));

    const end = await ending;
    client.removeAllListeners(Events.InteractionCreate);
    await Promise.race([Promise.allSettled(underWay), after(drainTime)]);
    return end === 'stop' ? 0 : fail(end);
  } finally {
    // It never settles where a shard is connecting; and what breaks because the bot goes is no news.
    client.removeAllListeners(Events.ShardReconnecting);
    await Promise.race([client.destroy(), after(closeTime)]);
    health?.close();
    health?.closeAllConnections();
    stopping.forget();
    process.off('unhandledRejection', unread);
  }

  async function declareCommands(): Promise<void> {
    const guildIds = [...client.guilds.cache.keys()];
    const registration = { applicationId: client.application?.id ?? '', guildId: options.guildId, guildIds };
    try {
      const rest = new REST({ api }).setToken(options.token);
      const { written, twice } = await register(rest, registration, declare(options.commands));
      log.info({ written }, 'The commands are declared');
      if (twice) log.warn({}, operator.twice);
    } catch (err) {
      log.error({ err }, operator.unregistered(reasonOf(err)));
    }
  }

  function fail({ sentence, exitCode }: Failure): number {
    log.error({ exitCode }, sentence);
    return exitCode;
  }
}

/** Routes every interaction in its turn; the set holds the answers under way. */
function answering(client: Client, desk: Desk): ReadonlySet<Promise<void>> {
  const underWay = new Set<Promise<void>>();
  const turns = new Turns();
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    const answer = route(interaction, desk, turns.next()).finally(() => underWay.delete(answer));
    underWay.add(answer);
  });
  return underWay;
}

/** Asks for no permission but to write where the bot is asked: answers to commands need none at all. */
const inviteTo = (client: Client): string =>
  client.isReady()
    ? client.generateInvite({
        scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
        permissions: 0n,
      })
    : '';

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
