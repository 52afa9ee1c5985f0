import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { BotOptions } from '../../src/discord/run-bot.ts';
import { runAgainst, startBot } from './bot.ts';
import { long } from './invented.ts';
import { isPrivate, pressable } from './reader.ts';
import type { Fault } from './stand-in/faults.ts';
import { StandIn, textOf } from './stand-in/stand-in.ts';

// So many bots in one process hear SIGTERM.
process.setMaxListeners(50);

/** Short enough for a test: Discord gives 3 s for a first answer. */
const quick: Partial<BotOptions> = { requestTimeout: 150 };

const asks = (discord: StandIn, timeout = 5000) =>
  discord.slash({ name: 'help', timeout }).then(({ reply }) => textOf(reply.message));
const callbacks = (discord: StandIn) => discord.requests.filter(({ route }) => route === 'callback').length;

describe('the gateway goes wrong, and the bot answers again', () => {
  const faults: Readonly<Record<string, (discord: StandIn) => void | Promise<void>>> = {
    ...Object.fromEntries(
      [1000, 1001, 1011, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009].map((code) => [
        `closed with ${code}`,
        ({ gateway }: StandIn) => gateway.close(code),
      ]),
    ),
    'cut without a word': ({ gateway }) => gateway.cut(),
    'asked to reconnect': ({ gateway }) => gateway.askToReconnect(),
    'RESUME refused': ({ gateway }) => {
      gateway.refusesResume = true;
      gateway.cut();
    },
    'gateway and REST missing for a while': async (discord) => {
      await discord.disappear();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await discord.reappear();
    },
    'the gateway alone refusing for a while': async ({ gateway }) => {
      gateway.isRefusing = true;
      gateway.cut();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      gateway.isRefusing = false;
    },
  };

  // All at once, for the client waits 5 s before it identifies again.
  it('whatever it closes with', async () => {
    const outcomes = Object.entries(faults).map(async ([name, goWrong]) => {
      const { discord, log } = await startBot();
      const sessions = () => discord.gateway.identified.length + discord.gateway.resumed;
      const before = sessions();
      await goWrong(discord);
      await vi.waitFor(() => expect(sessions()).toBeGreaterThan(before), { timeout: 15_000 });
      await vi.waitFor(() => expect(discord.gateway.isConnected).toBe(true), { timeout: 5000 });
      expect(log.map(({ message }) => message)).toContain('The gateway’s connection is lost');
      return [name, (await asks(discord)).includes('/quote')];
    });
    expect(Object.fromEntries(await Promise.all(outcomes))).toEqual(
      Object.fromEntries(Object.keys(faults).map((name) => [name, true])),
    );
  }, 30_000);

  it('is a zombie: hears and says nothing', async () => {
    const discord = await StandIn.start();
    discord.gateway.heartbeatInterval = 250;
    await runAgainst(discord).started;
    discord.gateway.isDeaf = true;
    await vi.waitFor(() => expect(discord.gateway.resumed).toBeGreaterThan(0), { timeout: 5000 });
    discord.gateway.isDeaf = false;
    expect(await asks(discord)).toContain('/quote');
  });

  it('breaks between a question and its answer: RESUME brings the question', async () => {
    const { discord } = await startBot();
    discord.gateway.cut();
    expect(await asks(discord)).toContain('/quote');
    expect(discord.gateway.resumed).toBe(1);
  });
});

