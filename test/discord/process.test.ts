import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StandIn, textOf } from './stand-in/stand-in.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program as it is started, its surroundings those of a fresh machine. */
function start(discord: StandIn, settings: Readonly<Record<string, string>> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: 'corpus',
      ...settings,
    },
  });
  let said = '';
  const started = new Promise<void>((resolve) => {
    const hear = (words: Buffer): void => {
      said += words;
      if (said.includes('oauth2/authorize')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    await discord.close();
  });
  return { child, ended, started: Promise.race([started, ended]), said: () => said };
}

describe('the real process', () => {
  it('answers, and ends with 0 within 5 s of SIGTERM', async () => {
    const discord = await StandIn.start();
    const { child, ended, started, said } = start(discord);
    await started;
    expect(said()).toContain('Verbatim');
    const { reply } = await discord.slash({ name: 'summary', locale: 'fr' });
    expect(textOf(reply.message)).toContain('ont séjourné les 3 et 4 avril à Moscou');
    const from = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(5000);
    expect(said()).not.toMatch(/\b(?:warn|error)\b/i);
  }, 30_000);

  it('outlives events out of shape, at which the library throws; ends with 0 on SIGINT', async () => {
    const discord = await StandIn.start();
    const { child, ended, started, said } = start(discord);
    await started;
    const data = { id: '1', type: 2, token: 't' };
    for (const broken of [{}, { ...data, data: null }, { ...data, type: 3, data: {} }])
      discord.dispatchRaw('INTERACTION_CREATE', broken);
    discord.dispatchRaw('GUILD_DELETE', {});
    const { reply } = await discord.slash({ name: 'help' });
    expect(textOf(reply.message)).toContain('/quote');
    expect(said()).toContain('An event of Discord could not be read');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  }, 30_000);

  it('says what is wrong with its token, without showing it, and ends with 2', async () => {
    const discord = await StandIn.start();
    const { ended, said } = start(discord, { DISCORD_TOKEN: 'an-old-token' });
    expect(await ended).toBe(2);
    expect(said()).toContain('DISCORD_TOKEN');
    expect(said()).not.toContain('an-old-token');
  }, 30_000);
});
