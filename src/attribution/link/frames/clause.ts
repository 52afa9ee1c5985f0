import { takes } from '../../find/cues/cue.ts';
import { hasFiniteVerb, is, type Parsed } from '../../find/parse.ts';
import { clauseEnd } from '../borders.ts';
import { addresseeEnd } from './addressed.ts';
import {
  behind,
  type FrameRule,
  type Governor,
  isComplementizer,
  isInfinitive,
  type Range,
  skipAdverbials,
} from './frame.ts';

/** How far behind its verb a clause may begin: *a indiqué, mardi à Paris devant la presse, que …*. */
const REACH = 18;

/** *a indiqué que les contacts sont intenses* · *said on Monday that funding would come* · *a voulu savoir si …* · *asked how …* */
export const clause: FrameRule = {
  name: 'clause',
  read(governor) {
    const {
      scene: { parsed },
      cue,
      index,
      scene,
    } = governor;
    const { tokens, grammar } = parsed;
    const opener = findOpener(governor);
    if (opener === undefined) return [];
    const that = isComplementizer(parsed, opener);
    // *si*, *whether* open the clause; *how*, *what* belong to it.
    // *explique ce qui s’est passé*, *ce qu’il attend*: the demonstrative belongs to it as well.
    const free = isFreeRelative(parsed, opener);
    // *has asked that …*: whoever can ask whether can ask that.
    if (that && !takes(cue, 'clause') && !takes(cue, 'whether')) return [];
    const clause = that || grammar.conditionals.has(tokens[opener]?.key ?? '') ? opener + 1 : opener;
    const from = free ? opener - 1 : clause;
    return [[from, clauseEnd(scene, from, index)]];
  },
};

function findOpener(governor: Governor): number | undefined {
  const {
    scene: { parsed },
    cue,
  } = governor;
  const { tokens, finite, grammar, language } = parsed;
  const whether = takes(cue, 'whether');
  if (!whether && !takes(cue, 'clause')) return undefined;
  const from = behind(governor);
  // *said Ann Cole, the engineer who led it*: the relative is the subject's.
  const follows = from > cue.last + 1;
  // *dit fonder l’espoir que …*: the clause is the infinitive's.
  if (takes(cue, 'infinitive') && isInfinitive(parsed, from)) return undefined;
  // English relatives ask only right behind the verb or whom it addresses: *asked him who …*, not *met the man who …*.
  const nearest = Math.max(from, (addresseeEnd(parsed, from) ?? from - 1) + 1);
  const inverted = governor.subject?.side === 'after' && cue.clitic === undefined;
  const asks = language.code === 'fr' ? from + 8 : inverted ? from : skipAdverbials(parsed, nearest) + 1;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at];
    const { key = '' } = token ?? {};
    if (isComplementizer(parsed, at) && opensAdverbial(parsed, at)) return undefined;
    if (isComplementizer(parsed, at))
      return isDemonstrative(parsed, at) || isRelative(governor, from, at) ? undefined : at;
    // *told the podcast “Founders at Dawn” that …*: a name in marks.
    if (is(token, 'quotation') && at > from && isComplementizer(parsed, at + 1)) continue;
    if (!token || is(token, 'colon', 'stop', 'semicolon', 'quotation')) return undefined;
    // *said Kowalski, who was filling his truck*: a relative clause.
    const elided = key === "s'" && !/^ils?$/.test(tokens[at + 1]?.key ?? '');
    // *résume un accompagnateur en montagne qui a participé …*: behind its subject no verb asks.
    const question =
      whether &&
      !elided &&
      !(follows && (at === from || language.code === 'fr')) &&
      !(grammar.subjectRelatives.has(key) && at > from && endsIndefinite(parsed, at - 1)) &&
      grammar.interrogatives.has(key) &&
      (at < asks || (at < from + 8 && grammar.conditionals.has(key))) &&
      !is(tokens[at - 1], 'comma');
    if (question && !(grammar.determiners.has(key) && at > from)) return at;
    if (finite[at] || grammar.relatives.has(key)) return undefined;
    const joins = grammar.and.has(key) || grammar.conjunctions.has(key);
    if (joins && at > from && !parsed.cueOf[at + 1]) return undefined;
    // *a demandé l’envoi de plongeurs, faisant remarquer que …* is another's clause.
    if (
      is(token, 'comma') &&
      (parsed.cues.some(({ first, form }) => first > at && first <= at + 3 && form !== 'passive') ||
        // *announced, ending a ban that had lasted a year*
        (language.code === 'en' && grammar.gerundEnding.test(tokens[at + 1]?.key ?? '')))
    )
      return undefined;
  }
  return undefined;
}

