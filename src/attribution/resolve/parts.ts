import type { Hearing, Part } from '../../language/hearing.ts';
import type { Cue } from '../find/cues/cue.ts';
import { is, nameAt, type Parsed, remembered } from '../find/parse.ts';
import { mainSubject } from '../find/subject/main.ts';
import type { Token } from '../find/tokens.ts';

/** How far from its bearer a part is told, in tokens. */
const BEHIND = 16;
const AHEAD = 12;

/**
 * *Callum Strachan, 52, denies culpable homicide* · *Yvon Kermarrec, jugé pour homicides* · *le procès d’Yvon Kermarrec* ·
 * *Entendu comme témoin, l’ancien clerc …*
 *
 * What somebody named or described by the tokens `first` … `last` is in a hearing, as far as this sentence tells it.
 */
export function partToldOf(parsed: Parsed, first: number, last: number): Part | undefined {
  if (!tellsParts(parsed, 0)) return undefined;
  return (
    behind(parsed, last + 1) ??
    (isSubject(parsed, first) ? opening(parsed, first) : undefined) ??
    ahead(parsed, first)
  );
}

/** Few sentences are of a hearing. */
const tellsParts = remembered(({ tokens, language: { hearing } }: Parsed): boolean =>
  tokens.some(({ key }) => hearing.doing.has(key) || hearing.facing.has(key)),
);

/** The part that is told by the words which begin at a token. */
export const partToldAt = ({ tokens, language }: Parsed, at: number): Part | undefined =>
  tellingAt(tokens, at, language.hearing.doing);

/** What a cue tells of whoever speaks: *a témoigné*, *told jurors*. */
export function partToldBy(parsed: Parsed, { first, last }: Cue): Part | undefined {
  for (let at = first; at <= last; at++) {
    const part = partToldAt(parsed, at);
    if (part) return part;
  }
  return undefined;
}

function tellingAt(tokens: readonly Token[], at: number, table: Hearing['doing']): Part | undefined {
  const known = table.get(tokens[at]?.key ?? '');
  return known?.find(({ words }) => words.every((word, index) => tokens[at + index]?.key === word))?.part;
}

/** The first verb or participle behind somebody; what is said of another in between is not theirs. */
function behind(parsed: Parsed, from: number): Part | undefined {
  const { tokens, finite, grammar } = parsed;
  for (let at = from; at < from + BEHIND && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (is(token, 'stop', 'colon', 'quotation', 'semicolon')) return undefined;
    const part = partToldAt(parsed, at);
    if (part) return part;
    if (finite[at] && !token.entry.auxiliary) return undefined;
    const name = nameAt(parsed, at);
    if (name && name.last > name.first && !name.institution) return undefined;
    if (grammar.conjunctions.has(token.key) || grammar.complementizers.has(token.key)) return undefined;
  }
  return undefined;
}

const isSubject = (parsed: Parsed, first: number): boolean => mainSubject(parsed)?.first === first;

/** *Entendu comme témoin, X …* · *À la barre, X …*: what opens the sentence is said of its subject. */
function opening(parsed: Parsed, first: number): Part | undefined {
  for (let at = 0; at < first && at < BEHIND && !parsed.finite[at]; at++) {
    const part = partToldAt(parsed, at);
    if (part) return part;
  }
  return undefined;
}

/** *le procès de l’ancien notaire Ghislain Tassigny* · *jugeait la société X et son gérant, Y*. */
function ahead({ tokens, finite, language }: Parsed, first: number): Part | undefined {
  for (let at = first - 1; at >= 0 && at > first - AHEAD; at--) {
    if (is(tokens[at], 'stop', 'colon', 'quotation', 'semicolon')) return undefined;
    const part = tellingAt(tokens, at, language.hearing.facing);
    if (part) return part;
    if (finite[at] || language.grammar.complementizers.has(tokens[at]?.key ?? '')) return undefined;
    if (language.hearing.causes.has(tokens[at]?.key ?? '')) return undefined;
  }
  return undefined;
}
