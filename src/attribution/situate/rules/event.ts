import type { Grounded } from '../../../article/article.ts';
import { covers, firstDay, type IsoDate, isDay } from '../../../text/day.ts';
import { flatten } from '../../../text/fold.ts';
import { isPreposition } from '../../find/parse.ts';
import { isFresh } from '../dateline.ts';
import {
  type Finding,
  inferred,
  type Remark,
  type Scene,
  type Sentence,
  type SituatingRule,
  type Stage,
} from '../remark.ts';
import { callsOf, tookPart } from '../took-part.ts';

/** How many scenes back anybody is looked for. */
const REACH = 30;

/**
 * *A la veille de cette rencontre, les ministres se sont entretenus … Cette rencontre préparatoire présidée par le chef de la
 * diplomatie malienne … « … », a expliqué le chef de la diplomatie malienne* · *Asare-Boadu blamed food costs*, after *told a news conference*
 *
 * The latest scene told before that names the speaker; else, in the past tense, the one gathering that the article tells.
 */
export const event: SituatingRule = {
  name: 'event',
  find(remark, stage): Finding | undefined {
    const { entities, tense, according, medium } = remark;
    // What comes on paper or by phone is not said at the scene, a video link is.
    if (tense === 'pluperfect' || (medium && !stage.language.situations.remote.has(medium.key)))
      return undefined;
    const described = descriptions(remark);
    const before = [
      ...stage.scenes.slice(0, 1),
      ...stage.scenes.slice(Math.max(1, stage.scenes.length - REACH)),
    ];
    // What was years ago is no scene of the news, unless it names who speaks.
    const recent = before.filter(({ date }) => !date || isFresh(firstDay(date.value), stage.article));
    const calls = before.length ? entities.map((one) => callsOf(one, stage.language, described)) : [];
    const named = before.findLast(
      (scene) => calls.length > 0 && calls.every((call) => tookPart(scene, call)),
    );
    const there = isThere(remark, stage);
    if (named)
      return tense === 'present' && named.type === 'gathering' && !there
        ? undefined
        : findingOf(named, remark, stage);
    if ((tense === 'present' && !there) || (according && !isHead(remark))) return undefined;
    const only = onlyGathering(recent, stage) ?? (isTakenUp(remark) ? recent.at(-1) : undefined);
    return only && findingOf(only, remark, stage);
  },
};

/** *à la sortie de la réunion*: the one just told. */
const isTakenUp = ({ gathering, parsed }: Remark): boolean =>
  !!gathering && parsed.language.situations.gatherings.has(gathering.key);

/** How many sentences back in its paragraph somebody may have been put in the crowd. */
const NEAR = 3;

/** *told the hearing* · *En tête de cortège, le maire … « … »* · *Julie Marty est venue avec sa mère. « … », raconte-t-elle* */
function isThere({ gathering, sentence }: Remark, { article, language, sentences }: Stage): boolean {
  const { gatherings, historicalPresent, onTheSpot } = language.situations;
  if (gathering) return true;
  return (
    historicalPresent &&
    sentences
      .slice(Math.max(0, sentence.index - NEAR), sentence.index + 1)
      .filter(({ parsed }) => parsed.paragraph === sentence.parsed.paragraph)
      .some(
        ({ parsed, start, end }) =>
          parsed.tokens.some(({ key }, at) => {
            const before = parsed.tokens[at - 1];
            // *dans la foule*, *de cortège*; not *un avis rendu*.
            const isNoun = parsed.grammar.determiners.has(before?.key ?? '') || isPreposition(before);
            return isNoun && gatherings.has(key);
          }) || onTheSpot.test(flatten(article.text.slice(start, end))),
      )
  );
}

/** The words by which the sentence calls its speaker, without their articles. */
const descriptions = ({ told: { proposal } }: Remark): string[] =>
  proposal.parties.length === 1
    ? (proposal.parties[0]?.phrases ?? [])
        .filter(({ head }) => head)
        .map(({ bare, last, name }) =>
          proposal.parsed.tokens
            .slice(bare, name && name.first > bare ? name.first : last + 1)
            .map(({ key }) => key)
            .join(' '),
        )
    : [];

/** *Pour le rapporteur général, l’Assemblée « … »*: somebody who is there. */
export const isHead = ({ told: { proposal }, parsed }: Remark): boolean => {
  const { cue } = proposal;
  const head = parsed.language.grammar.sources.find(({ headOnly }) => headOnly)?.words[0];
  return !!cue && parsed.tokens.some(({ start, key }) => start === cue.start && key === head);
};

function findingOf(
  { sentence, date: days, place }: Scene,
  remark: Remark,
  stage: Stage,
): Finding | undefined {
  const date = days && !isDay(days.value) ? dayWithin(days, sentence, remark, stage) : days;
  return date || place ? { ...(date && { date }), ...(place && { place }) } : undefined;
}

/** *Le conseil a siégé du 13 au 14. Le ton est monté vendredi. …*: of the days of a scene that which was told last. */
function dayWithin(
  days: Grounded<IsoDate>,
  { index }: Sentence,
  { sentence }: Remark,
  { sentences }: Stage,
): Grounded<IsoDate> {
  const told = sentences
    .slice(index + 1, sentence.index + 1)
    .flatMap((one) => one.days)
    .findLast(({ date: { value } }) => isDay(value) && covers(days.value, value));
  return told ? inferred(told.date) : days;
}

/** The lead's gathering, where no other is told of another day. */
function onlyGathering(before: readonly Scene[], { article }: Stage): Scene | undefined {
  const gatherings = before.filter(({ type }) => type === 'gathering');
  const [first] = gatherings;
  if (!first?.date || first.sentence.parsed.paragraph > 1 || !article.paragraphs.length) return undefined;
  const days = first.date.value;
  return gatherings.every(({ date }) => !date || covers(days, date.value) || covers(date.value, days))
    ? first
    : undefined;
}
