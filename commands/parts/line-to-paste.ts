import type { ArchivedStatement } from '../../src/archive/archive.ts';
import type { Grounded } from '../../src/article/article.ts';
import type { Speaker } from '../../src/attribution/statement.ts';
import type { Say } from '../../src/locales/say.ts';
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
  const words = content.map((span) => slice(article.text, span)).join(' […] ');
  const role = rolesOf(archived);
  const certain = speakers.every(({ basis }) => basis === 'name' || basis === 'surname');
  const names = speakers.map((speaker) => nameOf(speaker, article.text));
  const when = date && { ...date, value: say.line.day(say.dates.date(date.value)) };
  const where = place && { ...place, value: say.line.place(place.value) };
  const by = [
    ...(names.length ? [say.texts.and(names)] : []),
    ...(role && certain ? [role] : []),
    ...(cue && names.length ? [say.texts.quoted(slice(article.text, cue))] : []),
    ...(when ? [bracketed(when)] : []),
    ...(where ? [bracketed(where)] : []),
  ].join(', ');
  const { title, publisher, byline, published } = article;
  const source = [
    title,
    publisher,
    byline,
    published && bracketed({ ...published, value: say.dates.date(published.value) }),
  ];
  const from = source.filter(Boolean).join(' · ');
  return kind === 'direct' ? say.line.quoted(words, by, from) : say.line.reported(words, by, from);
}

/** *Serguei Lavrov*; *le chef de la diplomatie russe [Serguei Lavrov]*; for a pronoun only *[Serguei Lavrov]*. */
function nameOf({ name, basis, anonymous, mention }: Speaker, text: string): string {
  const words = slice(text, mention);
  if (anonymous) return words;
  if (basis === 'name' || basis === 'surname') return name;
  return basis === 'role' ? `${words} [${name}]` : `[${name}]`;
}

const bracketed = ({ value, basis }: Grounded<string>): string =>
  basis === 'written' ? value : `[${value}]`;