/**
 * *announced a merger that will create …*: behind the verb's own object *that* is a relative; so is *que* in *par un courrier
 * que nous avons pu consulter*.
 */
function isRelative({ scene: { parsed }, cue, subject }: Governor, from: number, that: number): boolean {
  if (isObtained(parsed, that)) return true;
  if (parsed.language.code !== 'en' || !takes(cue, 'noun') || takes(cue, 'addressee')) return false;
  const at = skipAdverbials(parsed, from);
  return subject?.side !== 'after' && at < that && parsed.tokens[at]?.entry.determiner !== undefined;
}

/** *à un analyste qui l’interrogeait*: a phrase that brings somebody in ends at a token. */
function endsIndefinite({ tokens, grammar }: Parsed, end: number): boolean {
  for (let at = end; at >= end - 3 && is(tokens[at], 'word'); at--) {
    const type = grammar.determiners.get(tokens[at]?.key ?? '')?.type;
    if (type) return type === 'indefinite';
  }
  return false;
}

/** *un courrier que Le Monde a consulté*: a document that somebody has got, not what it says. */
function isObtained(parsed: Parsed, que: number): boolean {
  const { tokens, nouns, grammar } = parsed;
  if (!nouns.documents.has(tokens[que - 1]?.key ?? '') || !endsIndefinite(parsed, que - 1)) return false;
  const border = tokens.findIndex(
    (token, at) => at > que && is(token, 'comma', 'stop', 'semicolon', 'colon'),
  );
  return grammar.obtaining.has(tokens[(border < 0 ? tokens.length : border) - 1]?.key ?? '');
}

/** *ce que*, *ce qui*: a demonstrative and the relative that hangs on it. */
const isFreeRelative = ({ tokens, grammar }: Parsed, at: number): boolean =>
  grammar.relatives.has(tokens[at]?.key ?? '') &&
  grammar.determiners.get(tokens[at - 1]?.key ?? '')?.type === 'demonstrative';

/** *insiste le patron, tandis que sortent les clients*: with the word before it, *que* opens a clause of the narrator's. */
const opensAdverbial = ({ tokens, grammar, language }: Parsed, at: number): boolean =>
  language.code === 'fr' &&
  is(tokens[at - 2], 'comma') &&
  (grammar.clauseBreakers.has(tokens[at - 1]?.key ?? '') ||
    grammar.subordinators.has(tokens[at - 1]?.key ?? ''));

/** *says that the versions provide*: nothing with an article of its own follows a demonstrative. */
const opensNounPhrase = ({ tokens, grammar }: Parsed, at: number): boolean => {
  const { key = '', capital = false } = tokens[at] ?? {};
  return grammar.determiners.has(key) || grammar.pronouns.has(key) || capital;
};

/** *said that bank was closed* has a verb behind *that*; *told that story* has none. */
const isDemonstrative = (parsed: Parsed, at: number): boolean =>
  parsed.language.code === 'en' &&
  !opensNounPhrase(parsed, at + 1) &&
  // *asked that supporters bring radios*: no plural follows the demonstrative.
  !/[^s]s$/.test(parsed.tokens[at + 1]?.key ?? '') &&
  !hasFiniteVerb(parsed, at + 1, parsed.tokens.length - 1) &&
  !parsed.tokens.slice(at).some((token) => is(token, 'quotation'));

/** *que A et que B* · *he would vote no and that he expected …*: the clauses that go on behind a content. */
export function coordinatedClauses(
  { scene, index, cue }: Governor,
  ranges: readonly Range[],
): readonly Range[] {
  const { parsed } = scene;
  const { tokens, grammar } = parsed;
  const more = [...ranges];
  for (let last = more.at(-1); last && more.length < 5 && takes(cue, 'clause'); last = more.at(-1)) {
    let at = last[1] + 1;
    if (is(tokens[at], 'comma')) at++;
    const joined = grammar.and.has(tokens[at]?.key ?? '') || grammar.conjunctions.has(tokens[at]?.key ?? '');
    if (joined) at++;
    else if (!is(tokens[last[1] + 1], 'comma')) break;
    if (!isComplementizer(parsed, at)) break;
    more.push([at + 1, clauseEnd(scene, at + 1, index)]);
  }
  return more;
}
