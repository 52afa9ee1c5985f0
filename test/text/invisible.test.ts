import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { slice } from '../../src/text/span.ts';
import { day } from '../commands/newsroom.ts';

/** What a content system leaves in a text that is copied from its page. */
const signs = ['\u00ad', '\u200b', '\u2060', '\u200c'];

describe.each(signs)('%j inside words, which nobody sees', (sign) => {
  const text = `Trêve\n\nBAMAKO, 4 avril 2025 – « La pa${sign}ix vient », a décla${sign}ré Aminata Dia${sign}llo.\n`;
  const reading = attribute(readArticle(text, { origin: 'a.txt', received: day('2025-06-01') }));
  const archive = createArchive([reading]);

  it('hides neither the verb nor the name', () => {
    const [found] = archive.findPeople('Aminata Diallo');
    expect(found?.by).toBe('name');
    expect(found?.person.statements).toHaveLength(1);
  });

  it('stays in what is shown', () => {
    const [content] = reading.statements[0]?.content ?? [];
    expect(content && slice(text, content)).toBe(`La pa${sign}ix vient`);
  });
});
