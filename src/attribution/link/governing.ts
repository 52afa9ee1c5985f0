import { type Cue, linksOf, takes } from '../find/cues.ts';
import {
  hasFiniteVerb,
  is,
  isAdverb,
  isPreposition,
  nameAt,
  type Parsed,
  startsPhrase,
} from '../find/parse.ts';
import { phraseEnd } from '../find/parties.ts';
import type { Subject } from '../find/subjects.ts';
import { clauseEnd, skipAdverbials } from './borders.ts';
import { contentOf, cueSpan, type Linker, type Proposal, type Scene } from './proposal.ts';

/**
 * *a indiqué que les contacts sont intenses* · *said repairs would cost £3.1m* · *affirme avoir perdu ses greniers* ·
 * *a salué le choix de sa région* · *a invité les deux parties à « parler d’une même voix »* · *accused the leadership of
 * ignoring a bid* · *called the decision ‘plain wicked’* · *ajoutant que …* · *avant de réclamer un référendum*
 *
 * The content follows its cue, in one of the frames that the verb takes.
 */
export const governing: Linker = {
  name: 'governing',
  link: (scene) => scene.parsed.cues.flatMap((cue, index) => linkCue(scene, cue, index)),
};

type Frame = (scene: Scene, cue: Cue, index: number) => readonly (readonly [number, number])[];

/** The first frame that finds its content gives it. */
const readings: readonly Frame[] = [
  clause,
  addressed,
  urge,
  accuse,
  called,
  infinitive,
  quotation,
  bareClause,
  noun,
];

function linkCue(scene: Scene, cue: Cue, index: number): readonly Proposal[] {
  const { subjects, parsed } = scene;
  const subject = subjects[index];
  if (cue.negated || !cue.verbs.length || cue.form === 'passive') return [];
  if (!subject && cue.form !== 'finite') return [];
  for (const read of readings) {
    const ranges = read(scene, cue, index);
    if (!ranges.length) continue;
    return ranges.flatMap((range) => {
      const content = contentOf(scene, range);
      return content
        ? [
            {
              rule: read.name,
              parsed,
              ...content,
              cue: cueSpan(scene, cue),
              parties: subject?.parties ?? [],
              reserved: cue.reserved,
            },
          ]
        : [];
    });
  }
  return [];
}

const afterCue = (cue: Cue, subject: Subject | undefined): number =>
  Math.max(cue.last, subject?.side === 'after' && cue.clitic === undefined ? subject.last : cue.last) + 1;

