import { hasFiniteVerb, is, type Parsed, startsPhrase } from '../find/parse.ts';
import { canSpeak, type Party, partyFrom } from '../find/parties.ts';
import { clauseEnd, sentenceEnd, sentenceStart } from './borders.ts';
import { type Marker, markerAt } from './markers.ts';
import { contentOf, type Linker, type Proposal, type Scene } from './proposal.ts';

/**
 * *D’après lui, une réunion se déroule …* · *…, selon une source sécuritaire.* · *Il faudra, selon Mme Parmentier, …* ·
 * *Pour l’économiste X, cet arrêt « tombe au pire moment »* · *According to the Trust, …* · *in his words* · *A l’en croire, …*
 *
 * A source without a verb. Half of all *selon* name none (*selon la saison*, *d’après-midi*): what follows has to be
 * somebody who can speak.
 */
export const according: Linker = {
  name: 'according',
  link(scene) {
    const { tokens } = scene.parsed;
    const proposals: Proposal[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const marker = markerAt(scene.parsed, at);
      const found = marker && linkMarker(scene, marker);
      if (!found) continue;
      proposals.push(...found.proposals);
      at = found.last;
    }
    return proposals;
  },
};

function linkMarker(scene: Scene, marker: Marker): { proposals: Proposal[]; last: number } | undefined {
  const { parsed } = scene;
  const { tokens, grammar } = parsed;
  const source = sourceOf(parsed, marker);
  if (!source) return undefined;
  const { party, last } = source;
  const start = sentenceStart(parsed);
  const opens =
    marker.first <= start ||
    (is(tokens[marker.first - 1], 'comma') && !hasFiniteVerb(parsed, start, marker.first - 1)) ||
    grammar.complementizers.has(tokens[marker.first - 1]?.key ?? '') ||
    (is(tokens[marker.first - 1], 'comma') &&
      grammar.complementizers.has(tokens[marker.first - 2]?.key ?? '')) ||
    is(tokens[marker.first - 1], 'semicolon', 'colon');
  if (
    marker.marker.headOnly &&
    !(marker.first <= start && is(tokens[last + 1], 'comma') && canSpeak(parsed, party))
  )
    return undefined;
  const comma = is(tokens[last + 1], 'comma');
  const right = (from: number): readonly [number, number] => [from, clauseEnd(scene, from, -1)];
  let ranges: (readonly [number, number])[];
  const leftWords = marker.first - 1 > start;
  if (
    opens &&
    !(
      leftWords &&
      is(tokens[marker.first - 1], 'comma') &&
      comma &&
      !grammar.complementizers.has(tokens[marker.first - 2]?.key ?? '') &&
      !is(tokens[marker.first - 1], 'semicolon')
    )
  ) {
    const from = last + 1;
    if (from > sentenceEnd(parsed)) return undefined;
    ranges = [right(from)];
    if (
      !hasFiniteVerb(parsed, ranges[0]?.[0] ?? 0, ranges[0]?.[1] ?? 0) &&
      !tokens.slice(from).some((token) => is(token, 'quotation'))
    )
      return undefined;
  } else {
    const left = leftRange(scene, marker.first - 1);
    if (!left) return undefined;
    const goesOn =
      comma &&
      last + 2 <= sentenceEnd(parsed) &&
      !/^(?:qui|who|which|dont)$/.test(tokens[last + 2]?.key ?? '');
    ranges = goesOn ? [left, right(last + 2)] : [left];
  }
  const content = contentOf(scene, ...ranges);
  if (!content) return undefined;
  const cueEnd = marker.marker.pronoun ? marker.last : party.pronoun ? party.last : marker.last;
  return {
    last,
    proposals: [
      {
        rule: 'according',
        parsed,
        ...content,
        parties: [party],
        reserved: false,
        cue: { start: tokens[marker.first]?.start as number, end: tokens[cueEnd]?.end as number },
      },
    ],
  };
}

function leftRange(scene: Scene, before: number): readonly [number, number] | undefined {
  const { parsed, subjects } = scene;
  const { tokens, cues, grammar } = parsed;
  let start = sentenceStart(parsed);
  for (let at = before; at > start; at--)
    if (is(tokens[at], 'semicolon', 'colon')) {
      start = at + 1;
      break;
    }
  // *X rappelle que, d’après Y, …* stands inside another's clause: that begins behind its complementizer.
  cues.forEach((cue, index) => {
    const subject = subjects[index];
    if (!subject || cue.last >= before || cue.negated) return;
    const that = tokens.findIndex(
      (token, at) => at > cue.last && at < before && grammar.complementizers.has(token.key),
    );
    if (that > start && that - cue.last < 10) start = that + 1;
  });
  return start <= before ? [start, before] : undefined;
}

function sourceOf(
  parsed: Parsed,
  { marker, first, last }: Marker,
): { party: Party; last: number } | undefined {
  const { tokens, grammar } = parsed;
  if (marker.pronoun) {
    const pronoun = grammar.pronouns.get(marker.pronoun);
    return pronoun && { party: { first, last, phrases: [], pronoun }, last };
  }
  const at = last + 1;
  const token = tokens[at];
  if (!token) return undefined;
  if (marker.closing) {
    const close = tokens.findIndex(
      (one, next) => next > at && next < at + 8 && marker.closing?.includes(one.key),
    );
    if (close < 0 || tokens[close - 1]?.key !== "'s" || !startsPhrase(parsed, at)) return undefined;
    return { party: partyFrom(parsed, at), last: close };
  }
  const pronoun = grammar.pronouns.get(token.key);
  if (pronoun && !startsPhrase(parsed, at + 1) && !grammar.determiners.has(token.key))
    return pronoun.stands === 'nobody' || pronoun.stands === 'self'
      ? undefined
      : { party: { first: at, last: at, phrases: [], pronoun }, last: at };
  if (pronoun && /^(?:lui|elle|eux|elles|him|them)$/.test(token.key))
    return { party: { first: at, last: at, phrases: [], pronoun }, last: at };
  if (grammar.noSource.has(token.key) || grammar.noSource.has(tokens[at + 1]?.key ?? '')) return undefined;
  const begins = startsPhrase(parsed, at) || grammar.determiners.has(token.key);
  const bare = !begins && !is(token, 'quotation', 'number') && is(token, 'word');
  if (!begins && !bare) return undefined;
  const party = partyFrom(parsed, at);
  if (!canSpeak(parsed, party)) return undefined;
  let end = party.last;
  // *selon le ministère (DGPC), …*, *according to Dr X, who …,*
  if (is(tokens[end + 1], 'open')) {
    const close = tokens.findIndex((one, next) => next > end && is(one, 'close'));
    if (close > 0 && close < end + 8) end = close;
  }
  const relative = tokens[end + 2]?.key ?? '';
  if (is(tokens[end + 1], 'comma') && /^(?:qui|who|dont|whose)$/.test(relative)) {
    const close = tokens.findIndex((one, next) => next > end + 2 && is(one, 'comma', 'stop'));
    if (close > 0) end = close - 1;
  } else if (!is(tokens[end + 1], 'comma', 'stop', 'close')) {
    const close = tokens.findIndex(
      (one, next) => next > end && is(one, 'comma', 'stop', 'semicolon', 'quotation'),
    );
    if (
      marker.words.length &&
      close > 0 &&
      !hasFiniteVerb(parsed, end + 1, close - 1) &&
      !is(tokens[close], 'quotation')
    )
      end = close - 1;
    else if (close < 0) end = tokens.length - 1;
  }
  return { party, last: end };
}
