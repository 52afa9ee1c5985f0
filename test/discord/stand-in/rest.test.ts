import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logIn } from './log-in.ts';
import { StandIn, textOf } from './stand-in.ts';

const V2 = 32_768;
const quote = {
  name: 'quote',
  description: 'What someone said',
  descriptionLocalizations: { fr: 'Ce qui s’est dit' },
};
const file = { attachment: Buffer.from('la citation entière'), name: 'citation.txt' };
const withFile = {
  flags: V2,
  components: [
    { type: 10, content: 'voir le fichier' },
    { type: 13, file: { url: 'attachment://citation.txt' } },
  ],
  files: [file],
} as const;

let discord: StandIn;
let bot: Awaited<ReturnType<typeof logIn>>;
let answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>;

const ask = (more: object = {}) => discord.slash({ name: 'quote', ...more });

beforeEach(async () => {
  discord = await StandIn.start();
  bot = await logIn(discord, async (interaction: Interaction) =>
    interaction.isChatInputCommand() ? answer(interaction) : undefined,
  );
  await bot.client.application.commands.set([quote]);
});

afterEach(async () => {
  await bot.client.destroy();
  await discord.close();
});

describe('an answer', () => {
  it('that is deferred is there when it is edited, and carries a file that can be fetched', async () => {
    answer = async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({ ...withFile, files: [file] });
    };
    const { reply } = await ask();
    expect(reply).toMatchObject({ type: 5, edits: [{ files: [{ name: 'citation.txt' }] }] });
    expect(textOf(reply.message)).toBe('voir le fichier');
    const url = reply.message.components[1]?.file?.url ?? '';
    expect(await (await fetch(url)).text()).toBe('la citation entière');
  });

  it('is given back where the bot wants to see it, as Discord keeps it', async () => {
    let id = '';
    answer = async (interaction) => {
      const { resource } = await interaction.reply({ content: 'oui', withResponse: true });
      id = resource?.message?.id ?? '';
      expect((await interaction.fetchReply()).content).toBe('oui');
    };
    const { reply } = await ask();
    await vi.waitFor(() => expect(id).toBe(reply.message.id));
  });

  it('is followed up, edited and taken away', async () => {
    answer = async (interaction) => {
      await interaction.reply('un');
      const second = await interaction.followUp('deux');
      await interaction.editReply({ message: second, content: 'trois' });
      await interaction.deleteReply();
    };
    const { reply } = await ask();
    await vi.waitFor(() => expect(reply.isDeleted).toBe(true));
    expect(reply.followUps.map(textOf)).toEqual(['trois']);
    expect(bot.errors).toEqual([]);
  });

  it('is followed up five times at most, where the bot is not in the server', async () => {
    answer = async (interaction) => {
      await interaction.reply('un');
      for (let count = 0; count < 6; count += 1) await interaction.followUp(`${count}`);
    };
    await ask({ guildId: '9' });
    await vi.waitFor(() => expect(bot.errors).toMatchObject([{ code: 40094 }]));
  });

  it('may not be edited before there is one', async () => {
    answer = (interaction) => interaction.webhook.editMessage('@original', 'trop tôt');
    await expect(ask({ timeout: 150 })).rejects.toThrow('no answer');
    expect(bot.errors).toMatchObject([{ code: 10015, status: 404 }]);
  });

  it('with a file over the limit of the place is refused', async () => {
    answer = (interaction) => interaction.reply({ files: [file] });
    await expect(ask({ timeout: 150, attachmentSizeLimit: 10 })).rejects.toThrow('no answer');
    expect(bot.errors).toMatchObject([{ code: 40005, status: 413 }]);
  });
});

describe('the routes of the bot itself', () => {
  it('give its commands back, localised where asked, under the ids that they had', async () => {
    const { commands } = bot.client.application;
    const [first] = [...(await commands.fetch({ withLocalizations: true })).values()];
    expect(first?.descriptionLocalizations).toEqual({ fr: 'Ce qui s’est dit' });
    const plain = await bot.client.rest.get(`/applications/${discord.world.application.id}/commands`);
    expect(plain).toMatchObject([{ id: first?.id, description: 'What someone said' }]);
    expect(plain).not.toHaveProperty('0.description_localizations');
    const [again] = [...(await commands.set([quote])).values()];
    expect(again?.id).toBe(first?.id);
    expect(discord.requests.filter(({ route }) => route === 'write commands')).toHaveLength(2);
  });

  it('let it register in a server that it is in, and in no other', async () => {
    const [home] = discord.world.guilds;
    const { commands } = bot.client.application;
    await commands.set([{ ...quote, name: 'here' }], home?.id ?? '');
    expect(discord.registry.names()).toEqual(['quote', 'here']);
    await expect(commands.set([quote], '9')).rejects.toMatchObject({ code: 50001, status: 403 });
  });

  it('want its token', async () => {
    const asked = await fetch(`${discord.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot other' } });
    expect(asked.status).toBe(401);
    expect((await bot.client.application.fetch()).name).toBe('Verbatim');
  });

  it('are 404 where the stand-in has none, and are remembered', async () => {
    await expect(bot.client.channels.fetch('5')).rejects.toMatchObject({ status: 404 });
    expect(discord.requests.at(-1)).toMatchObject({ route: 'unknown', path: '/channels/5', status: 404 });
  });
});
