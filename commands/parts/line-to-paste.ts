import type { ArchivedStatement } from '../../src/archive/archive.ts';
import { placeName } from '../../src/archive/place-name.ts';
import { isStopWord } from '../../src/archive/words.ts';
import type { Article, Grounded } from '../../src/article/article.ts';
import type { Speaker, Statement } from '../../src/attribution/statement.ts';
import type { Say } from '../../src/locales/say.ts';
import { fold } from '../../src/text/fold.ts';
import { slice } from '../../src/text/span.ts';
import { rolesOf } from './quotation.ts';

/**
 * A statement with its attribution, ready to paste, in the typography of a language. What is only inferred stands in
 * square brackets, the sign that every style guide gives to an editor’s own words; narrator’s words cut out of a
 * quotation leave *[…]*.
 */
export function lineToPaste(archived: ArchivedStatement, say: Say): string {
  const { statement, article } = archived;
  const { kind, content, cue, date, place, speakers } = statement;
  // A comma that only leads to the narrator's words stands inside English marks.
  const words = content
    .map((span) => slice(article.text, span))
    .join(' […] ')
    .replace(/,\s*$/, '');
  const role = rolesOf(archived);
  const certain = speakers.every(({ basis }) => basis === 'name' || basis === 'surname');
  const names = speakers.map((speaker) => nameOf(speaker, article));
  const clause = kind === 'direct' ? reportingClause(statement, article.text) : undefined;
  const by = [
    ...(clause ? [clause] : names.length ? [say.texts.and(names)] : []),
    ...(role && certain ? [role] : []),
    ...(cue && names.length && !clause ? [say.texts.quoted(slice(article.text, cue))] : []),
    ...bracketed(
      date && { ...date, value: say.line.day(say.dates.date(date.value)) },
      place && { ...place, value: say.line.place(placeName(place.value)) },
    ),
  ].join(', ');
  const { title, publisher, byline, published } = article;
  const day = published && { ...published, value: say.dates.date(published.value) };
  const from = [title, publisher, byline, ...bracketed(day)].filter(Boolean).join(' · ');
  return kind === 'direct' ? say.line.quoted(words, by, from) : say.line.reported(words, by, from);
}

/** *a souligné Serguei Lavrov*, *Pritchard told* with the whole name: where verb and name are printed side by side. */
function reportingClause({ cue, speakers }: Statement, text: string): string | undefined {
  const [speaker] = speakers;
  if (!cue || !speaker || speakers.length > 1) return undefined;
  const { basis, mention, name } = speaker;
  if (basis !== 'name' && basis !== 'surname') return undefined;
  const [first, second] = cue.start < mention.start ? [cue, mention] : [mention, cue];
  if (!/^\s+$/.test(text.slice(first.end, second.start))) return undefined;
  return [first, second].map((span) => (span === cue ? slice(text, cue) : name)).join(' ');
}

/** *Serguei Lavrov*; *le chef de la diplomatie russe [Serguei Lavrov]*; for a pronoun only *[Serguei Lavrov]*. */
function nameOf({ name, basis, anonymous, mention }: Speaker, { text, language }: Article): string {
  // *A federal judge* begins the article's sentence, not ours.
  const words = slice(text, mention).replace(/^\p{L}+(?=\s)/u, (first) =>
    isStopWord(fold(first), language) ? first.toLowerCase() : first,
  );
  if (anonymous) return words;
  if (basis === 'name' || basis === 'surname') return name;
  return basis === 'role' ? `${words} [${name}]` : `[${name}]`;
}

/** Neighbours that are only inferred share their brackets. */
function bracketed(...values: readonly (Grounded<string> | undefined)[]): readonly string[] {
  const known = values.filter((value) => value !== undefined);
  if (known.every(({ basis }) => basis === 'inferred') && known.length)
    return [`[${known.map(({ value }) => value).join(', ')}]`];
  return known.map(({ value, basis }) => (basis === 'written' ? value : `[${value}]`));
}
