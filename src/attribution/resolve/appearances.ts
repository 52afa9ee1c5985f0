import { is, type Parsed, startsPhrase } from '../find/parse.ts';
import { canSpeak, type Party, partyOf, phraseEnd, phraseOf } from '../find/parties.ts';
import { mainSubject } from '../find/subject/main.ts';
import type { Scene } from '../link/proposal.ts';
import type { Trace } from './discourse.ts';
import type { NamedMention } from './entities.ts';
import type { Register } from './register.ts';
import type { Tie } from './relations.ts';

/** Where the narrator speaks of somebody: a name, or a phrase that has yet to be resolved; or tells whose relative one is. */
export type Appearance = { readonly at: number; readonly parsed: Parsed } & (
  | { readonly as: Trace['as']; readonly mention: NamedMention; readonly tie?: undefined }
  | {
      readonly as: Trace['as'];
      readonly parties: readonly Party[];
      readonly mention?: undefined;
      readonly tie?: undefined;
    }
  | { readonly tie: Tie }
);

/** Everybody who appears in the narrator's sentences, in the order of the text. */
export function appearancesOf(scenes: readonly Scene[], { mentions, ties }: Register): Appearance[] {
  const narrator = scenes.map(({ parsed }) => parsed).filter(({ quotation }) => !quotation);
  const named = mentions
    .filter(({ parsed }) => !parsed.quotation)
    .map(
      (mention): Appearance => ({
        at: mention.start,
        parsed: mention.parsed,
        as: standing(mention),
        mention,
      }),
    );
  const tied = ties
    .filter(({ parsed }) => !parsed.quotation)
    .map((tie): Appearance => ({ at: tie.at, parsed: tie.parsed, tie }));
  return [...tied, ...named, ...narrator.flatMap(described)].sort((a, b) => a.at - b.at);
}

/** Whether a name is its sentence's subject, its agent (*par X*), or the only person in a sentence about a thing. */
function standing({ parsed, full, name: { first, last, afterPreposition } }: NamedMention): Trace['as'] {
  const { tokens, grammar, names } = parsed;
  if (grammar.by.has(tokens[first - 1]?.key ?? '')) return 'subject';
  const main = mainSubject(parsed);
  if (main && main.first <= first && first <= main.last)
    return !afterPreposition || main.first === first ? 'subject' : 'other';
  // *…, which will not have surprised their striker, Zuhura Bakari.*: somebody whom the sentence brings in.
  if (full && last > first && is(tokens[first - 1], 'comma') && names.at(-1)?.last === last) return 'subject';
  // *Noé, 16 ans, hausse les épaules.*
  if (!main && is(tokens[last + 1], 'comma') && is(tokens[last + 2], 'number')) return 'subject';
  return isImpersonal(parsed) && names.filter((name) => !name.institution).length === 1 ? 'subject' : 'other';
}

const isImpersonal = (parsed: Parsed): boolean => {
  const main = mainSubject(parsed);
  return !main || main.parties.every((party) => !party.pronoun && !canSpeak(parsed, party));
};

/** The subject that is no name (*l’entreprise*), and whom the sentence brings in besides (*par un chercheur*, *sa grand-mère*). */
function described(parsed: Parsed): Appearance[] {
  const { tokens } = parsed;
  const main = mainSubject(parsed);
  const found: Appearance[] = [];
  if (main?.parties.every(({ phrases }) => phrases.some(({ head }) => head)))
    found.push({ at: tokens[main.first]?.start as number, parsed, as: 'subject', parties: main.parties });
  const impersonal = isImpersonal(parsed);
  for (let at = main ? main.last + 1 : 0; at < tokens.length; at++) {
    const party = introduction(parsed, at);
    if (!party) continue;
    const agent = parsed.grammar.by.has(tokens[at - 1]?.key ?? '');
    found.push({
      at: tokens[at]?.start as number,
      parsed,
      as: agent || impersonal ? 'subject' : 'other',
      parties: [party],
    });
    at = party.last;
  }
  return found;
}

/** *un chercheur indépendant*, *a custodian*, *sa grand-mère*: one person without a name. */
function introduction(parsed: Parsed, at: number): Party | undefined {
  const { tokens, grammar } = parsed;
  const determiner = grammar.determiners.get(tokens[at]?.key ?? '');
  if (!is(tokens[at], 'word') || (determiner?.type !== 'indefinite' && determiner?.type !== 'possessive'))
    return undefined;
  if (!startsPhrase(parsed, at)) return undefined;
  // *Sheila Wragg, a retired cook,*
  if (is(tokens[at - 1], 'comma') && parsed.nameOf[at - 2]) return undefined;
  const phrase = phraseOf(parsed, at, phraseEnd(parsed, at));
  const { head } = phrase;
  const person = head?.class === 'kin' || (head?.class === 'role' && determiner.type === 'indefinite');
  return person && !phrase.name && phrase.number === 'singular' ? partyOf(parsed, [phrase]) : undefined;
}

/** The number of each narrator's sentence; of one inside a quotation, that of the sentence around it. */
export function numbersOf(scenes: readonly Scene[]): ReadonlyMap<Parsed, number> {
  const numbers = new Map<Parsed, number>();
  let narrator: Parsed[] = [];
  let around = 0;
  let next = 0;
  for (const { parsed } of scenes) {
    if (!parsed.quotation) {
      if (narrator[0]?.paragraph !== parsed.paragraph) {
        narrator = [];
        around = 0;
      }
      narrator.push(parsed);
      numbers.set(parsed, next++);
      continue;
    }
    const { start } = parsed.quotation;
    while ((narrator[around + 1]?.tokens[0]?.start ?? Number.POSITIVE_INFINITY) <= start) around++;
    numbers.set(parsed, numbers.get(narrator[around] ?? parsed) ?? next);
  }
  return numbers;
}
