import type { Article, Grounded } from '../../article/article.ts';
import type { DatedSpan } from '../../article/days/days.ts';
import type { Language } from '../../language/language.ts';
import { covers, daysBetween, firstDay, type IsoDate, lastDay } from '../../text/day.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { NamedPlace } from './places.ts';
import {
  type Dateline,
  type Finding,
  inferred,
  known,
  type Remark,
  type Scene,
  type Sentence,
} from './remark.ts';
import { looksBack } from './sentences.ts';
import { callsOf, tookPart } from './took-part.ts';

/**
 * *Les ministres ont séjourné les 3 et 4 avril à Moscou … pour prendre part à la première session* ·
 * *Il a fallu près de trois heures, lundi soir, en mairie de Ploubihan, pour que les élus tranchent* ·
 * *Le ministre a animé hier à Kinshasa une conférence de presse* · *prosecutors told Leeds crown court on Monday*
 *
 * The narrator's sentences with a day or a place and a gathering. One without a place of its own has that of the scene
 * whose days hold its day; a sentence behind it that takes it up (*cette rencontre, présidée par …*) names more of
 * those who took part.
 */
export function findScenes(
  sentences: readonly Sentence[],
  { title }: Pick<Article, 'title'>,
  language: Language,
  dateline: Dateline | undefined,
): Scene[] {
  const lead = sentences.filter(({ parsed }) => parsed.paragraph === 0).slice(0, LEAD);
  // A title may say what the lead tells: *Villagers block lorries in third day of protest*.
  // *Ils sont venus lundi. Depuis, les villageois se relaient*: it goes on, on no day.
  // *Jugé depuis lundi, il a livré mardi sa version*: of a day after all.
  const since = lead.flatMap((one) => one.days.map((day) => isSince(one, day)));
  const goesOn = (since.length > 0 && since.every(Boolean)) || lead.some(opensSince);
  // *The owner apologised on Wednesday … Standing before 300 residents, he said*
  const heard = sentences.find(
    ({ parsed, days, words }) =>
      parsed.paragraph === 1 && !days.length && language.situations.crowds.test(words),
  );
  const first = goesOn
    ? undefined
    : (sceneOf(lead, language, [], dateline, fold(title)) ??
      (heard && sceneOf([...lead, heard], language, [], dateline)));
  const scenes = first ? [first] : [];
  for (const sentence of sentences) {
    if (((first || goesOn) && lead.includes(sentence)) || opensSince(sentence)) continue;
    if (sentence.days.some((day) => isSince(sentence, day))) continue;
    // *In a statement on Sunday, the board said*: nobody met.
    const scene = isWritten(sentence) ? undefined : sceneOf([sentence], language, scenes, dateline);
    const last = scenes.at(-1);
    if (scene) scenes.push(scene);
    else if (last && sentence.index === last.sentence.index + 1 && takesUp(sentence, language))
      last.words += sentence.words;
  }
  return scenes;
}

/** It begins with what carries words from elsewhere. */
const isWritten = ({ parsed: { tokens, language }, front }: Sentence): boolean =>
  tokens.some(({ key, start }) => start < front && language.situations.media.has(key));

/** How many sentences of the first paragraph tell its scene together. */
const LEAD = 4;

function sceneOf(
  sentences: readonly Sentence[],
  language: Language,
  before: readonly Scene[],
  dateline: Dateline | undefined,
  title = '',
): Scene | undefined {
  const { situations } = language;
  const present = sentences.filter(({ parsed, days }) => !days.length || !looksBack(parsed));
  const sentence = present.find(({ days }) => days.length > 0);
  // People meet on a day or two, not in a week or a year.
  const day = sentence?.days.find((one) => isShort(one.date.value) && !isSince(sentence, one));
  if (!sentence || !day) return undefined;
  const told = sentences.map(wordsToldOf);
  const words = told.flatMap((one) => one.split(' '));
  if (told.every((one, at) => one === sentences[at]?.words)) words.push(...title.split(/[^\p{L}-]+/u));
  const gathers =
    words.some((word) => situations.gatherings.has(word)) ||
    told.some((one) => SCORE.test(one) || situations.crowds.test(one)) ||
    (!!sentence?.places.some(({ located }) => located) && situations.arrivals.test(sentence.words));
  const briefs = words.some((word) => situations.briefings.has(word));
  if (!gathers && !briefs) return undefined;
  if (!gathers && sentences.length > 1) return sceneOf([sentence], language, before, dateline);
  const places = sentences.flatMap((one) =>
    one.places.filter((place) => isOfDay(place, day, one) && !isObject(place, one)),
  );
  // *Dimanche, au sommet du mont Beuvray, il a gagné … à la veille de l’arrivée à Autun*
  const inFront = places.filter(
    ({ located, venue, start }) => located && !venue && start >= sentence.start && start < sentence.front,
  );
  const here = surest(inFront) ?? surest(places);
  const place = here
    ? ({ value: here.name, basis: 'inferred', evidence: { start: here.start, end: here.end } } as const)
    : (before
        .slice(-MOST)
        .findLast((scene) => scene.date && scene.place && covers(scene.date.value, day.date.value))?.place ??
      (dateline && inferred(dateline.place)));
  return {
    sentence,
    type: briefs && !gathers ? 'briefing' : 'gathering',
    date: inferred(day.date),
    words: sentences.map((one) => one.words).join(''),
    ...(place && { place }),
  };
}

