import type { Quotation } from '../../text/quotation-marks.ts';
import type { Span } from '../../text/span.ts';
import type { Cue } from '../find/cues/cue.ts';
import { is, type Parsed } from '../find/parse.ts';
import type { Party } from '../find/parties.ts';
import type { Subject } from '../find/subject/subject.ts';
import type { Kind } from '../statement.ts';

/** A source proposed for a content, before anybody is told by name. */
export interface Proposal {
  readonly rule: string;
  readonly parsed: Parsed;
  readonly kind: Kind;
  readonly content: readonly Span[];
  /** The quotations in the content. */
  readonly quotations: readonly Quotation[];
  readonly cue?: Span;
  /** Whoever the sentence describes; empty where it describes nobody and `from` says whom to ask. */
  readonly parties: readonly Party[];
  /** Nobody stands beside the quotation: its speaker is the one before it, or whom the next words name. */
  readonly from?: 'before' | 'next';
  readonly reserved: boolean;
  /** The narrator's words inside the marks: its sentence is the quotation's, its speaker is not. */
  readonly incise?: true;
}

/** What a rule is given: a sentence, who does what its cues say, and the incises inside quotations. */
export interface Scene {
  readonly text: string;
  readonly parsed: Parsed;
  readonly subjects: readonly (Subject | undefined)[];
  /** Its own, where it stands inside marks: the narrator's words, and the index of their cue. */
  readonly incise: { readonly span: Span; readonly index: number } | undefined;
  readonly incises: ReadonlyMap<Quotation, readonly Span[]>;
  /** The narrator's sentence before this one in the same paragraph. */
  readonly previous: Parsed | undefined;
}

export interface Linker {
  readonly name: string;
  readonly link: (scene: Scene) => readonly Proposal[];
}

/** The content of the tokens `first` … `last`: its kind and its spans, punctuation at its ends left out. */
export function contentOf(
  scene: Scene,
  ...ranges: readonly (readonly [number, number])[]
): Pick<Proposal, 'kind' | 'content' | 'quotations'> | undefined {
  const { tokens } = scene.parsed;
  const trimmed = ranges
    .map(([first, last]) => trimRange(scene, first, last))
    .filter(([first, last]) => first <= last);
  if (!trimmed.length) return undefined;
  const [only] = trimmed;
  const quotation = only && only[0] === only[1] ? tokens[only[0]]?.quotation : undefined;
  if (trimmed.length === 1 && quotation) return directly(scene, quotation);
  const content = trimmed.map(([first, last]) => ({
    start: tokens[first]?.start as number,
    end: tokens[last]?.end as number,
  }));
  const quotations: Quotation[] = [];
  for (const [first, last] of trimmed)
    for (let at = first; at <= last; at++) {
      const inside = tokens[at]?.quotation;
      if (inside) quotations.push(inside);
    }
  return { kind: quotations.length ? 'mixed' : 'indirect', content, quotations };
}

/** A quotation that is all of what is said. */
export const directly = (
  scene: Pick<Scene, 'incises' | 'text'>,
  quotation: Quotation,
): Pick<Proposal, 'kind' | 'content' | 'quotations'> => ({
  kind: 'direct',
  content: pieces(scene, quotation),
  quotations: [quotation],
});

/** A quotation's own words: what stands between the marks, less the narrator's incises. */
export function pieces(
  { incises, text }: Pick<Scene, 'incises' | 'text'>,
  quotation: Quotation,
): readonly Span[] {
  const { content } = quotation;
  const cuts = incises.get(quotation) ?? [];
  let from = content.start;
  const kept: Span[] = [];
  for (const cut of cuts) {
    kept.push({ start: from, end: cut.start });
    from = cut.end;
  }
  kept.push({ start: from, end: content.end });
  return kept
    .map((piece) => trimPiece(text, piece))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function trimPiece(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,]/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

function trimRange({ parsed: { tokens } }: Scene, first: number, last: number): [number, number] {
  while (first <= last && is(tokens[first], 'comma', 'colon', 'semicolon', 'stop', 'dash', 'close')) first++;
  while (last >= first && is(tokens[last], 'comma', 'colon', 'semicolon', 'stop', 'dash', 'open')) last--;
  return [first, last];
}

export const cueSpan = ({ parsed: { tokens } }: Scene, cue: Cue): Span => ({
  start: tokens[cue.first]?.start as number,
  end: tokens[cue.last]?.end as number,
});
