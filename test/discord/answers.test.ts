import { describe, expect, it, vi } from 'vitest';
import type { Answer, Block } from '../../src/answer.ts';
import { type Command, command, words } from '../../src/command.ts';
import { firstArticle, startBot } from './bot.ts';
import { commands } from './commands.ts';
import { render } from './draw/markdown.ts';
import { buttonsOf, type Message, selectsOf, textOf } from './stand-in/stand-in.ts';

const ephemeral = 64;
const update = 7;

const shown = (message: Message): string => render(textOf(message)).text;
const isPrivate = (message: Message): boolean => ((message.flags ?? 0) & ephemeral) !== 0;
const pressable = (message: Message, label: string): string => {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (!button?.custom_id)
    throw new Error(`no button ${label} in ${buttonsOf(message).map((one) => one.label)}`);
  return button.custom_id;
};

const told = { en: 'x', fr: 'x' };
const answering = (
  name: string,
  answer: Partial<Answer> | ((about: string | undefined) => Answer),
): Command =>
  command({
    name,
    description: told,
    options: { about: words({ description: told }) },
    answer: ({ about }) =>
      typeof answer === 'function'
        ? answer(about)
        : { outcome: 'answered', heading: name, blocks: [], suggestions: [], ...answer },
  });
const note = (index: number, text = `Note ${index}. ${'mot '.repeat(150)}`): Block => ({
  type: 'note',
  id: `n${index}`,
  text,
});
const long = answering('long', { blocks: Array.from({ length: 20 }, (_, index) => note(index)) });

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

describe('an answer longer than a message', () => {
  it('is leafed through, in place and after a restart', async () => {
    const { discord } = await startBot({ commands: [long] });
    const { reply } = await discord.slash({ name: 'long', options: { about: 'paix' } });
    expect(shown(reply.message)).toContain('Note 0.');
    const turned = await discord.press(reply.message, pressable(reply.message, 'Next ›'));
    expect(turned.reply.type).toBe(update);
    expect(shown(turned.reply.message)).not.toContain('Note 0.');
    expect(shown(turned.reply.message)).toMatch(/Page 2 of \d/);
    const back = await discord.press(turned.reply.message, pressable(turned.reply.message, '‹ Previous'));
    expect(shown(back.reply.message)).toBe(shown(reply.message));
  });

  it('turns for who asked, and gives anybody else a copy', async () => {
    const { discord } = await startBot({ commands: [long] });
    const { reply } = await discord.slash({ name: 'long', userId: '71' });
    const press = (userId: string) =>
      discord.press(reply.message, pressable(reply.message, 'Next ›'), { userId });
    const copy = await press('72');
    expect(copy.reply.type).toBe(4);
    expect(isPrivate(copy.reply.message)).toBe(true);
    const turned = await press('71');
    expect(turned.reply.type).toBe(update);
    expect(isPrivate(turned.reply.message)).toBe(false);
    const other = await discord.press(copy.reply.message, pressable(copy.reply.message, 'Next ›'), {
      userId: '72',
    });
    expect(other.reply.type).toBe(update);
  });

  it('brings the file of a page with that page alone', async () => {
    const speech = note(1, 'mot '.repeat(3000));
    const { discord } = await startBot({
      commands: [answering('speech', { blocks: [note(0), speech, note(2)] })],
    });
    const { reply } = await discord.slash({ name: 'speech' });
    expect(reply.message.attachments).toEqual([]);
    const turned = await discord.press(reply.message, pressable(reply.message, 'Next ›'));
    expect(turned.reply.message.attachments.map(({ filename }) => filename)).toEqual(['answer.txt']);
    expect(shown(turned.reply.message)).toContain('[cut here: the whole text is in the attached file]');
    const on = await discord.press(turned.reply.message, pressable(turned.reply.message, 'Next ›'));
    expect(on.reply.message.attachments).toEqual([]);
  });

  it('says so where the page’s first block is gone', async () => {
    let blocks = long.answer({}, {} as never).blocks;
    const shrinking = answering('shrinking', () => ({
      outcome: 'answered',
      heading: 'x',
      blocks,
      suggestions: [],
    }));
    const { discord } = await startBot({ commands: [shrinking] });
    const { reply } = await discord.slash({ name: 'shrinking' });
    blocks = blocks.slice(0, 1);
    const pressed = await discord.press(reply.message, pressable(reply.message, 'Next ›'), { locale: 'fr' });
    expect(shown(pressed.reply.message)).toMatch(/^Ceci a changé/);
    expect(isPrivate(pressed.reply.message)).toBe(true);
  });

  it('comes as a file where the question fits into no button', async () => {
    const wide: Command = {
      ...long,
      name: 'wide',
      options: { about: { ...long.options['about'], longest: 4000 } as never },
    };
    const { discord } = await startBot({ commands: [wide] });
    const { reply } = await discord.slash({ name: 'wide', options: { about: 'mot '.repeat(300) } });
    expect(buttonsOf(reply.message)).toEqual([]);
    expect(
      reply.files.map(({ name, bytes }) => [name, String(Buffer.from(bytes)).includes('Note 19.')]),
    ).toEqual([['answer.txt', true]]);
  });
});

describe('a question that several things fit', () => {
  const suggestions = Array.from({ length: 30 }, (_, index) => ({
    label: `Diallo ${index}`,
    detail: 'ministre',
    question: { command: 'who', options: { about: `Diallo ${index}` } },
  }));
  const who = answering('who', (about) =>
    about
      ? { outcome: 'answered', heading: `C’est ${about}`, blocks: [], suggestions: suggestions.slice(0, 2) }
      : { outcome: 'choice', heading: 'Lequel ?', blocks: [], suggestions },
  );

  it('lets choose among 25, and becomes the answer', async () => {
    const { discord } = await startBot({ commands: [who] });
    const { reply } = await discord.slash({ name: 'who', options: { private: true } });
    const [menu] = selectsOf(reply.message);
    expect(menu?.options).toHaveLength(25);
    expect(menu?.options?.[3]).toMatchObject({ label: 'Diallo 3', description: 'ministre' });
    const chosen = await discord.select(reply.message, menu?.custom_id ?? '', [
      menu?.options?.[3]?.value ?? '',
    ]);
    expect(chosen.reply.type).toBe(update);
    expect(shown(chosen.reply.message)).toContain('C’est Diallo 3');
    expect(selectsOf(chosen.reply.message)).toEqual([]);
  });

  it('offers a few as buttons, which answer anew', async () => {
    const { discord } = await startBot({ commands: [who] });
    const { reply } = await discord.slash({ name: 'who', options: { about: 'Diallo 9' } });
    const next = await discord.press(reply.message, pressable(reply.message, 'Diallo 1'));
    expect(next.reply.type).toBe(4);
    expect(shown(next.reply.message)).toContain('C’est Diallo 1');
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