describe('Discord’s REST interface goes wrong', () => {
  const answered: readonly [string, Fault, number][] = [
    ['429 with Retry-After', { status: 429, retryAfter: 0.1 }, 1],
    ['429 without headers', { status: 429 }, 1],
    ['500', { status: 500 }, 2],
    ['502', { status: 502 }, 1],
    ['the connection cut', 'cut', 1],
    ['the connection cut again and again', 'cut', 3],
    ['the connection reset again and again', 'cut by reset', 5],
    ['a request that hangs', 'hang', 1],
  ];

  it.each(answered)('%s: exactly one answer all the same', async (_, fault, times) => {
    const { discord, log } = await startBot(quick);
    discord.fail('callback', fault, times);
    expect(await asks(discord)).toContain('/quote');
    await vi.waitFor(() => expect(log.at(-1)).toMatchObject({ command: 'help', level: 'info' }));
  });

  it('an answer whose receipt was lost (40060): it counts as given', async () => {
    const { discord, log } = await startBot(quick);
    discord.fail('callback', 'lost');
    expect(await asks(discord)).toContain('/quote');
    await vi.waitFor(() => expect(log.at(-1)).toMatchObject({ outcome: 'already', level: 'info' }));
    expect(callbacks(discord)).toBe(2);
  });

  it('an answer whose receipt was lost twice: it counts as given', async () => {
    const { discord, log } = await startBot(quick);
    discord.fail('callback', 'lost', 2);
    expect(await asks(discord)).toContain('/quote');
    await vi.waitFor(() => expect(log.at(-1)).toMatchObject({ outcome: 'already', level: 'info' }));
  });

  it('a completion whose connection is cut: it is sent again', async () => {
    const { discord } = await startBot(quick);
    discord.fail('callback', 'cut', 2);
    const { choices } = await discord.autocomplete({ name: 'quote', options: { who: 'lavr' } });
    expect(choices).toHaveLength(1);
  });

  it('all of it, while a hundred ask: each has the whole answer, once', async () => {
    const { discord, log } = await startBot(quick);
    const faults: readonly Fault[] = [
      ...(['cut', 'lost', 'cut by reset', 'lost by reset', 'hang'] as const),
      ...[{ status: 500 }, { status: 502, accepted: true as const }, { status: 429, retryAfter: 0.1 }],
    ];
    for (const fault of [...faults, ...faults, ...faults]) discord.fail('callback', fault, 2);
    const answers = await Promise.all(Array.from({ length: 100 }, () => asks(discord)));
    expect(answers.filter((text) => text.includes('/quote'))).toHaveLength(100);
    await vi.waitFor(() => expect(log.filter(({ type }) => type === 'ApplicationCommand')).toHaveLength(100));
    expect(log.some(({ level }) => level === 'error')).toBe(false);
  }, 15_000);

  it('a question that waits no more (10062): quiet', async () => {
    const { discord, log } = await startBot(quick);
    discord.fail('callback', { status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    await expect(asks(discord, 300)).rejects.toThrow('no answer');
    await vi.waitFor(() => expect(log.at(-1)).toMatchObject({ outcome: 'late', level: 'info' }));
    expect(await asks(discord)).toContain('/quote');
  });

  it('a question that comes twice: one answer', async () => {
    const { discord, log } = await startBot();
    const { reply } = await discord.slash({ name: 'help', deliveries: 2 });
    expect(textOf(reply.message)).toContain('/quote');
    await vi.waitFor(() => expect(log.map(({ outcome }) => outcome)).toContain('already'));
    expect(reply.followUps).toEqual([]);
    expect(log.some(({ level }) => level === 'error')).toBe(false);
  });

  it('refuses a body: the asker is told so, the log no word of it nor how to answer', async () => {
    const { discord, log } = await startBot();
    discord.fail('callback', { status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    const { reply } = await discord.slash({ name: 'quote', options: { who: 'Lavrov' } });
    expect(textOf(reply.message)).toMatch(/^I could not answer/);
    await vi.waitFor(() =>
      expect(log.at(-1)).toMatchObject({ level: 'error', outcome: 'failed', incident: expect.any(String) }),
    );
    const told = inspect(log.at(-1), { depth: Number.POSITIVE_INFINITY });
    expect(told).toContain('Invalid Form Body');
    expect(told).not.toMatch(/Lavrov|token-/);
  });

  it('refuses to turn a page of a message that is gone (10008): who pressed is told so', async () => {
    const { discord } = await startBot({ commands: [long] });
    const { reply } = await discord.slash({ name: 'long' });
    discord.fail('callback', { status: 404, body: { code: 10008, message: 'Unknown Message' } });
    const pressed = await discord.press(reply.message, pressable(reply.message, 'Next ›'));
    expect(textOf(pressed.reply.message)).toMatch(/^I could not answer/);
    expect(isPrivate(pressed.reply.message)).toBe(true);
  });

  it('fails whatever is tried: it is logged, and the next question is answered', async () => {
    const { discord, log } = await startBot(quick);
    discord.fail('callback', { status: 503 }, 8);
    await expect(asks(discord, 800)).rejects.toThrow('no answer');
    await vi.waitFor(
      () => expect(log.at(-1)).toMatchObject({ outcome: 'undelivered', level: 'error' }),
      5000,
    );
    expect(await asks(discord)).toContain('/quote');
  });
});
