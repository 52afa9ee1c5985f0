import type { Language } from '../../language/language.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import { quotationToken, type Token } from './tokens.ts';

/**
 * A sentence of one level of speech: the narrator's, or that inside a quotation. A quotation that stands in it is one
 * token, so that no rule can mistake a word inside marks for the narrator's.
 */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** The quotation that it stands in; undefined for the narrator's own sentences. */
  readonly quotation: Quotation | undefined;
  /** Its place among its level's sentences in this paragraph. */
  readonly index: number;
}

/** The sentences of a paragraph at every level, the narrator's first, then those inside each quotation. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  paragraph: number,
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = [];
  const levels = new Map<Quotation | undefined, Token[]>([[undefined, []]]);
  for (const quotation of quotations) levels.set(quotation, []);
  let next = 0;
  const around: Quotation[] = [];
  for (const token of tokens) {
    while (around.length && (around.at(-1) as Quotation).end <= token.start) around.pop();
    while (next < quotations.length && (quotations[next] as Quotation).start <= token.start) {
      const quotation = quotations[next++] as Quotation;
      while (around.length && (around.at(-1) as Quotation).end <= quotation.start) around.pop();
      levels.get(around.at(-1))?.push(quotationToken(quotation));
      if (quotation.end > token.start) around.push(quotation);
    }
    const inside = around.at(-1);
    if (inside && (token.start < inside.content.start || token.end > inside.content.end)) continue;
    levels.get(inside)?.push(token);
  }
  for (const [quotation, level] of levels)
    for (const [index, part] of split(level, text, language).entries())
      sentences.push({ tokens: part, paragraph, quotation, index });
  return sentences;
}

/** No rule looks further than this many tokens, so that a text without a full stop costs no more than another. */
const LONGEST = 240;

/** Where a level's tokens fall into sentences: at a final stop, and after a quotation that ends with one. */
function split(tokens: readonly Token[], text: string, { grammar }: Language): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  tokens.forEach((token, at) => {
    part.push(token);
    const next = tokens[at + 1];
    if (!next) return;
    if (part.length >= LONGEST) {
      parts.push(part);
      part = [];
      return;
    }
    const opens = next.capital || ['quotation', 'number', 'dash', 'open'].includes(next.kind);
    if (!opens) return;
    if (token.kind === 'quotation') {
      const last = text[(token.quotation as Quotation).content.end - 1] as string;
      // *“When did you know?” Ortiz asked.*: the sentence goes on with whoever asks.
      const goesOn =
        next.kind === 'open' || (/[?!]/.test(last) && next.capital && !grammar.openers.has(next.key));
      if (!/[.!?…]/.test(last) || goesOn) return;
    } else if (token.kind !== 'stop') return;
    parts.push(part);
    part = [];
  });
  if (part.length) parts.push(part);
  return parts;
}
