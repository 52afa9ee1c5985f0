import type { Cue } from '../find/cues/cue.ts';
import type { Proposal } from '../link/proposal.ts';

/**
 * *« Où est l’or ? », a demandé le juge. « Vendu », a-t-il répondu* · *When he suggested that …, she replied* ·
 * *« … », a tonné X. Réponse de l’intéressé : « … »*
 *
 * Whether what is said answers what was said before in the same paragraph: then whoever asked does not.
 */
export function isAnswer(text: string, proposal: Proposal, before: Proposal): boolean {
  const { parsed, parties } = proposal;
  if (parsed.paragraph !== before.parsed.paragraph) return false;
  const { answering } = parsed.grammar;
  // *Réponse de l’intéressé*: an answer that somebody gives to what is no question.
  const nouns = parties.flatMap(({ phrases }) => phrases.flatMap(({ head }) => head?.noun.lemma ?? []));
  if (nouns.some((noun) => answering.has(noun))) return true;
  return lemmasOf(proposal).some((lemma) => answering.has(lemma)) && asks(text, before);
}

function asks(text: string, proposal: Proposal): boolean {
  const end = proposal.content.at(-1)?.end ?? 0;
  const { asking } = proposal.parsed.grammar;
  return text[end - 1] === '?' || lemmasOf(proposal).some((lemma) => asking.has(lemma));
}

const cueOf = ({ parsed, cue }: Proposal): Cue | undefined =>
  cue && parsed.cues.find(({ first }) => parsed.tokens[first]?.start === cue.start);

const lemmasOf = (proposal: Proposal): readonly string[] =>
  cueOf(proposal)?.verbs.map(({ lemma }) => lemma) ?? [];
