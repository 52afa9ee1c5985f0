import type { DatedSpan } from '../../article/days/days.ts';
import type { Language } from '../../language/language.ts';
import { fold } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Parsed } from '../find/parse.ts';
import type { Entity } from '../resolve/entities.ts';
import type { Told } from '../resolve/tell.ts';
import { frontEnd } from './front.ts';
import type { PeopleWords } from './place-names.ts';
import type { NamedPlace } from './places.ts';
import type { Sentence } from './remark.ts';

/** The words of those who speak, and of names with a title: no places. */
export function peopleWords(
  sentences: readonly Parsed[],
  told: readonly Told[],
  language: Language,
): PeopleWords {
  const names = told.flatMap(({ speakers }) =>
    speakers
      .filter(({ entity }) => entity.kind === 'person' && !isGroup(entity, language) && !isClub(entity))
      .flatMap(({ entity }) => [...entity.spellings]),
  );
  const titled = sentences.flatMap(({ tokens, names: found, language }) =>
    found
      .filter(
        ({ titled, first, last }) =>
          titled ||
          (last > first &&
            // *Uhuru Gardens*
            !language.situations.landmarks.has(tokens[last]?.key ?? '') &&
            language.firstNames.has(tokens[first]?.key ?? '')),
      )
      .flatMap(({ first, last }) => tokens.slice(first, last + 1).filter(({ capital }) => capital)),
  );
  return new Set([...names.flatMap((name) => fold(name).split(' ')), ...titled.map(({ key }) => key)]);
}

/** *Campaign group Hexcombe Voice*: it may well be named after a place. */
const isGroup = ({ roles }: Entity, { nouns, code }: Language): boolean =>
  roles.some(({ key }) => nouns.institutions.has(key.split(' ').at(code === 'en' ? -1 : 0) ?? ''));

/** *US Gimorac*, *FC Bassin*: a club bears its town's name. */
const isClub = ({ name }: Entity): boolean => /^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(name);

/** The narrator's sentences, with what they name outside of what others say. */
export function sentencesOf(
  parsed: readonly Parsed[],
  told: readonly Told[],
  days: readonly DatedSpan[],
  places: ReadonlyMap<Parsed, readonly NamedPlace[]>,
): Sentence[] {
  // *2 000 personnes, selon la préfecture, ont défilé samedi*: the narrator tells it too.
  const contents = contentsOf(told.filter(({ proposal }) => proposal.rule !== 'according'));
  const withoutNews = contentsOf(
    told.filter(({ proposal }) => proposal.rule !== 'according' && !isNews(proposal)),
  );
  return parsed
    .filter(({ quotation, tokens }) => !quotation && tokens.length > 0)
    .map((one, index) => {
      const start = one.tokens[0]?.start as number;
      const end = one.tokens.at(-1)?.end as number;
      const said = within(contents, { start, end });
      const saidOfDays = within(withoutNews, { start, end });
      const here = within(days, { start, end }).filter(
        (day) =>
          !day.ahead &&
          !isQuoted(one, day) &&
          !isOfMatter(one, day) &&
          (isFree(day, said) || (isFree(day, saidOfDays) && isBackground(one, day, said))),
      );
      return {
        parsed: one,
        index,
        start,
        end,
        days: here,
        places: (places.get(one) ?? []).filter((place) => isFree(place, said)),
        front: frontEnd(one, here),
        words: ` ${one.tokens.map(({ key }) => key).join(' ')} `,
      };
    });
}

const contentsOf = (told: readonly Told[]): Span[] =>
  told.flatMap(({ proposal }) => proposal.content).sort((a, b) => a.start - b.start);

const isFree = (span: Span, said: readonly Span[]): boolean =>
  !said.some((content) => overlaps(content, span));

/** *Achterby insisted he was the right man after his side lost to City on Sunday*: the news, whoever tells it. */
const isBackground = ({ tokens, grammar }: Parsed, day: Span, said: readonly Span[]): boolean =>
  tokens.some(
    ({ key, start }) =>
      start < day.start &&
      grammar.temporal.has(key) &&
      said.some((one) => one.start < start && contains(one, day)),
  );

const isNews = ({ kind, parsed }: Told['proposal']): boolean => kind === 'indirect' && parsed.paragraph === 0;

/** *La veille, une première rencontre avait tourné court.* */
export function looksBack({ tokens, finite, grammar, language }: Parsed): boolean {
  const { gatherings, pastEnding, pluperfect } = language.situations;
  // *rencontre* may be taken for a verb; *avait des allures* is no pluperfect.
  const at = tokens.findIndex(
    ({ key }, index) => finite[index] && (!gatherings.has(key) || pastEnding.test(key)),
  );
  return pluperfect.has(tokens[at]?.key ?? '') && !grammar.determiners.has(tokens[at + 1]?.key ?? '');
}

/** *l’Appel du 3 janvier*, *les émeutes du 27 juin*: the day names what is talked about; not *le communiqué du 3 janvier*. */
export function isNominal({ tokens, grammar, language }: Parsed, day: Span): boolean {
  const first = tokens.findIndex(({ end }) => end > day.start);
  const inside = grammar.genitives.has(tokens[first]?.key ?? '');
  const genitive = inside ? first : first - 1;
  const key = tokens[genitive]?.key ?? '';
  const noun = tokens[genitive - 1];
  if (!grammar.genitives.has(key) || noun?.kind !== 'word' || genitive < 1) return false;
  return !language.situations.hours.has(noun.key) && !language.calendar.weekdays.has(noun.key);
}

/** Of such a day no one met or wrote. */
function isOfMatter(parsed: Parsed, day: Span): boolean {
  const { media, gatherings, briefings, dispatches } = parsed.language.situations;
  const words = parsed.tokens.map(({ key }) => key);
  const told = [media, gatherings, briefings].some((set) => words.some((word) => set.has(word)));
  return !told && !dispatches.test(` ${words.join(' ')} `) && isNominal(parsed, day);
}

const isQuoted = ({ tokens }: Parsed, span: Span): boolean =>
  tokens.some((token) => token.kind === 'quotation' && contains(token, span));

/** Those of an ordered list that overlap a span; the list is searched by halves. */
export function within<One extends Span>(list: readonly One[], span: Span): One[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as One).start < span.start - 5000) low = middle + 1;
    else high = middle;
  }
  const found: One[] = [];
  for (let at = low; at < list.length && (list[at] as One).start < span.end; at++)
    if (overlaps(list[at] as One, span)) found.push(list[at] as One);
  return found;
}
