import type { Language } from '../../language/language.ts';
import type { Explanation } from '../explanation.ts';
import { canSpeak } from '../find/parties.ts';
import type { Proposal, Scene } from '../link/proposal.ts';
import { isInscription } from './by-document.ts';
import { namedLater } from './named-later.ts';
import type { Register } from './register.ts';
import type { Resolved } from './rule.ts';
import { Teller } from './teller.ts';

/** A proposal with those whom it gives its content to; nobody where they cannot be told. */
export interface Told {
  readonly proposal: Proposal;
  readonly speakers: readonly Resolved[];
}

/**
 * Resolves the proposals in the order of the text, the narrator's first, for each may lean on those before it; then those
 * inside quotations, whose *I* is the one who is quoted; last those that wait for the paragraph behind them.
 */
export function tell(
  proposals: readonly Proposal[],
  scenes: readonly Scene[],
  names: Register,
  language: Language,
  explanation?: Explanation,
): Told[] {
  const teller = new Teller(scenes, proposals, names, language, explanation);
  const outer = proposals.filter(isNarrators).map((proposal) => teller.tell(proposal));
  teller.finish();
  const inner = proposals.filter((one) => !isNarrators(one)).map((proposal) => teller.tellInner(proposal));
  const speakersOfNext = nextSpeakers(outer);
  return [...namedLater(outer, language, explanation), ...inner]
    .map((one) => (one.proposal.from === 'next' ? { ...one, speakers: speakersOfNext(one.proposal) } : one))
    .map((one) =>
      one.speakers.some(({ entity }) => entity.kind === 'stranger') ? { ...one, speakers: [] } : one,
    )
    .filter(({ proposal, speakers }) => {
      const kept =
        speakers.length > 0 || (proposal.kind === 'indirect' ? isSomebody(proposal) : !isInscribed(proposal));
      if (!kept) explanation?.dropped.push(proposal);
      return kept;
    });
}

/** Reported by the narrator, in a sentence of its own or inside the marks. */
const isNarrators = ({ parsed, incise }: Proposal): boolean => !parsed.quotation || incise === true;

const isInscribed = ({ parsed, parties }: Proposal): boolean =>
  parties.some(({ phrases }) => phrases.some((phrase) => isInscription(parsed, phrase)));

/** Somebody whom no rule could name speaks (*le ministre*), not nobody (*on*, *the sign*). */
const isSomebody = ({ parsed, parties }: Proposal): boolean =>
  parties.length > 0 &&
  parties.every((party) => canSpeak(parsed, party) && party.pronoun?.stands !== 'group');

/** How many paragraphs a quotation may run on. */
const LONGEST = 6;

/** A quotation that runs into the next paragraph has the speaker whom that one names. */
function nextSpeakers(told: readonly Told[]): (proposal: Proposal) => readonly Resolved[] {
  const first = new Map<number, Told>();
  for (const one of told) {
    const { kind, from, parsed } = one.proposal;
    if (kind !== 'indirect' && from !== 'next' && !first.has(parsed.paragraph))
      first.set(parsed.paragraph, one);
  }
  return ({ parsed }) => {
    for (let paragraph = parsed.paragraph + 1; paragraph <= parsed.paragraph + LONGEST; paragraph++) {
      const next = first.get(paragraph);
      if (next) return next.speakers.map((one) => ({ ...one, basis: 'continuation', evidence: one.mention }));
    }
    return [];
  };
}
