import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { firstArticle, runAgainst, startBot } from './bot.ts';
import { StandIn, textOf } from './stand-in/stand-in.ts';

const last = (log: readonly { readonly message: string }[]) => log.at(-1)?.message;
/** A port that nothing listens on. */
const nowhere = 'http://127.0.0.1:9/api';

describe('a start that cannot succeed', () => {
  it('a bad token: said by the gateway or by REST, exit code 2', async () => {
    const discord = await StandIn.start();
    const bot = runAgainst(discord, { token: 'bad' });
    expect(await bot.exit).toBe(2);
    expect(last(bot.log)).toMatch(/^Discord refuse DISCORD_TOKEN/);
  });

  it.each([
    [4004, 2, /^Discord refuse DISCORD_TOKEN/],
    [4013, 2, /^Discord refuse les intentions/],
    [4014, 2, /^Discord refuse les intentions/],
    [4010, 1, /code 4010/],
    [4011, 1, /code 4011/],
    [4012, 1, /code 4012/],
  ])('the gateway closes with %i: exit code %i and one sentence', async (code, exitCode, sentence) => {
    const discord = await StandIn.start();
    discord.gateway.closeAtIdentify = code;
    const bot = runAgainst(discord);
    expect(await bot.exit).toBe(exitCode);
    expect(last(bot.log)).toMatch(sentence);
    expect(bot.log.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('a dead network: its reason', async () => {
    const discord = await StandIn.start();
    const bot = runAgainst(discord, { apiUrl: nowhere });
    expect(await bot.exit).toBe(1);
    expect(last(bot.log)).toMatch(/^Discord est hors d’atteinte \(ECONNREFUSED\)/);
  });

  it('a gateway that refuses connections', async () => {
    const discord = await StandIn.start();
    discord.gateway.isRefusing = true;
    const bot = runAgainst(discord, { readyTimeout: 0.3 });
    expect(await bot.exit).toBe(1);
    expect(last(bot.log)).toMatch(/^Discord est hors d’atteinte/);
  });

  it('a READY that never comes', async () => {
    const discord = await StandIn.start({ ready: 'never' });
    const bot = runAgainst(discord, { readyTimeout: 0.3 });
    expect(await bot.exit).toBe(1);
    expect(last(bot.log)).toMatch(/READY/);
  });
});

describe('a health port', () => {
  it('that is taken: one sentence, exit code 2', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const discord = await StandIn.start();
    const bot = runAgainst(discord, { healthPort: port });
    expect(await bot.exit).toBe(2);
    expect(last(bot.log)).toBe(`HEALTH_PORT\u202f: le port ${port} n’est pas libre (EADDRINUSE).`);
    taken.close();
  });
});

describe('a bot that runs', () => {
  it('says who it is, where it is, what it has, and how to invite it', async () => {
    const { log } = await startBot({ defaultLanguage: 'en' });
    const said = log.map(({ message }) => message);
    expect(said).toContain('Verbatim is online in 1 server, with 1 article.');
    expect(said.at(-1)).toMatch(/client_id=\d+&scope=bot\+applications\.commands/);
  });

  it.each([
    [4004, 2],
    [4014, 2],
    [4011, 1],
  ])('ends where the gateway closes for good with %i', async (code, exitCode) => {
    const { discord, exit, log } = await startBot();
    discord.gateway.close(code);
    expect(await exit).toBe(exitCode);
    expect(last(log)).toMatch(/Discord/);
  });

  it('ends rather than be silently offline', async () => {
    const { discord, exit, log } = await startBot({ offlineTimeout: 0.4 });
    await discord.disappear();
    expect(await exit).toBe(1);
    expect(last(log)).toMatch(/injoignable/);
  });

  it('lets an answer under way finish when it is told to stop', async () => {
    const { discord, exit, stop } = await startBot({ requestTimeout: 300 });
    discord.fail('callback', 'hang');
    const asked = discord.slash({ name: 'help' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const from = performance.now();
    stop();
    expect(textOf((await asked).reply.message)).toContain('/quote');
    expect(await exit).toBe(0);
    expect(performance.now() - from).toBeLessThan(5000);
  });

  it('stops while it connects', async () => {
    const discord = await StandIn.start({ ready: 'never' });
    const bot = runAgainst(discord);
    await new Promise((resolve) => setTimeout(resolve, 100));
    bot.stop();
    const from = performance.now();
    expect(await bot.exit).toBe(0);
    expect(performance.now() - from).toBeLessThan(5000);
  });

  it('tells its health to this machine', async () => {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const { discord } = await startBot({ healthPort: port, readyTimeout: 5 });
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const healthy = await get('/health');
    expect(healthy.status).toBe(200);
    expect(await healthy.json()).toMatchObject({
      ready: true,
      shards: [{ id: 0, status: 'Ready' }],
      articles: 1,
      statements: firstArticle.statements().length,
    });
    expect((await get('/')).status).toBe(404);
    discord.gateway.isRefusing = true;
    discord.gateway.cut();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await get('/health')).status).toBe(503);
  });
});
