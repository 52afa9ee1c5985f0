import { describe, expect, it, vi } from 'vitest';
import { firstArticle, startBot } from './bot.ts';
import { commands } from './commands.ts';
import { long } from './invented.ts';
import { isPrivate, pressable, shown } from './reader.ts';
import { textOf } from './stand-in/stand-in.ts';

describe('a journalist asks', () => {
  it('what Lavrov said: word for word, with who, when, where and the source, in one reply', async () => {
    const { discord } = await startBot();
    const { reply } = await discord.slash({ name: 'quote', options: { who: 'Lavrov' }, locale: 'fr' });
    expect(reply.type).toBe(4);
    expect(reply.edits).toEqual([]);
    expect(isPrivate(reply.message)).toBe(false);
    expect(shown(reply.message)).toContain(
      'Nous sommes prêts à discuter des domaines prometteurs pour le développement des relations',
    );
    expect(textOf(reply.message)).toMatch(/\*\*Serguei Lavrov\*\*.* · \*a souligné\*/);
    expect(shown(reply.message)).toContain('A. Sanogo · 4 avril 2025');
    expect(reply.data['allowed_mentions']).toEqual({ parse: [] });
  });

  it('and is answered in her own language, whatever the server’s; French where it speaks neither', async () => {
    const { discord } = await startBot();
    const headings = [];
    for (const locale of ['en-GB', 'en-US', 'fr', 'de']) {
      const { reply } = await discord.slash({ name: 'help', locale, guildLocale: 'de' });
      headings.push(shown(reply.message).split('\n')[0]);
    }
    expect(headings[0]).toBe(headings[1]);
    expect(headings[2]).toBe(headings[3]);
    expect(headings[0]).not.toBe(headings[2]);
  });

  it('in a channel that has its language: public answers are in it, private ones in the asker’s', async () => {
    const { discord } = await startBot({ channelLanguage: 'en' });
    const french = await discord.slash({ name: 'help', locale: 'fr', options: { private: true } });
    const english = await discord.slash({ name: 'help', locale: 'fr' });
    expect(isPrivate(french.reply.message)).toBe(true);
    expect(textOf(french.reply.message)).toContain('mot pour mot');
    expect(textOf(english.reply.message)).toContain('word for word');
  });

  it('for the source behind a quotation, alone', async () => {
    const { discord } = await startBot();
    const { reply } = await discord.slash({ name: 'quote', options: { who: 'Lavrov' } });
    const source = await discord.press(reply.message, pressable(reply.message, 'Source'), { userId: '31' });
    expect(source.reply.type).toBe(4);
    expect(isPrivate(source.reply.message)).toBe(true);
    expect(textOf(source.reply.message)).toMatch(/^> .+\*\*.+\*\*/m);
    expect(textOf(source.reply.message)).toMatch(/```\n.+\n```/);
  });

  it('with names completed from memory, one letter typed or none', async () => {
    const { discord } = await startBot();
    const first = await discord.autocomplete({ name: 'quote', options: { who: '' } });
    const typed = await discord.autocomplete({ name: 'quote', options: { who: 'lavr' }, locale: 'fr' });
    expect(first.choices.length).toBeGreaterThan(1);
    expect(typed.choices.map(({ name }) => name)).toEqual([expect.stringMatching(/^Serguei Lavrov · /)]);
    const [choice] = typed.choices;
    for (const who of [String(choice?.value), choice?.name ?? '', 'lavrov']) {
      const { reply } = await discord.slash({ name: 'quote', options: { who }, raw: true });
      expect(shown(reply.message)).toMatch(/^Serguei Lavrov|## Serguei Lavrov/);
    }
  });

  it('who said a passage that a colleague has posted', async () => {
    const { discord } = await startBot();
    const onMessage = commands.find((one) => one.onMessage)?.onMessage?.en ?? '';
    const content = 'Vu ce matin : « Nous sommes prêts à discuter des domaines prometteurs » @everyone';
    const { reply } = await discord.messageCommand({ name: onMessage, message: { content } });
    expect(isPrivate(reply.message)).toBe(true);
    expect(shown(reply.message)).toContain('Lavrov');
    const empty = await discord.messageCommand({ name: onMessage, message: { content: '' } });
    expect(shown(empty.reply.message)).toBe('This message holds no text.');
  });

  it('for somebody who is not there: an answer, with what was searched', async () => {
    const { discord, log } = await startBot();
    const { reply } = await discord.slash({ name: 'quote', options: { who: 'Zorglub' } });
    expect(shown(reply.message)).toContain('Zorglub');
    await vi.waitFor(() =>
      expect(log.at(-1)).toMatchObject({ command: 'quote', options: ['who'], outcome: 'miss' }),
    );
  });
});

describe('every newsroom for itself', () => {
  it('hands down the server where the bot is installed, never the one where it is asked', async () => {
    const asked: (string | undefined)[] = [];
    const { discord } = await startBot({
      commands: [long],
      archiveOf: (server) => {
        asked.push(server);
        return firstArticle;
      },
    });
    asked.length = 0;
    const guildId = discord.world.guilds[0]?.id ?? '';
    await discord.slash({ name: 'long' });
    await discord.slash({ name: 'long', guildId: '999999999999999999' });
    await discord.slash({ name: 'long', guildId, installedFor: 'user' });
    await discord.slash({ name: 'long', guildId: null });
    expect(asked).toEqual([guildId, undefined, undefined, undefined]);
  });
});

describe('the log', () => {
  it('tells names and outcomes, no words and nobody, unless it is asked to', async () => {
    const { discord, log } = await startBot();
    await discord.slash({ name: 'quote', options: { who: 'Lavrov', about: 'Alliance' }, userId: '4242' });
    await vi.waitFor(() =>
      expect(log.at(-1)).toMatchObject({
        command: 'quote',
        options: ['who', 'about'],
        outcome: 'answered',
        ms: expect.any(Number),
      }),
    );
    expect(JSON.stringify(log)).not.toMatch(/Lavrov|Alliance|4242/);
    const loud = await startBot({ logQuestions: true });
    await loud.discord.slash({ name: 'quote', options: { who: 'Lavrov' }, userId: '4242' });
    await vi.waitFor(() =>
      expect(loud.log.at(-1)).toMatchObject({ question: { who: 'Lavrov' }, user: '4242' }),
    );
  });
});