/** *que A et que B*, *whether A*: each clause that a complementizer opens. */
function clause(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  const { parsed, subjects } = scene;
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const takesClause = takes(cue, 'clause');
  const takesQuestion = takes(cue, 'whether');
  if (!takesClause && !takesQuestion) return [];
  let at = afterCue(cue, subjects[index]);
  for (let steps = 0; at < tokens.length && steps < 18; at++, steps++) {
    const token = tokens[at];
    if (!token || is(token, 'colon', 'stop', 'semicolon', 'quotation')) return [];
    if (
      (takesClause && grammar.complementizers.has(token.key)) ||
      (takesQuestion &&
        grammar.interrogatives.has(token.key) &&
        !grammar.complementizers.has(token.key) &&
        steps < 8)
    ) {
      if (grammar.complementizers.has(token.key) && isDemonstrative(parsed, at)) return [];
      break;
    }
    if (parsed.cues.some((other) => other.first === at && other.form === 'finite' && true)) return [];
    if (grammar.relatives.has(token.key) && !grammar.complementizers.has(token.key) && !takesQuestion)
      return [];
    if (grammar.finiteForms.has(token.key) && at > cue.last + 1) return [];
  }
  if (at >= tokens.length || tokens.slice(cue.last + 1, at).some((token) => is(token, 'semicolon')))
    return [];
  if (!isComplementizer(parsed, at) && !takesQuestion) return [];
  const ranges: [number, number][] = [];
  for (
    let from =
      isComplementizer(parsed, at) || /^(?:si|s'|whether|if)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
    from < tokens.length;
  ) {
    const end = clauseEnd(scene, from, index);
    ranges.push([from, end]);
    let next = end + 1;
    if (is(tokens[next], 'comma')) next++;
    if (grammar.and.has(tokens[next]?.key ?? '') && isComplementizer(parsed, next + 1) && ranges.length < 4)
      from = next + 2;
    else break;
  }
  return ranges;
}

const isComplementizer = ({ tokens, language: { grammar } }: Parsed, at: number): boolean =>
  grammar.complementizers.has(tokens[at]?.key ?? '');

/** *said that bank …* opens no clause where *that* is followed by a noun and no verb; *that* before a bare noun stays a complementizer. */
const isDemonstrative = (parsed: Parsed, at: number): boolean =>
  parsed.language.code === 'en' &&
  !hasFiniteVerb(parsed, at + 1, Math.min(at + 30, parsed.tokens.length - 1)) &&
  !parsed.tokens.slice(at).some((token) => is(token, 'quotation'));

/** *told reporters (that) the deal was dead*, *warned people not to drive*: an addressee, then a clause or an infinitive. */
function addressed(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  const { parsed } = scene;
  const {
    tokens,
    language: { code, grammar },
  } = parsed;
  if (code !== 'en' || !takes(cue, 'addressee')) return [];
  const end = addresseeEnd(parsed, cue.last + 1);
  if (end === undefined) return [];
  let at = skipAdverbials(parsed, end + 1);
  if (isPreposition(parsed, tokens[at])) at = endOfPrepositional(parsed, at);
  if (takes(cue, 'urge')) {
    const to = tokens[at]?.key === 'not' ? at + 1 : at;
    if (tokens[to]?.key === 'to') return [[at === to ? to + 1 : at, clauseEnd(scene, to + 1, index)]];
  }
  if (!takes(cue, 'clause') || is(tokens[at], 'comma', 'stop', 'quotation', 'colon') || at >= tokens.length)
    return [];
  const last = clauseEnd(scene, at, index);
  if (
    isPreposition(parsed, tokens[at]) ||
    grammar.relatives.has(tokens[at]?.key ?? '') ||
    !hasFiniteVerb(parsed, at, last)
  )
    return [];
  return [[at, last]];
}

/** The last token of whom a cue addresses: *reporters*, *a packed chamber*, *The Courier*, *the court*, *him*. */
function addresseeEnd(parsed: Parsed, from: number): number | undefined {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const token = tokens[from];
  if (!token || !is(token, 'word')) return undefined;
  if (/^(?:me|him|her|us|them|you)$/.test(token.key) && !startsNoun(parsed, from)) return from;
  const name = nameAt(parsed, from);
  if (name) return name.last;
  if (grammar.determiners.has(token.key)) {
    let at = from + 1;
    for (
      let steps = 0;
      steps < 4 &&
      is(tokens[at + 1], 'word') &&
      !grammar.determiners.has((tokens[at + 1] as { key: string }).key) &&
      !isPreposition(parsed, tokens[at + 1]) &&
      !grammar.complementizers.has((tokens[at + 1] as { key: string }).key) &&
      !grammar.pronouns.has((tokens[at + 1] as { key: string }).key) &&
      !nameAt(parsed, at + 1) &&
      (tokens[at + 1] as { key: string }).key !== 'to' &&
      !(steps > 0 && hasFiniteVerb(parsed, at + 2, at + 2));
      steps++
    ) {
      if (
        parsed.language.nouns.roles.has((tokens[at] as { key: string }).key) ||
        parsed.language.nouns.institutions.has((tokens[at] as { key: string }).key) ||
        parsed.language.nouns.kin.has((tokens[at] as { key: string }).key)
      )
        break;
      at++;
    }
    return at;
  }
  const { nouns } = parsed.language;
  const listed =
    grammar.addressees.has(token.key) ||
    nouns.roles.has(token.key) ||
    nouns.institutions.has(token.key) ||
    nouns.kin.has(token.key) ||
    /^(?:people|staff|residents|customers)$/.test(token.key);
  return listed ? from : undefined;
}

const startsNoun = ({ tokens, language: { nouns } }: Parsed, at: number): boolean => {
  const next = tokens[at + 1]?.key ?? '';
  return (
    tokens[at]?.key === 'her' &&
    (nouns.roles.has(next) || nouns.kin.has(next) || nouns.institutions.has(next))
  );
};

function endOfPrepositional(parsed: Parsed, at: number): number {
  const { tokens } = parsed;
  let next = at + 1;
  while (
    is(tokens[next], 'word', 'number') &&
    !isPreposition(parsed, tokens[next]) &&
    !parsed.language.grammar.pronouns.has(tokens[next]?.key ?? '') &&
    !(next > at + 2 && startsPhrase(parsed, next)) &&
    next < at + 5
  )
    next++;
  return next;
}

/** *a invité les parties à parler*, *urged members to wait*: from the infinitive on. */
function urge(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  if (!takes(cue, 'urge')) return [];
  const { parsed } = scene;
  const {
    tokens,
    language: { code },
  } = parsed;
  for (let at = cue.last + 1; at < tokens.length && at < cue.last + 18; at++) {
    const token = tokens[at];
    if (!token || is(token, 'stop', 'colon', 'semicolon')) return [];
    if (is(token, 'quotation') && code === 'fr' && /^(?:à|de|d')$/.test(tokens[at - 1]?.key ?? ''))
      return [[at, clauseEnd(scene, at, index)]];
    if (code === 'en' && token.key === 'to' && !startsPhrase(parsed, at + 1))
      return [[tokens[at - 1]?.key === 'not' ? at - 1 : at + 1, clauseEnd(scene, at + 1, index)]];
    if (
      code === 'fr' &&
      /^(?:à|de|d')$/.test(token.key) &&
      /(?:er|ir|re|oir)$/.test(tokens[skipClitics(parsed, at + 1)]?.key ?? '')
    )
      return [[at + 1, clauseEnd(scene, at + 1, index)]];
  }
  return [];
}

const skipClitics = ({ tokens, language: { grammar } }: Parsed, at: number): number => {
  let next = at;
  while (grammar.clitics.has(tokens[next]?.key ?? '') || grammar.negations.has(tokens[next]?.key ?? ''))
    next++;
  return next;
};

/** *accuse les deux hommes d’avoir …*, *accused the leadership of ignoring …*: object included. */
function accuse(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  if (!takes(cue, 'accuse')) return [];
  const { parsed } = scene;
  const at = skipAdverbials(parsed, cue.last + 1);
  const link = parsed.tokens.findIndex(
    (token, next) => next > at && next < at + 22 && /^(?:de|d'|of)$/.test(token.key),
  );
  return link > 0 || is(parsed.tokens[at], 'quotation') ? [[at, clauseEnd(scene, at, index)]] : [];
}

/** *juge la mesure « homéopathique »*, *qualifié le dispositif d’« usine à gaz »*, *called the plan “reckless”*. */
function called(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  if (!takes(cue, 'as')) return [];
  const { parsed } = scene;
  const {
    tokens,
    language: { grammar },
  } = parsed;
  let at = cue.last + 1;
  while (isAdverb(parsed, tokens[at])) at++;
  const end = clauseEnd(scene, at, index);
  const quote = tokens.findIndex((token, next) => next >= at && next <= end && is(token, 'quotation'));
  if (quote < 0) {
    const as = tokens.findIndex(
      (token, next) => next > at && next <= end && next < at + 12 && /^(?:as|comme)$/.test(token.key),
    );
    return as > 0 ? [[at, end]] : [];
  }
  if (hasFiniteVerb(parsed, at, quote - 1) || grammar.complementizers.has(tokens[at]?.key ?? '')) return [];
  // Nothing but *de*, *comme*, *as* before the marks: the object stood before the verb, the words are its name.
  const object = tokens
    .slice(at, quote)
    .some((token) => is(token, 'word') && !/^(?:de|d'|comme|as)$/.test(token.key));
  return [[object ? at : quote, end]];
}

/** *affirme avoir perdu*, *a nié avoir reçu*, *menacé de quitter*, *promised to wait*, *denied taking*. */
function infinitive(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  const { parsed, subjects } = scene;
  const {
    tokens,
    language: { code, grammar },
  } = parsed;
  let at = skipAdverbials(parsed, afterCue(cue, subjects[index]));
  const verbal = (from: number): boolean => {
    const token = tokens[skipClitics(parsed, from)];
    if (!token || !is(token, 'word')) return false;
    return code === 'fr'
      ? /(?:er|ir|re|oir)$/.test(token.key) &&
          !grammar.determiners.has(tokens[from]?.key ?? '') &&
          !parsed.language.nouns.roles.has(token.key)
      : !isPreposition(parsed, token) && !startsPhrase(parsed, from);
  };
  const links = linksOf(cue, 'infinitive');
  const token = tokens[at];
  if (takes(cue, 'gerund') && token && grammar.gerundEnding.test(token.key))
    return [[at, clauseEnd(scene, at, index)]];
  if (
    takes(cue, 'infinitive') &&
    code === 'fr' &&
    (verbal(at) ||
      (/^(?:n'|ne)$/.test(token?.key ?? '') && verbal(at + 1)) ||
      (is(token, 'quotation') && cue.last + 1 === at && !takes(cue, 'clause')))
  )
    return [[at, clauseEnd(scene, at, index)]];
  const link = links.find((word) => matchesLink(token?.key, word));
  if (!link || !verbal(at + 1)) return [];
  at++;
  return [[at, clauseEnd(scene, at, index)]];
}

const unaccented = (word: string): string =>
  word === 'à' ? word : word.normalize('NFD').replace(/\p{M}/gu, '');

const matchesLink = (key: string | undefined, word: string): boolean => {
  const plain = unaccented(word);
  if (key === plain) return true;
  return plain === 'de'
    ? key === "d'" || key === 'du' || key === 'des'
    : plain === 'à'
      ? key === 'au' || key === 'aux'
      : false;
};

/** *said “…”*, *asked, “…”*, *a lâché un « … »*: the quotation follows without a colon. */
function quotation(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  if (!takes(cue, 'quote')) return [];
  const { parsed, subjects } = scene;
  const { tokens } = parsed;
  const subject = subjects[index];
  if (subject?.side === 'after') return [];
  let at = cue.last + 1;
  while (isAdverb(parsed, tokens[at])) at++;
  if (takes(cue, 'addressee')) {
    const end = addresseeEnd(parsed, at);
    if (end !== undefined && is(tokens[end + 1], 'comma')) at = end + 1;
  }
  if (is(tokens[at], 'comma')) at++;
  if (!is(tokens[at], 'quotation')) return [];
  const end = clauseEnd(scene, at, index);
  return [[at, end === at || !is(tokens[at + 1], 'word') ? at : end]];
}

/** English without *that*: *said the water rose*, *said she had slept*. */
function bareClause(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  const { parsed, subjects } = scene;
  const {
    tokens,
    language: { code, grammar },
  } = parsed;
  if (code !== 'en' || !takes(cue, 'clause') || subjects[index]?.side === 'after') return [];
  let at = skipAdverbials(parsed, cue.last + 1);
  while (isPreposition(parsed, tokens[at]) && !hasFiniteVerb(parsed, at, at) && is(tokens[at], 'word')) {
    const next = endOfPrepositional(parsed, at);
    if (next >= tokens.length || is(tokens[next], 'stop', 'comma', 'colon')) break;
    if (next === at) break;
    at = next;
  }
  const token = tokens[at];
  if (
    !token ||
    !is(token, 'word', 'number', 'quotation', 'other') ||
    is(token, 'stop') ||
    isPreposition(parsed, token) ||
    grammar.gerundEnding.test(token.key)
  )
    return [];
  const end = clauseEnd(scene, at, index);
  return hasFiniteVerb(parsed, at + 1, end) ? [[at, end]] : [];
}

/** *a salué le choix de sa région*, *rejette ces accusations*, *plaide pour la gratuité*, *ruled out a cut*. */
function noun(scene: Scene, cue: Cue, index: number): readonly (readonly [number, number])[] {
  const { parsed, subjects } = scene;
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const links = linksOf(cue, 'noun');
  if (subjects[index]?.side === 'after' && cue.clitic === undefined) return [];
  let at = cue.last + 1;
  for (let steps = 0; steps < 6; steps++) {
    const key = tokens[at]?.key;
    if (links.some((word) => matchesLink(key, word))) {
      const from = /^(?:du|des|au|aux)$/.test(key ?? '') ? at : at + 1;
      return opensObject(parsed, from) || from === at ? [[from, nounEnd(scene, from, index)]] : [];
    }
    if (takes(cue, 'noun') && opensObject(parsed, at)) break;
    const past = skipAdverbials(parsed, at);
    if (past > at) {
      at = past;
      continue;
    }
    // *a noté avec satisfaction, le développement*: one phrase of manner may stand between.
    if (isPreposition(parsed, tokens[at]) && takes(cue, 'noun') && steps === 0) {
      const comma = tokens.findIndex((token, next) => next > at && next < at + 6 && is(token, 'comma'));
      if (comma > 0) {
        at = comma + 1;
        continue;
      }
    }
    return [];
  }
  if (!takes(cue, 'noun') || !opensObject(parsed, at)) return [];
  if (
    /^(?:lui|le|la|les|him|her|them|it)$/.test(tokens[at]?.key ?? '') &&
    grammar.pronouns.has(tokens[at]?.key ?? '') &&
    !is(tokens[at + 1], 'word')
  )
    return [];
  return [[at, nounEnd(scene, at, index)]];
}

const nounEnd = (scene: Scene, from: number, index: number): number => clauseEnd(scene, from, index);

function opensObject(parsed: Parsed, at: number): boolean {
  const token = parsed.tokens[at];
  if (!token) return false;
  if (is(token, 'quotation', 'number')) return true;
  if (!is(token, 'word') || token.glued) return false;
  const { grammar, code } = parsed.language;
  if (grammar.determiners.has(token.key)) return true;
  if (nameAt(parsed, at)) return true;
  return (
    code === 'en' &&
    !isPreposition(parsed, token) &&
    !isAdverb(parsed, token) &&
    !grammar.conjunctions.has(token.key) &&
    !grammar.subordinators.has(token.key) &&
    phraseEnd(parsed, at) >= at
  );
}
