import { firstDay } from '../../../text/day.ts';
import { isFresh } from '../dateline.ts';
import { type Finding, inferred, known, type Remark, type Sentence, type SituatingRule } from '../remark.ts';
import { looksBack } from '../sentences.ts';
import { isPronoun, latestIn, names } from './same-speaker.ts';

/** How many sentences of its paragraph a place holds for, and a day. */
const PLACE_REACH = 8;
const DAY_REACH = 2;

/**
 * *In Kisumu, boat owner Odhiambo said … “…” she asked.* · *Reçue lundi à Paris, une délégation en est ressortie déçue. « … »,
 * a confié une aide-soignante* · *Lundi dernier, l’ONG avait tiré la sonnette d’alarme. Dans un communiqué, elle assurait …*
 *
 * A sentence before it in the same paragraph begins with a place, and holds for all that follows there; or with a day
 * only, and holds for whom it names, and for who answers.
 */
export const setting: SituatingRule = {
  name: 'setting',
  anytime: true,
  find(remark, stage): Finding | undefined {
    const { sentence } = remark;
    for (let back = 1; back <= PLACE_REACH; back++) {
      const before = stage.sentences[sentence.index - back];
      if (before?.parsed.paragraph !== sentence.parsed.paragraph) return undefined;
      const told = latestIn(before, stage);
      if (told?.tense === 'pluperfect' && (remark.tense === 'past' || remark.tense === 'present'))
        return undefined;
      const reached = back === 1 && !told ? placeReached(remark, before) : undefined;
      const place = reached ?? before.places.find(({ located, start }) => located && start < before.front);
      const day = before.days.find(({ start }) => start < before.front);
      if (place) {
        // *Dans une déclaration rendue publique à N’Djaména*: only the document was there.
        if (told?.medium) return undefined;
        const date = day?.date ?? (told && known(told.date) ? told.date : undefined);
        return {
          place: { value: place.name, basis: 'inferred', evidence: { start: place.start, end: place.end } },
          ...(date && { date: inferred(date) }),
        };
      }
      // *told Holyrood on Tuesday … The Conservative leader accused her*: the exchange goes on.
      if (told?.gathering && !told.medium && remark.tense === 'past' && known(told.date))
        return { date: inferred(told.date), ...(known(told.place) && { place: inferred(told.place) }) };
      // *Sorensen sought to reassure investors on a call on Thursday. She insisted …* · *The club hit back on Tuesday. Its chairman said …*
      const { reactions } = stage.language.situations;
      const reacts = reactions.test(before.words);
      const begun =
        back === 1 && !told && !looksBack(before.parsed) && (isPronoun(remark) || reacts)
          ? before.days[0]
          : undefined;
      if (
        begun &&
        !day &&
        isFresh(begun.date.value, stage.article) &&
        (reacts || remark.entities.every((one) => names(before, one)))
      )
        return { date: inferred(begun.date), ...(isBroken(before) && { place: 'unknown' as const }) };
      if (
        day &&
        back <= DAY_REACH &&
        (holdsFor(remark, before, told) ||
          (back === 1 &&
            !told &&
            isFresh(firstDay(day.date.value), stage.article) &&
            saysHe(remark, before)) ||
          (remark.tense === 'past' &&
            gathers(before) &&
            isFresh(firstDay(day.date.value), stage.article) &&
            !looksBack(before.parsed)))
      )
        return { date: inferred(day.date), ...(isBroken(before) && { place: 'unknown' as const }) };
    }
    return undefined;
  },
};

/** *At Sunday’s memorial service, nine bells were rung.* */
const gathers = ({ parsed: { tokens, language } }: Sentence): boolean =>
  tokens.some(({ key }) => language.situations.gatherings.has(key));

const holdsFor = (remark: Remark, before: Sentence, told: Remark | undefined): boolean =>
  remark.tense !== 'present' &&
  remark.entities.length > 0 &&
  ((told && asks(told)) || remark.entities.every((one) => names(before, one)));

/** *Asked on Saturday if he was done, he held up his hand. “…,” he said* */
const saysHe = (remark: Remark, { words }: Sentence): boolean => {
  const { parsed, parties } = remark.told.proposal;
  const key = parsed.tokens[parties[0]?.first ?? -1]?.key ?? '';
  return remark.tense === 'past' && isPronoun(remark) && words.includes(` ${key} `);
};

/** *Un rescapé, joint par téléphone à Moundou, raconte autre chose. « … », dit-il* */
const placeReached = (remark: Remark, { places, parsed: { tokens, language } }: Sentence) =>
  isPronoun(remark)
    ? places.find(({ located, first }) => {
        const words = tokens.slice(0, first).map(({ key }) => key);
        return located && language.situations.reached.test(` ${words.join(' ')} `);
      })
    : undefined;

/** *A student asked if he had any regrets.* Whoever answers is there. */
const asks = ({ told: { proposal }, parsed }: Remark): boolean =>
  parsed.cues.some(
    (cue) =>
      parsed.tokens[cue.first]?.start === proposal.cue?.start &&
      cue.verbs.some(({ frames }) => frames.has('whether')),
  );

/** *Invité jeudi matin de Radio Hexagone, …*: the sentence itself comes from elsewhere. */
export const isBroken = ({ parsed: { tokens, language } }: Sentence): boolean =>
  tokens.some(
    ({ key, capital }) =>
      language.situations.media.has(key) || (capital && language.situations.outlets.has(key)),
  );
