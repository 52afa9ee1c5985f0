import { describe, expect, it, vi } from 'vitest';
import { archiveOf, startBot } from './bot.ts';
import { answering, long } from './invented.ts';
import { pressable, shown } from './reader.ts';

/** A command whose answer keeps the process busy for so many milliseconds, with the words that it was asked. */
function slow(milliseconds: number) {
  const asked: (string | undefined)[] = [];
  const busy = answering('busy', (about) => {
    asked.push(about);
    for (const from = performance.now(); performance.now() - from < milliseconds; );
    return { outcome: 'answered', heading: `${about}`, blocks: [], suggestions: [] };
  });
  return { asked, commands: [busy] };
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `Diallo ${index}`);

describe('many who ask in one moment', () => {
  it('are answered one after another, not all of them when the last answer is found', async () => {
    const { discord } = await startBot({ commands: slow(30).commands });
    const asked = names(30).map((about) => discord.slash({ name: 'busy', options: { about } }));
    const times = (await Promise.all(asked)).map(({ ms }) => ms);
    const last = Math.max(...times);
    expect(times.filter((ms) => ms < last / 2).length).toBeGreaterThan(5);
  });

  it('are more than can be answered in 3 s: who is late costs the others nothing', async () => {
    const { asked, commands } = slow(700);
    const { discord, log } = await startBot({ commands });
    const outcomes = await Promise.allSettled(
      names(8).map((about) => discord.slash({ name: 'busy', options: { about } })),
    );
    const answered = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(answered).toBeGreaterThanOrEqual(3);
    expect(asked.length).toBeLessThanOrEqual(5);
    await vi.waitFor(() =>
      expect(log.filter(({ outcome }) => outcome === 'late')).toHaveLength(8 - answered),
    );
    expect(log.some(({ level }) => level === 'error')).toBe(false);
    const { reply } = await discord.slash({ name: 'busy', options: { about: 'Diop' } });
    expect(shown(reply.message)).toContain('Diop');
  }, 10_000);
});

describe('a bot that is told to stop', () => {
  it('answers first whoever it has heard', async () => {
    const { discord, stop, exit } = await startBot({ commands: slow(20).commands });
    const asked = names(40).map((about) => discord.slash({ name: 'busy', options: { about } }));
    await asked[0];
    stop();
    expect((await Promise.all(asked)).map(({ reply }) => shown(reply.message).includes('Diallo'))).toEqual(
      Array.from({ length: 40 }, () => true),
    );
    expect(await exit).toBe(0);
  });
});

describe('an answer', () => {
  it('is found once for everybody and every page, in each language, until an article is added', async () => {
    const archive = archiveOf('« Oui », a dit Awa Cissé.');
    const found: string[] = [];
    const counted = {
      ...long,
      answer: (...[values, context]: Parameters<typeof long.answer>) => {
        found.push(context.locale);
        return long.answer(values, context);
      },
    };
    const { discord } = await startBot({ commands: [counted], archiveOf: () => archive });
    const ask = (userId: string, locale = 'fr') => discord.slash({ name: 'long', userId, locale });
    const { reply } = await ask('71');
    await ask('72');
    const turned = await discord.press(reply.message, pressable(reply.message, 'Suivants ›'), {
      userId: '71',
      locale: 'fr',
    });
    expect(shown(turned.reply.message)).toContain('Page 2 sur');
    expect(found).toEqual(['fr']);
    await ask('73', 'en-GB');
    expect(found).toEqual(['fr', 'en']);
    const added = archiveOf('« Non », a dit Abdoulaye Diop.');
    archive.add(added.reading(added.articles[0] as (typeof added.articles)[number]));
    await ask('71');
    expect(found).toEqual(['fr', 'en', 'fr']);
    await discord.slash({ name: 'long', options: { about: 'paix' }, locale: 'fr' });
    expect(found).toEqual(['fr', 'en', 'fr', 'fr']);
  });
});
