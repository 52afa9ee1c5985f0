import { fold } from '../../text/fold.ts';
import { type Cue, takes } from '../find/cues/cue.ts';
import { hasFiniteVerb, is, isAdverb, type Parsed, startsPhrase } from '../find/parse.ts';
import { canSpeak, partyFrom } from '../find/parties.ts';
import { sentenceStart } from '../find/segments.ts';
import { isReducedRelative } from '../find/subject/finite.ts';
import type { Token } from '../find/tokens.ts';
import { clauseEnd } from './borders.ts';
import { isTitled, type Range } from './frames/frame.ts';
import { contentOf, cueSpan, directly, type Linker, type Proposal, type Scene } from './proposal.ts';

/** How far behind the verb *par* or *by* may stand: *a été qualifiée mardi de « … », en séance, par Y*. */
const REACH = 14;

/** A subject longer than this is rather half a sentence. */
const LONGEST_SUBJECT = 14;

/**
 * *La procédure a été saluée par l’association X* · *a été qualifié de « … » par Y* · *un cliché jugé « subversif » par la
 * censure* · *Families were told by the owners that …* · *Asked by X whether …*
 *
 * Whoever speaks stands behind *par* or *by*; the content is the clause or quotation that follows, else the subject.
 */
export const passive: Linker = {
  name: 'passive',
  link: (scene) =>
    scene.parsed.cues.flatMap((cue, index) => {
      const proposal = linkCue(scene, cue, index);
      return proposal ? [proposal] : [];
    }),
};

function linkCue(scene: Scene, cue: Cue, index: number): Proposal | undefined {
  const { parsed } = scene;
  const { tokens, grammar } = parsed;
  const participle = cue.form === 'passive' || cue.form === 'participle' || isReducedRelative(parsed, cue);
  if (cue.negated || !participle) return undefined;
  const by = tokens.findIndex(({ key }, at) => at > cue.last && at < cue.last + REACH && grammar.by.has(key));
  if (by < 0 || !startsPhrase(parsed, by + 1)) return scene.subjects[index] ? undefined : unnamed(scene, cue);
  if (tokens.slice(cue.last, by).some((token) => is(token, 'stop', 'colon', 'semicolon'))) return undefined;
  const party = partyFrom(parsed, by + 1);
  const range = canSpeak(parsed, party) ? contentRange(scene, cue, index, party.last) : undefined;
  const content = range && contentOf(scene, range);
  return (
    content && {
      rule: 'passive',
      parsed,
      ...content,
      cue: cueSpan(scene, cue),
      parties: [party],
      reserved: cue.reserved,
    }
  );
}

/** *accusé de « prendre seul les décisions »*, *was described as “a wrecking ball”*: somebody's words, and nobody named. */
function unnamed(scene: Scene, cue: Cue): Proposal | undefined {
  const { parsed, text } = scene;
  const { tokens, grammar } = parsed;
  if (!takes(cue, 'as') && !takes(cue, 'accuse')) return undefined;
  let at = cue.last + 1;
  while (isAdverb(tokens[at])) at++;
  const { key = '' } = tokens[at] ?? {};
  const linked = grammar.as.has(key) || grammar.genitives.has(key);
  if (linked) at++;
  const { quotation } = tokens[at] ?? {};
  // *pourrait être présenté « avant l’été »*: when, not what it is called.
  const [opener = ''] = quotation
    ? fold(text.slice(quotation.content.start, quotation.content.end)).split(/\s/)
    : [];
  if (
    !quotation ||
    (!linked && grammar.prepositions.has(opener)) ||
    isTitled(scene, tokens[at] as Token) ||
    !/\s/.test(text.slice(quotation.content.start, quotation.content.end))
  )
    return undefined;
  const { reserved } = cue;
  return {
    rule: 'passive',
    parsed,
    ...directly(scene, quotation),
    cue: cueSpan(scene, cue),
    parties: [],
    reserved,
  };
}

function contentRange(scene: Scene, cue: Cue, index: number, last: number): Range | undefined {
  const { parsed } = scene;
  const { tokens, grammar } = parsed;
  const opener = tokens.findIndex(
    ({ key }, at) => at > last && at < last + 5 && opensContent(parsed, cue, key),
  );
  if (opener > 0) {
    // *whether* opens the clause; *what*, *pourquoi* belong to it.
    const { key } = tokens[opener] as Token;
    const from = grammar.complementizers.has(key) || grammar.conditionals.has(key) ? opener + 1 : opener;
    return [from, clauseEnd(scene, from, index)];
  }
  const comma = tokens.findIndex((token, at) => at > cue.last && is(token, 'comma', 'stop', 'semicolon'));
  const quote = tokens.findIndex(
    (token, at) => at > cue.last && at < last + 8 && (comma < 0 || at < comma) && is(token, 'quotation'),
  );
  if (quote > 0 && (takes(cue, 'quote') || takes(cue, 'as'))) return [quote, quote];
  if (!takes(cue, 'noun')) return undefined;
  const start = sentenceStart(parsed);
  // *Une accusation démentie par la direction.*
  if (
    cue.form === 'participle' &&
    (hasFiniteVerb(parsed, start, cue.first - 1) || is(tokens[cue.first - 1], 'comma') || cue.first <= start)
  )
    return undefined;
  const relative = grammar.relatives.has(tokens[cue.first - 1]?.key ?? '');
  return relative || cue.first - start > LONGEST_SUBJECT ? undefined : [start, cue.first - 1];
}

const opensContent = ({ grammar }: Parsed, cue: Cue, key: string): boolean =>
  (takes(cue, 'clause') && grammar.complementizers.has(key)) ||
  (takes(cue, 'whether') && grammar.interrogatives.has(key) && !grammar.relatives.has(key));
