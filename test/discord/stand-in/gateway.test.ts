import { once } from 'node:events';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { logIn } from './log-in.ts';
import { StandIn } from './stand-in.ts';

const leaving: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const leave of leaving.splice(0).reverse()) await leave();
});

/** A Discord of its own, and a bot that is ready. */
async function connect(heartbeatInterval = 41_250) {
  const discord = await StandIn.start();
  leaving.push(() => discord.close());
  discord.gateway.heartbeatInterval = heartbeatInterval;
  const { client } = await logIn(discord, async () => undefined);
  leaving.push(() => client.destroy());
  return discord;
}

const resumed = ({ gateway }: StandIn) =>
  vi.waitFor(() => expect(gateway).toMatchObject({ resumed: 1, identified: { length: 1 } }), 4000);

describe('a gateway that fails', () => {
  it('closes with a code after which the bot resumes', async () => {
    const closed = [1001, 4000, 4001, 4002, 4009].map(async (code) => {
      const discord = await connect();
      discord.gateway.close(code);
      await resumed(discord);
    });
    await Promise.all(closed);
  });

  it('asks the bot to connect again', async () => {
    const discord = await connect();
    discord.gateway.askToReconnect();
    await resumed(discord);
  });

  it('hears heartbeats and answers none: the bot leaves it and resumes', async () => {
    const discord = await connect(100);
    discord.gateway.isDeaf = true;
    await resumed(discord);
  });

  it('refuses connections for a while', async () => {
    const discord = await connect();
    discord.gateway.isRefusing = true;
    discord.gateway.cut();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(discord.gateway.isConnected).toBe(false);
    discord.gateway.isRefusing = false;
    await resumed(discord);
  });

  it('is gone with all of Discord, and comes back under the same address', async () => {
    const discord = await connect();
    await discord.disappear();
    await expect(fetch(`${discord.apiUrl}/v10/gateway/bot`)).rejects.toThrow();
    await discord.reappear();
    await resumed(discord);
  });

  it('does not know a session any more', async () => {
    const discord = await connect();
    const socket = new WebSocket(discord.gatewayUrl);
    await once(socket, 'message');
    socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'gone', seq: 3 } }));
    const [answer] = await once(socket, 'message');
    expect(JSON.parse(String(answer))).toEqual({ op: 9, d: false });
    socket.terminate();
  });
});

describe('a bot that is not let in', () => {
  /** What ends a start of the bot: the rejection of `login`, or the code that its shard is closed with. */
  async function start(options: Parameters<typeof StandIn.start>[0], prepare: (discord: StandIn) => void) {
    const discord = await StandIn.start(options);
    leaving.push(() => discord.close());
    prepare(discord);
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
    client.on(Events.Error, () => undefined);
    leaving.push(() => Promise.race([client.destroy(), new Promise((resolve) => setTimeout(resolve, 100))]));
    const silence = new Promise<string>((resolve) => setTimeout(() => resolve('silence'), 300));
    return Promise.race([client.login('good-token').catch((error: Error) => error.message), silence]);
  }

  it('has a wrong token', async () => {
    expect(await start({ token: 'another' }, () => undefined)).toMatch('An invalid token was provided');
  });

  it('asks for intents that are not granted', async () => {
    const prepare = ({ gateway }: StandIn) => {
      gateway.disallowedIntents = GatewayIntentBits.Guilds;
    };
    expect(await start({}, prepare)).toBe('Used disallowed intents');
  });

  it('has a token that was changed a moment ago', async () => {
    const prepare = ({ gateway }: StandIn) => {
      gateway.closeAtIdentify = 4004;
    };
    expect(await start({}, prepare)).toBe('Authentication failed');
  });

  it('waits for a READY that never comes', async () => {
    expect(await start({ ready: 'never' }, () => undefined)).toBe('silence');
  });
});
