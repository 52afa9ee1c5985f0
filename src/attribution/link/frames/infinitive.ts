import { linksOf, takes } from '../../find/cues/cue.ts';
import { is, isPreposition, type Parsed, startsPhrase } from '../../find/parse.ts';
import { clauseEnd } from '../borders.ts';
import {
  afterPrepositional,
  behind,
  type FrameRule,
  isInfinitive,
  isLink,
  isPerfect,
  skipAdverbials,
} from './frame.ts';

/** *affirme avoir perdu ses greniers* · *menace de quitter le pays* · *promised to wait* · *denied taking the money* */
export const infinitive: FrameRule = {
  name: 'infinitive',
  read(governor) {
    const { scene, cue, index } = governor;
    const { parsed } = scene;
    const {
      tokens,
      grammar,
      language: { code },
    } = parsed;
    const at = skipAdverbials(parsed, behind(governor));
    const token = tokens[at];
    if (code === 'en') {
      if (takes(cue, 'gerund') && token && grammar.gerundEnding.test(token.key))
        return [[at, clauseEnd(scene, at, index)]];
      const verbal =
        is(tokens[at + 1], 'word') && !isPreposition(tokens[at + 1]) && !startsPhrase(parsed, at + 1);
      return linksOf(cue, 'infinitive').includes(token?.key ?? '') && verbal
        ? [[at + 1, clauseEnd(scene, at + 1, index)]]
        : [];
    }
    if (takes(cue, 'infinitive')) {
      const perfect = isPreposition(token) ? perfectBehind(parsed, at) : undefined;
      if (perfect !== undefined) return [[perfect, clauseEnd(scene, perfect, index, 'clause')]];
      const bare =
        isInfinitive(parsed, at) || (/^(?:n'|ne)$/.test(token?.key ?? '') && isInfinitive(parsed, at));
      // *affirme « avoir corrigé l’erreur »*, *dit "comprendre la colère" des patients*
      const quoted =
        is(token, 'quotation') &&
        startsWithInfinitive(
          scene.text.slice(token?.quotation?.content.start, token?.quotation?.content.end),
        );
      if (bare || quoted) return [[at, clauseEnd(scene, at, index, 'clause')]];
    }
    const links = linksOf(cue, 'infinitive');
    const isLinked = (one: number): boolean => links.some((word) => isLink(tokens[one]?.key, word));
    // *promettait en tout cas de dormir dans le car*: one phrase may stand between, *de* on its noun is no link.
    const past = links.length && isPreposition(token) && !isLinked(at) ? afterPrepositional(parsed, at) : at;
    const opens = is(tokens[past + 1], 'quotation') ? past === at : isInfinitive(parsed, past + 1);
    return isLinked(past) && opens ? [[past + 1, clauseEnd(scene, past + 1, index)]] : [];
  },
};

/** *déclarait en effet n’avoir rien vu*, *dit pour sa part être venu*: an infinitive past one phrase, its negation included. */
function perfectBehind(parsed: Parsed, from: number): number | undefined {
  const { tokens, finite } = parsed;
  for (let at = from + 2; at < from + 7 && is(tokens[at], 'word') && !finite[at]; at++) {
    if (!isPerfect(parsed, at)) continue;
    if (isPreposition(tokens[at - 1])) return undefined;
    return /^(?:n'|ne)$/.test(tokens[at - 1]?.key ?? '') ? at - 1 : at;
  }
  return undefined;
}

const startsWithInfinitive = (words: string): boolean =>
  /^(?:n['’]|ne |pas |l['’]|s['’]|se )*\p{Ll}+(?:er|ir|re|oir)\b/u.test(words);
