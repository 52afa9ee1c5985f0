import { readFileSync } from 'node:fs';
import type { Answer, Question } from '../../src/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { ask } from '../../src/ask.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Context } from '../../src/command.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { type Locale, sayIn } from '../../src/locales/say.ts';
import type { IsoDay } from '../../src/text/day.ts';

export const day = (text: string): IsoDay => text as IsoDay;

/** The article that every newsroom starts with. */
export const aes = readFileSync(new URL('../../corpus/aes-russie.txt', import.meta.url), 'utf8');

/** An archive of articles, each from its text as it would stand in the corpus. */
export function newsroom(...texts: readonly string[]): Archive {
  const archive = createArchive();
  for (const [index, text] of texts.entries())
    archive.add(attribute(readArticle(text, { origin: `${index + 1}.txt`, received: day('2025-06-01') })));
  return archive;
}

export const commands = await loadCommands(new URL('../../commands/', import.meta.url));

export const contextOf = (archive: Archive, locale: Locale = 'fr'): Context => ({
  archive,
  locale,
  say: sayIn(locale),
  today: day('2025-06-01'),
});

/** Puts questions to an archive: `asks('quote', { who: 'Lavrov' })`. */
export const asking =
  (archive: Archive, locale: Locale = 'fr') =>
  (command: string, options: Question['options'] = {}): Answer =>
    ask({ command, options }, contextOf(archive, locale), commands);

/** Everything that an answer says or shows, block by block. */
export const textOf = (answer: Answer): string => JSON.stringify(answer, null, 1);