/** How many words a day in the genitive takes with it. */
const OF_DAY = 5;

/** The words of a sentence without what was on a day of its own: *sacked him last night, after Saturday’s 5-1 derby defeat*. */
function wordsToldOf({ parsed: { tokens }, days, words }: Sentence): string {
  const at = tokens.findIndex(({ key, start }) => key === "'s" && days.some(({ end }) => end === start));
  if (at < 0 || days.length < 2) return words;
  return ` ${tokens
    .filter((_, index) => index <= at || index > at + OF_DAY)
    .map(({ key }) => key)
    .join(' ')} `;
}

/** Of the places that sentences name, the one where people are. */
export const surest = (places: readonly NamedPlace[]): NamedPlace | undefined =>
  places.find(({ located, venue, landmark }) => located && !venue && !landmark) ??
  places.find(({ located, venue }) => located && !venue) ??
  places.find(({ located }) => located) ??
  places.find(({ venue }) => venue);

/** *Jeudi 12 juin, le tribunal de Bordeaux jugeait … mort le 9 mars 2022 à Bègles*: a place is that of the day next to it. */
function isOfDay(place: Span, day: DatedSpan, sentence: Sentence): boolean {
  const { days } = sentence;
  const distance = (one: Span): number => Math.max(place.start - one.end, one.start - place.end);
  return days.every(
    (other) =>
      covers(day.date.value, other.date.value) ||
      distance(other) >= distance(day) ||
      // *Jugé depuis lundi à Béziers, il a livré mardi sa version*: still there.
      (other.end < day.start && isSince(sentence, other)),
  );
}

/** *depuis lundi*: something began on that day. */
export const isSince = ({ parsed: { tokens, language } }: Sentence, day: DatedSpan): boolean =>
  tokens.some(
    ({ key, end }) => language.situations.since.has(key) && end <= day.start && day.start - end <= 2,
  );

/** *Depuis, les villageois se relaient.* */
export const opensSince = ({ parsed: { tokens, language } }: Sentence): boolean =>
  language.situations.since.has(tokens[0]?.key ?? '');

/** *voted to reject a quarry above the village of Upper Sike*: what they met about; not *the crowd of Mugron’s stadium*. */
export function isObject({ located, first }: NamedPlace, { parsed }: Sentence): boolean {
  const { finite, tokens, language } = parsed;
  const verb = finite.indexOf(true);
  const isTerritory = language.situations.territories.has(tokens[first - 2]?.key ?? '');
  return !located && isTerritory && verb >= 0 && verb < first;
}

/** *lost 3-2 to City*, *passed the House 121-30*: people met. */
const SCORE = / \d{1,3} [-–] \d{1,3} /;

/** How many days people may meet. */
const DAYS = 4;

const isShort = (date: IsoDate): boolean =>
  date.length >= 10 && daysBetween(firstDay(date), lastDay(date)) < DAYS;

/** *Cette rencontre préparatoire …*, *The hearing …*: it begins with the gathering just told. */
const takesUp = ({ parsed: { tokens, language } }: Sentence, { situations }: Language): boolean =>
  !!language.grammar.determiners.get(tokens[0]?.key ?? '') &&
  tokens.slice(1, 3).some(({ key }) => situations.gatherings.has(key));

/** In how many paragraphs from its own somebody may tell where it is: *Opening the case at Preston crown court, …*. */
const REACH = 4;

/** As many statements of a paragraph are asked. */
const MOST = 30;

/** *A packed hearing … Whitmore told about 200 people at the downtown Cleveland headquarters*: its first speakers tell where it is. */
export function placeScenes(
  scenes: readonly Scene[],
  remarks: readonly Remark[],
  language: Language,
  news: Grounded<string> | undefined,
): void {
  const byParagraph = new Map<number, Remark[]>();
  for (const remark of remarks) {
    const { paragraph } = remark.sentence.parsed;
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []).slice(-MOST), remark]);
  }
  for (const scene of scenes) {
    if (scene.place) continue;
    const { paragraph } = scene.sentence.parsed;
    const near = Array.from({ length: REACH }, (_, at) => byParagraph.get(paragraph + at) ?? []).flat();
    const teller = near.find(
      ({ sentence, places, days, entities, embedded, tense, medium, gathering }) =>
        places.length > 0 &&
        !embedded &&
        !medium &&
        tense === 'past' &&
        sentence.start >= scene.sentence.start &&
        days.every(({ date }) => scene.date && covers(scene.date.value, date.value)) &&
        (!!gathering ||
          (sentence.parsed.paragraph <= paragraph + 1 &&
            entities.some((one) => tookPart(scene, callsOf(one, language))))),
    );
    const [place] = teller?.places ?? [];
    if (!place && news && paragraph <= 1) scene.place = inferred(news);
    if (place)
      scene.place = {
        value: place.name,
        basis: 'inferred',
        evidence: { start: place.start, end: place.end },
      };
  }
}

/** *told a news conference in Accra*: whoever spoke there goes on speaking there. */
export function sceneOfRemark(remark: Remark, { date, place }: Finding): Scene | undefined {
  if (!remark.gathering || remark.tense === 'pluperfect' || !(known(date) || known(place))) return undefined;
  return {
    sentence: remark.sentence,
    type: 'briefing',
    words: remark.entities.map(({ name }) => ` ${fold(name)} `).join('') + remark.sentence.words,
    ...(known(date) && { date: inferred(date) }),
    ...(known(place) && { place: inferred(place) }),
  };
}
