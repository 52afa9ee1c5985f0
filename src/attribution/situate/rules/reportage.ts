import type { Grounded } from '../../../article/article.ts';
import { inferred, known, type Remark, type Sentence, type SituatingRule, type Stage } from '../remark.ts';
import { isSince, opensSince, surest } from '../scenes.ts';
import { leaves } from './flow.ts';
import { isOnTheSpot } from './on-the-spot.ts';
import { sameSpeakers } from './same-speaker.ts';
import { isBroken } from './setting.ts';

/** As many statements back whoever speaks may have been there. */
const REACH = 40;

/** Whoever speaks first, or right after, sets the scene. */
const FIRST = 3;

/**
 * *Dans la cour de l’école de Vaudry, les mères parlent bas. « S’ils ferment, on part », prévient Aurélie … La directrice
 * montre les dessins … sourit-elle* · *Depuis jeudi, ils bloquent l’usine de Vihan. « … », lâche Soizic* ·
 * *She is lying on her back beneath the organ of the church in Kilronan. “Mice,” she says*
 *
 * A reportage begins with a place and what people are doing there, in the present tense; so do those speak who are met
 * there, one after the other, until the story goes to another place. Nothing is told of the day.
 */
export const reportage: SituatingRule = {
  name: 'reportage',
  anytime: true,
  find(remark, stage) {
    const { situated } = stage;
    if (stage.dateline || !speaksThere(remark)) return undefined;
    const scene = stage.reportage ?? visitOf(stage);
    if (!scene) return undefined;
    const there = situated
      .slice(-REACH)
      .filter(({ place }) => known(place) && place.value === scene.place.value);
    const last = there.at(-1);
    const from = last?.sentence ?? scene.sentence;
    if (remark.sentence.index < scene.sentence.index) return undefined;
    const next = remark.sentence.parsed.paragraph - from.parsed.paragraph <= 1;
    const stays = next && !leaves(remark, scene, from.index, stage);
    return stays || there.some((one) => sameSpeakers(one, remark))
      ? { place: inferred(scene.place) }
      : undefined;
  },
};

/** *« On a eu peur », racontait Sylvie, les pieds dans l’eau*: among the first to speak one stands where the news is. */
function visitOf(stage: Stage): Stage['reportage'] {
  if (!stage.language.situations.historicalPresent || stage.situated[0]?.medium) return undefined;
  const first = stage.situated.slice(0, FIRST).find((one) => isOnTheSpot(one, stage));
  return first && stage.place && first.sentence.parsed.paragraph <= 2
    ? { sentence: first.sentence, place: inferred(stage.place) }
    : undefined;
}

const speaksThere = ({ tense, told, sentence, medium, according, days, entities }: Remark): boolean =>
  // *Un conseiller est plus sévère : « … »*: the verb of the sentence tells it, where none is of speech.
  (tense === 'present' || (!told.proposal.cue && !!presentVerb(sentence))) &&
  !medium &&
  !according &&
  !days.length &&
  entities.some(({ kind }) => kind !== 'institution');

/** The sentence of the first two paragraphs that puts people on the spot. */
export function reportageOf(sentences: readonly Sentence[]): Stage['reportage'] {
  for (const sentence of sentences) {
    const { parsed, places, front, days } = sentence;
    if (parsed.paragraph > 1) return undefined;
    const opens = places.some(({ located, start }) => located && start < front);
    const place = surest(places);
    const began = opensSince(sentence) || (days.length > 0 && days.every((day) => isSince(sentence, day)));
    const underWay = parsed.language.situations.underWay.test(sentence.words);
    const goesOn = began || (!days.length && (underWay || (opens && isPresent(sentence))));
    if (!place || !goesOn || isBroken(sentence)) continue;
    const grounded: Grounded<string> = {
      value: place.name,
      basis: 'inferred',
      evidence: { start: place.start, end: place.end },
    };
    return { sentence, place: grounded };
  }
  return undefined;
}

const isPresent = (sentence: Sentence): boolean => {
  const verb = presentVerb(sentence);
  return !!verb && !sentence.parsed.grammar.auxiliaries.has(verb.key);
};

/** French alone tells a reportage in the present tense; a verb in another has its endings. */
function presentVerb({ parsed: { tokens, finite, language } }: Sentence) {
  const { historicalPresent, pastEnding } = language.situations;
  const verb = tokens.find((_, at) => finite[at]);
  return historicalPresent && verb && !pastEnding.test(verb.key) ? verb : undefined;
}
