import type { DatedSpan } from '../../article/days/days.ts';
import { is, isPreposition, nameAt, type Parsed } from '../find/parse.ts';

/** The longest opening that anybody looks into, in tokens. */
const LONGEST = 40;

/** So far reaches the noun of its first phrase. */
const SHORT = 4;

/**
 * The offset at which the opening of a sentence ends, its start where it has none: *Mardi, à Lyon, | le ministre …* ·
 * *Reçue lundi à Paris, | une délégation …* · *When it was reissued in 1988, | Steiglitz …* · *In Kisumu | boat owners say*.
 * What stands in it sets the whole sentence, and often those behind it.
 */
export function frontEnd(parsed: Parsed, days: readonly DatedSpan[]): number {
  const { tokens, grammar, finite } = parsed;
  const start = tokens[0]?.start ?? 0;
  const dayAt = (at: number): boolean => days.some((day) => day.start === tokens[at]?.start);
  const opensSubject = (at: number): boolean => {
    const key = tokens[at]?.key ?? '';
    if (dayAt(at) || isPreposition(tokens[at])) return false;
    return (
      grammar.determiners.has(key) ||
      grammar.pronouns.has(key) ||
      (at > 0 && !!nameAt(parsed, at)) ||
      !is(tokens[at], 'word')
    );
  };
  /** *On a call in May, the chairman*: a verb by its form alone. */
  const isNounHere = (at: number): boolean =>
    isPreposition(tokens[0]) &&
    !!grammar.determiners.get(tokens[1]?.key ?? '') &&
    at <= SHORT &&
    isPreposition(tokens[at + 1]);
  if (opensSubject(0)) return start;
  const { births } = parsed.language.situations;
  let end = start;
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    if (births.has(tokens[at - 1]?.key ?? '')) return start;
    if (is(tokens[at], 'comma')) {
      end = tokens[at]?.start as number;
      if (!dayAt(at + 1) && !isPreposition(tokens[at + 1])) return end;
    } else if (finite[at] && isNounHere(at)) continue;
    else if (finite[at] && end > start) return end;
    else if (
      finite[at] &&
      !grammar.subordinators.has(tokens[0]?.key ?? '') &&
      tokens[at]?.kind === 'word' &&
      !tokens[at]?.capital
    )
      return tokens[at]?.start as number;
  }
  return end;
}
