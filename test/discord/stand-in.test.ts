import { type ApplicationCommandDataResolvable, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from './stand-in/faults.ts';
import { logIn } from './stand-in/log-in.ts';
import { StandIn, textOf } from './stand-in/stand-in.ts';

const quote = {
  name: 'quote',
  description: 'What someone said',
  options: [{ type: 3, name: 'who', description: 'Who said it', required: true }],
} as const satisfies ApplicationCommandDataResolvable;

const lavrov = { name: 'quote', options: { who: 'Lavrov' } };

let discord: StandIn;
let bot: Awaited<ReturnType<typeof logIn>>;

/** Discord and a bot that gives this answer to `/quote`. */
async function start(
  answer: (interaction: Interaction) => Promise<unknown>,
  options: Parameters<typeof StandIn.start>[0] = {},
  rest = {},
) {
  discord = await StandIn.start(options);
  bot = await logIn(discord, answer, rest);
  await bot.client.application.commands.set([quote]);
}

const repeat = async (interaction: Interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(interaction.options.getString('who', true));
};

afterEach(async () => {
  await bot.client.destroy();
  await discord.close();
});

describe('Discord, as the bot meets it', () => {
  it('carries a question to the bot and its answer back', async () => {
    await start(repeat);
    const { reply, ms } = await discord.slash(lavrov);
    expect(textOf(reply.message)).toBe('Lavrov');
    expect(ms).toBeLessThan(1000);
    expect(bot.client.guilds.cache.map(({ name }) => name)).toEqual(['La Rédaction']);
  });

  it('refuses a second answer to an interaction that was delivered twice', async () => {
    await start(repeat);
    await discord.slash({ ...lavrov, deliveries: 2 });
    await vi.waitFor(() => expect(bot.errors).toMatchObject([{ code: 40060, status: 400 }]));
  });

  it('refuses an answer over the limits, says where, and remembers it', async () => {
    await start(async (interaction) => {
      const content = 'a'.repeat(4001);
      const components = [{ type: 10, content } as const];
      if (interaction.isRepliable())
        await interaction.reply({ flags: MessageFlags.IsComponentsV2, components });
    });
    await expect(discord.slash({ ...lavrov, timeout: 200 })).rejects.toThrow(/data\.components\.0\.content/);
    expect(bot.errors).toMatchObject([{ code: 50035, status: 400 }]);
    await expect(discord.close()).rejects.toThrow(/Discord would refuse/);
    expect(discord.takeViolations()).toMatchObject([{ route: 'callback', refused: true }]);
  });

  it('knows no interaction that has waited too long', async () => {
    await start(repeat, { limits: { firstAnswer: -1 } });
    await expect(discord.slash({ ...lavrov, timeout: 200 })).rejects.toThrow(
      /^no answer to \/quote in 200 ms; it came after/,
    );
    expect(bot.errors).toMatchObject([{ code: 10062, status: 404 }]);
  });

  it('asks for patience, and is asked again after it', async () => {
    await start(repeat);
    discord.fail('callback', { status: 429, retryAfter: 0.1 }, 2);
    const { ms } = await discord.slash(lavrov);
    expect(ms).toBeGreaterThan(200);
    expect(discord.requests.slice(-3).map(({ status }) => status)).toEqual([429, 429, 204]);
  });

  it.each<Fault>([{ status: 502, accepted: true }, 'lost by reset'])(
    'has done what was asked where its answer is lost (%j), and tells a bot that asks again',
    async (fault) => {
      await start(repeat);
      discord.fail('callback', fault);
      const { reply } = await discord.slash(lavrov);
      expect(textOf(reply.message)).toBe('Lavrov');
      await vi.waitFor(() => expect(bot.errors).toMatchObject([{ code: 40060 }]));
    },
  );

  it('leaves a request hanging until the bot gives up', async () => {
    await start(repeat, {}, { timeout: 100, retries: 0 });
    discord.fail('callback', 'hang');
    await expect(discord.slash({ ...lavrov, timeout: 300 })).rejects.toThrow('no answer');
    expect(bot.errors).toMatchObject([{ name: 'AbortError' }]);
  });

  it('keeps what was asked while the line was cut, and sends it when the bot resumes', async () => {
    await start(repeat);
    discord.gateway.cut();
    const { reply } = await discord.slash(lavrov);
    expect(textOf(reply.message)).toBe('Lavrov');
    expect(discord.gateway).toMatchObject({ resumed: 1, identified: { length: 1 } });
  });
});
