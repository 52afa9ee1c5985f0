import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/command.ts';
import { archiveOf, firstArticle, startBot } from './bot.ts';
import { answering, long, note } from './invented.ts';
import { isPrivate, pressable, shown } from './reader.ts';
import { buttonsOf, selectsOf } from './stand-in/stand-in.ts';

const update = 7;

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

  it('says so where the page’s first block is gone since an article was added', async () => {
    let archive = firstArticle;
    const shrinking = answering('shrinking', (about) => ({
      ...long.answer({ about }, {} as never),
      blocks: long.answer({}, {} as never).blocks.slice(0, archive === firstArticle ? 20 : 1),
    }));
    const { discord } = await startBot({ commands: [shrinking], archiveOf: () => archive });
    const { reply } = await discord.slash({ name: 'shrinking' });
    archive = archiveOf('« Oui », a dit Awa Cissé.');
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
