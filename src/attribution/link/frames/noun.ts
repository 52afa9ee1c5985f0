import { type Cue, linksOf, takes } from '../../find/cues/cue.ts';
import { is, isAdverb, isPreposition, nameAt, type Parsed, startsPhrase } from '../../find/parse.ts';
import { phraseEnd, phraseOf } from '../../find/parties.ts';
import { clauseEnd } from '../borders.ts';
import {
  afterPrepositional,
  type FrameRule,
  holdsDeterminer,
  isLink,
  type Range,
  skipAdverbials,
} from './frame.ts';

/** What stands before a relative and is longer is rather a sentence. */
const LONGEST_OBJECT = 12;

/** *a salué le choix de sa région* · *rejette ces accusations* · *plaide pour la gratuité* · *ruled out a cut* · *called for calm* */
export const noun: FrameRule = {
  name: 'noun',
  read({ scene, cue, index, subject }) {
    const { parsed } = scene;
    const { tokens, grammar } = parsed;
    if (subject?.side === 'after' && cue.clitic === undefined) return refuted(parsed, cue);
    const quotes = linksOf(cue, 'quoted');
    const links = [...linksOf(cue, 'noun'), ...quotes];
    // *pleaded for anonymity*, *a requis l’anonymat*: nothing is said by it.
    const range = (from: number): readonly Range[] =>
      tokens.slice(from, from + 2).some(({ key }) => grammar.anonymity.has(key))
        ? []
        : [[from, clauseEnd(scene, from, index, 'phrase')]];
    const holdsQuotation = ([first, last]: Range): boolean =>
      tokens.slice(first, last + 1).some((token) => is(token, 'quotation'));
    const takesObject = takes(cue, 'noun') || takes(cue, 'indefinite') || takes(cue, 'thing');
    let at = cue.last + 1;
    let manners = 0;
    // *mettant en garde ses collègues contre « la tentation »*
    const warned =
      links.length > 0 && takes(cue, 'addressee')
        ? grammar.objectPronouns.has(tokens[at]?.key ?? '')
          ? at
          : startsPhrase(parsed, at)
            ? phraseEnd(parsed, at)
            : -1
        : -1;
    if (warned >= at && links.some((word) => isLink(tokens[warned + 1]?.key, word))) at = warned + 1;
    for (let steps = 0; steps < 6; steps++) {
      const key = tokens[at]?.key;
      if (links.some((word) => isLink(key, word))) {
        const from = holdsDeterminer(key) ? at : at + 1;
        if (from > at && !opensObject(parsed, from)) return [];
        return quotes.some((word) => isLink(key, word)) ? range(from).filter(holdsQuotation) : range(from);
      }
      if (takesObject && opensObject(parsed, at)) break;
      const past = skipAdverbials(parsed, at);
      // *a noté avec satisfaction, le développement*: one phrase of manner may stand between.
      const comma =
        // *raconte-t-il à la barre, la gorge nouée*: behind an inverted pronoun how it was said.
        !manners && isPreposition(tokens[at]) && cue.clitic === undefined
          ? tokens.findIndex((token, next) => next > at && next < at + 6 && is(token, 'comma'))
          : -1;
      // *énumère-t-il en refermant une armoire*: the object is the gerund's.
      if (isPreposition(tokens[at]) && grammar.gerundEnding.test(tokens[at + 1]?.key ?? '')) return [];
      let manner = !manners && isPreposition(tokens[at]) ? afterPrepositional(parsed, at) : at;
      // *avait parlé à son mari d’« une petite boucle »*
      if (manner > at && quotes.some((word) => isLink(tokens[manner]?.key, word)))
        return range(manner + (holdsDeterminer(tokens[manner]?.key) ? 0 : 1)).filter(holdsQuotation);
      // *sur les antennes de la radio nationale*
      while (
        manner > at &&
        !isLink(key, 'à') &&
        grammar.genitives.has(tokens[manner]?.key ?? '') &&
        !holdsDeterminer(tokens[manner]?.key)
      )
        manner = afterPrepositional(parsed, manner);
      if (manner > at && past === at) manners++;
      if (past === at && comma < 0 && !(takesObject && opensObject(parsed, manner) && manner > at)) return [];
      at = past > at ? past : comma >= 0 ? comma + 1 : manner;
    }
    if (!opensObject(parsed, at)) return [];
    const pronoun =
      grammar.objectPronouns.has(tokens[at]?.key ?? '') && !is(tokens[at + 1], 'word', 'quotation');
    if (pronoun) return [];
    if (takes(cue, 'thing')) return isSomebody(parsed, at) ? [] : range(at);
    return takes(cue, 'noun') || isNew(parsed, at) ? range(at) : range(at).filter(holdsQuotation);
  },
};

/** *Une accusation que réfute la société X*: what a relative takes up before its inverted verb. */
function refuted(parsed: Parsed, cue: Cue): readonly Range[] {
  const { tokens, grammar, language } = parsed;
  const que = cue.first - 1;
  if (language.code !== 'fr' || !takes(cue, 'noun') || !grammar.complementizers.has(tokens[que]?.key ?? ''))
    return [];
  for (let at = que - 1; at >= 0 && at > que - LONGEST_OBJECT && is(tokens[at], 'word', 'number'); at--)
    if (startsPhrase(parsed, at) && !isPreposition(tokens[at]) && phraseEnd(parsed, at) === que - 1)
      return [[at, que - 1]];
  return [];
}

/** *its coach*, *her mother*, *Kimutai*; not *the ultimatum*, *the bank’s forecasts*. */
function isSomebody(parsed: Parsed, at: number): boolean {
  const { head, name } = phraseOf(parsed, at, phraseEnd(parsed, at));
  return !!name || (head !== undefined && head.class !== 'document');
}

/** *a scene of chaos*, *des journées de dix heures*; not *the scene*, *their last talk*, *Kimutai*. */
function isNew(parsed: Parsed, at: number): boolean {
  const type = parsed.grammar.determiners.get(parsed.tokens[at]?.key ?? '')?.type;
  if (type) return type === 'indefinite' || type === 'number';
  return !nameAt(parsed, at) && !parsed.grammar.pronouns.has(parsed.tokens[at]?.key ?? '');
}

function opensObject(parsed: Parsed, at: number): boolean {
  const {
    tokens,
    finite,
    grammar,
    language: { code },
  } = parsed;
  const token = tokens[at];
  if (is(token, 'quotation', 'number')) return true;
  if (!token || !is(token, 'word') || token.glued || finite[at]) return false;
  // *dix-huit mois*
  if (grammar.determiners.get(token.key.split('-')[0] ?? '')?.type === 'number') return true;
  if (grammar.determiners.has(token.key) && !(code === 'fr' && isLink(token.key, 'à'))) return true;
  if (nameAt(parsed, at)) return true;
  const closed =
    isPreposition(token) ||
    isAdverb(token) ||
    grammar.conjunctions.has(token.key) ||
    grammar.subordinators.has(token.key) ||
    grammar.and.has(token.key);
  return code === 'en' && !closed;
}
