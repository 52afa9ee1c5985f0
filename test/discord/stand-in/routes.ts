import type { CommandBody } from './conformance/command-body.ts';
import { formError, type Recorded } from './conformance/violation.ts';
import type { Hosting } from './hosting.ts';
import type { Interactions } from './interactions.ts';
import { checkRegistration, type Registry, withoutLocalizations } from './registry.ts';
import { empty, error, ok, type Request, type Response, type Route } from './rest.ts';
import { applicationPayload, botUser, type World } from './world.ts';

interface Parts {
  readonly world: World;
  readonly registry: Registry;
  readonly interactions: Interactions;
  readonly hosting: Hosting;
  readonly violations: Recorded[];
  readonly isToken: (token: string) => boolean;
  readonly gatewayUrl: () => string;
}

const COMMANDS = '/applications/\\d+(?:/guilds/(\\d+))?/commands';
const WEBHOOK = '/webhooks/\\d+/([^/]+)';

/** Discord's REST routes as far as a bot that answers commands needs them. */
export function routes({
  world,
  registry,
  interactions,
  hosting,
  violations,
  isToken,
  gatewayUrl,
}: Parts): readonly Route[] {
  /** Of the bot itself: needs its token, which callbacks and webhooks do not carry. */
  const bot =
    (handle: Route['handle']): Route['handle'] =>
    (request, ...groups) =>
      isToken(request.authorization?.replace(/^Bot /, '') ?? '')
        ? handle(request, ...groups)
        : error(401, 0, '401: Unauthorized');

  /** Of commands: for everyone, or for a server that the bot is in. */
  const ofCommands = (handle: Route['handle']): Route['handle'] =>
    bot((request, guildId, ...groups) =>
      guildId === undefined || world.guilds.some(({ id }) => id === guildId)
        ? handle(request, guildId, ...groups)
        : error(403, 50001, 'Missing Access'),
    );

  const registers =
    (
      how: 'create' | 'overwrite',
      then: (body: unknown, guildId: string | undefined) => object,
    ): Route['handle'] =>
    ({ route, body }, guildId) => {
      const found = checkRegistration(body, how);
      violations.push(...found.map((violation) => ({ ...violation, route })));
      const refused = found.filter((violation) => violation.refused);
      return refused.length > 0 ? { status: 400, body: formError(refused) } : ok(then(body, guildId));
    };

  const listed = ({ query }: Request, guildId?: string): Response => {
    const all = registry.list(guildId);
    return ok(query.get('with_localizations') === 'true' ? all : withoutLocalizations(all));
  };

  const limit = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
  const commands = new RegExp(`^${COMMANDS}$`);
  const message = new RegExp(`^${WEBHOOK}/messages/(@original|\\d+)$`);
  return [
    route(
      'gateway',
      'GET',
      /^\/gateway\/bot$/,
      bot(() => ok({ url: gatewayUrl(), shards: 1, session_start_limit: limit })),
    ),
    route(
      'me',
      'GET',
      /^\/users\/@me$/,
      bot(() => ok(botUser(world.application))),
    ),
    route(
      'application',
      'GET',
      /^(?:\/oauth2)?\/applications\/@me$/,
      bot(() => ok(applicationPayload(world))),
    ),
    route('read commands', 'GET', commands, ofCommands(listed)),
    route(
      'write commands',
      'PUT',
      commands,
      ofCommands(registers('overwrite', (body, guild) => registry.overwrite(body as CommandBody[], guild))),
    ),
    route(
      'write commands',
      'POST',
      commands,
      ofCommands(registers('create', (body, guild) => registry.add(body as CommandBody, guild))),
    ),
    route(
      'write commands',
      'DELETE',
      new RegExp(`^${COMMANDS}/(\\d+)$`),
      ofCommands((_, guild, id) =>
        registry.remove(id ?? '', guild) ? empty : error(404, 10063, 'Unknown application command'),
      ),
    ),
    route('callback', 'POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, (request, id = '', token = '') =>
      interactions.callback(request, id, token),
    ),
    route('message', 'GET', message, (request, token = '', id = '') => interactions.read(request, token, id)),
    route('message', 'PATCH', message, (request, token = '', id = '') =>
      interactions.edit(request, token, id),
    ),
    route('message', 'DELETE', message, (request, token = '', id = '') =>
      interactions.remove(request, token, id),
    ),
    route('follow-up', 'POST', new RegExp(`^${WEBHOOK}$`), (request, token = '') =>
      interactions.followUp(request, token),
    ),
    route('attachment', 'GET', /^\/attachments\/(\d+)\/[^/]+$/, (_, id = '') => {
      const body = hosting.read(id);
      return body ? { status: 200, body } : error(404, 0, '404: Not Found');
    }),
  ];
}

const route = (name: Route['name'], method: string, path: RegExp, handle: Route['handle']): Route => ({
  name,
  method,
  path,
  handle,
});
