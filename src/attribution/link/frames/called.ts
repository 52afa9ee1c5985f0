import { takes } from '../../find/cues/cue.ts';
import { hasFiniteVerb, is, isPreposition, startsPhrase } from '../../find/parse.ts';
import type { Token } from '../../find/tokens.ts';
import { clauseEnd } from '../borders.ts';
import type { Scene } from '../proposal.ts';
import {
  afterPrepositional,
  type FrameRule,
  isComplementizer,
  isPerfect,
  isTitled,
  skipAdverbials,
} from './frame.ts';
import { goesOn } from './quotation.ts';

/**
 * *juge la mesure « homéopathique »* · *a qualifié le dispositif d’« usine à gaz »* · *called the plan “reckless”* ·
 * *described the rescue as delicate*: the object and what it is called.
 */
export const called: FrameRule = {
  name: 'called',
  read({ scene, cue, index, subject }) {
    if (!takes(cue, 'as')) return [];
    const { parsed } = scene;
    const { tokens, grammar } = parsed;
    let at = skipAdverbials(parsed, cue.last + 1);
    // *avait jugé en mars, à Libreville, le projet « irréaliste »*
    const past = isPreposition(tokens[at]) ? skipAdverbials(parsed, afterPrepositional(parsed, at)) : at;
    if (is(tokens[past - 1], 'comma') && startsPhrase(parsed, past)) at = past;
    const end = clauseEnd(scene, at, index, 'phrase');
    // *called that answer “embarrassing”*: with a verb that takes no clause, *that* points at a noun.
    const isClause = takes(cue, 'clause') && isComplementizer(parsed, at);
    const quote = tokens.findIndex((token, next) => next >= at && next <= end && is(token, 'quotation'));
    if (quote < 0) {
      const as = tokens.findIndex(
        ({ key }, next) => next > at && next <= end && next < at + 12 && grammar.as.has(key),
      );
      return as > 0 && !isClause ? [[at, end]] : [];
    }
    if (hasFiniteVerb(parsed, at, quote - 1) || isClause) return [];
    // *déclarait en effet n’avoir constaté « aucune anomalie »*
    if (tokens.slice(at, quote).some((_, index) => isPerfect(parsed, at + index))) return [];
    // Nothing but *de*, *comme*, *as* before the marks: the object stood before the verb, the words are its name.
    const object = tokens
      .slice(at, quote)
      .some((token) => is(token, 'word') && !grammar.as.has(token.key) && !grammar.genitives.has(token.key));
    // *fustige dans son réquisitoire « une délégation de papier »*
    const aside = isPreposition(tokens[at]) && !grammar.genitives.has(tokens[at]?.key ?? '');
    if (object && !aside) return [[at, end]];
    // *jugé pour un naufrage, celui du chalutier « Marie-Solène »*: a name that belongs to the noun before it.
    const name = aside && isNoun(tokens[quote - 1]) && startsWithCapital(scene, tokens[quote] as Token);
    if (name || isTitled(scene, tokens[quote] as Token)) return [];
    // *what the mayor calls “the drift” will cost millions*: behind a relative nothing but the words in marks.
    const { key = '' } = tokens[(subject?.side === 'before' ? subject.first : cue.first) - 1] ?? {};
    const relative = grammar.relatives.has(key) || grammar.interrogatives.has(key);
    if (relative && parsed.finite[quote + 1]) return [[quote, quote]];
    // *a déclaré « Nous fermerons l’école » et quitté la salle*
    return [[quote, is(tokens[quote + 1], 'word') && !goesOn(scene, quote) ? quote : end]];
  },
};

/** A word before the marks that is none of grammar's. */
const isNoun = (token: Token | undefined): boolean =>
  is(token, 'word') && !isPreposition(token) && !token?.entry.determiner;

const startsWithCapital = ({ text }: Scene, { quotation }: Token): boolean =>
  /^\p{Lu}/u.test(text.slice(quotation?.content.start, quotation?.content.end));
