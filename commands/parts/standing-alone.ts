import type { Reading, Statement } from '../../src/attribution/statement.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { leaning } from '../../src/language/leaning.ts';
import { fold } from '../../src/text/fold.ts';
import { pairQuotationMarks } from '../../src/text/quotation-marks.ts';
import { contains, overlaps, type Span, slice } from '../../src/text/span.ts';

/** Fewer quoted words are a scare quote, which nobody has to say; a few more that begin with a capital, a name. */
const saidWords = 3;
const nameWords = 4;

/**
 * Which sentences of an article can be understood by whoever reads no other. Not those that begin with *Il, Cette, Mais,
 * D’après lui, She, However*; that hold a pronoun or *cette rencontre* without what it stands for; that begin or end
 * inside quotation marks; that quote without the cue and the speaker, by name; that report somebody by a pronoun.
 */
export function standingAlone(reading: Reading): (sentence: Span) => boolean {
  const { article, statements } = reading;
  const { text } = article;
  const language = article.language ?? 'fr';
  const { quotations, undelimited } = pairQuotationMarks(text, article.paragraphs);
  const quoted = quotations.flat().filter((one) => !one.parent);
  return (sentence) => {
    if (undelimited.some((mark) => contains(sentence, mark))) return false;
    const inside = quoted.filter((one) => overlaps(one, sentence));
    if (inside.some((one) => one.continues || one.continued || !contains(sentence, one))) return false;
    const told = statements.filter((one) => one.content.some((span) => overlaps(span, sentence)));
    if (!told.every((one) => tellsItsSpeaker(one, sentence, text, language))) return false;
    const claimed = (mark: Span): boolean =>
      told.some((one) => one.kind !== 'indirect' && one.content.some((span) => overlaps(span, mark)));
    if (inside.some((one) => !claimed(one) && isSaid(slice(text, one.content)))) return false;
    return !leans(slice(text, sentence), narrated(text, sentence, inside), namesIn(reading), language);
  };
}

/** Whether a sentence takes up another without needing it: *pourtant*, *for his part*, *la mesure*. */
export const echoes = (sentence: string, language: LanguageCode = 'fr'): boolean =>
  leaning[language].echo.test(fold(sentence));

const isSaid = (quoted: string): boolean =>
  wordsIn(quoted) >= (/^\p{Lu}/u.test(quoted) ? nameWords : saidWords);

const namesIn = ({ people }: Reading): readonly string[] =>
  people.flatMap(({ kind, spellings }) => (kind === 'person' ? spellings.map(fold) : []));

/** A quotation needs a name, or somebody whom nobody has named yet: *un témoin*, *a federal judge*, but not *le père*. */
function tellsItsSpeaker(
  { kind, content, cue, speakers }: Statement,
  sentence: Span,
  text: string,
  language: LanguageCode,
): boolean {
  const bases = ['name', 'surname'];
  const { definite } = leaning[language];
  return (
    content.every((span) => contains(sentence, span)) &&
    cue !== undefined &&
    contains(sentence, cue) &&
    speakers.length > 0 &&
    speakers.every(
      ({ anonymous, basis, mention }) =>
        contains(sentence, mention) &&
        (anonymous || basis === 'role'
          ? kind === 'indirect' || !definite.test(fold(slice(text, mention)))
          : bases.includes(basis)),
    )
  );
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** The sentence without what others say in it: *cette* in somebody’s mouth may point at what lies on the table. */
function narrated(text: string, sentence: Span, quoted: readonly Span[]): string {
  let at = sentence.start;
  let told = '';
  for (const { start, end } of quoted) {
    told += text.slice(at, start);
    at = Math.max(at, end);
  }
  return told + text.slice(at, sentence.end);
}

function leans(sentence: string, told: string, names: readonly string[], language: LanguageCode): boolean {
  const { opening, pronoun, pluralPronoun, plural, demonstrative, calendar } = leaning[language];
  const bare = (text: string): string => fold(text).replace(/^[^\p{L}\p{N}]+/u, '');
  // The article's own question is answered by the sentence after it.
  if (/\?\s*$/.test(told)) return true;
  if (opening.test(bare(sentence)) || opening.test(bare(told))) return true;
  const folded = fold(told);
  for (const { index, 1: noun = '' } of folded.matchAll(demonstrative))
    if (!calendar.test(noun) && !folded.slice(0, index).includes(noun.slice(0, 5))) return true;
  const singular = [...folded.matchAll(pronoun)][0];
  if (singular && !hasSubject(folded.slice(0, singular.index), names)) return true;
  const several = [...folded.matchAll(pluralPronoun)][0];
  return several !== undefined && !plural.test(folded.slice(0, several.index));
}

/**
 * Whether what stands ahead of a pronoun can hold what it stands for: a name, or two words and more that are neither a
 * mere opening (*On Saturday night, she*) nor a clause in which it has yet to come (*When it*).
 */
function hasSubject(before: string, names: readonly string[]): boolean {
  if (names.some((name) => before.includes(name))) return true;
  const clause =
    /^(?:quand|lorsqu|si|puisqu|comme|alors qu|apres|avant|when|while|if|after|before|as|since|although)(?![\p{L}])[^,]*$/u;
  return wordsIn(before) > 1 && !/, ?$/.test(before) && !clause.test(before);
}
