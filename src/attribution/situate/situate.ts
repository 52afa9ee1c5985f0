import type { Article, Grounded } from '../../article/article.ts';
import { type DatedSpan, findAllDays } from '../../article/days/days.ts';
import { languages } from '../../language/languages.ts';
import type { IsoDate } from '../../text/day.ts';
import { fold } from '../../text/fold.ts';
import type { Explanation } from '../explanation.ts';
import type { Parsed } from '../find/parse.ts';
import type { Told } from '../resolve/tell.ts';
import type { Mention } from '../statement.ts';
import { carryBack, completeFromBehind, completeLead, completeParagraphs } from './carry.ts';
import { datelineOf } from './dateline.ts';
import { decide } from './decide.ts';
import { mentionsOf } from './mentions.ts';
import { findPlaces, type NamedPlace } from './places.ts';
import { remarkOf } from './read-remark.ts';
import { type Finding, known, type Remark, type Scene, type Sentence, type Stage } from './remark.ts';
import { interviewOf } from './rules/interview.ts';
import { placeOfNews } from './rules/on-the-spot.ts';
import { reportageOf } from './rules/reportage.ts';
import { findScenes, placeScenes, sceneOfRemark } from './scenes.ts';
import { peopleWords, sentencesOf } from './sentences.ts';
import { placeOfTitle } from './title.ts';

/** When and where a statement was said, as far as the article tells or implies it. */
export interface Situation {
  readonly date?: Grounded<IsoDate>;
  readonly place?: Grounded<string>;
}

/**
 * When and where each statement was said (`situations` is parallel to `told`), and the days and places that the article
 * names (`mentions`, in order). A value that a rule carried over from elsewhere is *inferred*; its evidence is the words it
 * was carried from.
 */
export function situate(
  article: Article,
  parsed: readonly Parsed[],
  told: readonly Told[],
  explanation?: Explanation,
): { readonly situations: readonly Situation[]; readonly mentions: readonly Mention[] } {
  const language = languages[article.language ?? 'fr'];
  const allDays = findAllDays(article);
  const days = allDays.filter(({ quoted }) => !quoted);
  const people = peopleWords(parsed, told, language);
  const dateline = datelineOf(article, days);
  const named = parsed.map((one) => findPlaces(one, article.text, people));
  // In the town of the dateline a building is no other place: *at the Jubilee Park*; but who was hurt was taken away.
  const isBuilding = ({ name, landmark }: NamedPlace): boolean =>
    !!landmark && !language.situations.apart.has(fold(name).split(' ').at(-1) ?? '');
  const places = new Map(
    parsed.map((one, at) => [one, named[at]?.filter((place) => !dateline || !isBuilding(place)) ?? []]),
  );
  const sentences = sentencesOf(parsed, told, days, places);
  const interview = interviewOf(article, sentences);
  const reportage = reportageOf(sentences);
  const ofTitle = placeOfTitle(article, language, people);
  const ofLead = placeOfNews(sentences);
  const isRegion = ofTitle && ofLead && isIn(article, ofTitle.value, ofLead);
  const place = dateline?.place ?? (isRegion ? ofTitle : (ofLead ?? ofTitle));
  const stage: Stage = {
    article,
    language,
    sentences,
    scenes: [],
    situated: [],
    ...(dateline && { dateline }),
    ...(interview && { interview }),
    ...(reportage && { reportage }),
    ...(place && { place }),
  };
  const ordered = [...told].sort((a, b) => startOf(a) - startOf(b));
  const remarks = remarksOf(ordered, sentences, allDays, places, dateline?.end ?? 0);
  const scenes = findScenes(sentences, article, language, dateline);
  placeScenes(scenes, remarks, language, place);
  const found = new Map<Told, Finding>();
  let next = 0;
  for (const remark of remarks) {
    // A scene counts from the sentence that tells it.
    while ((scenes[next]?.sentence.start ?? Number.POSITIVE_INFINITY) <= remark.sentence.start)
      stage.scenes.push(scenes[next++] as Scene);
    const situating = explanation?.situating(remark.told.proposal);
    const finding = decide(remark, stage, situating);
    found.set(remark.told, finding);
    if (remark.embedded) continue;
    stage.situated.push({ ...remark, date: finding.date, place: finding.place });
    const scene = sceneOfRemark(remark, finding);
    if (scene && stage.scenes.at(-1)?.sentence !== remark.sentence) stage.scenes.push(scene);
  }
  carryBack(ordered, found);
  completeParagraphs(remarks, found, article);
  completeFromBehind(remarks, sentences, found);
  completeLead(remarks, found);
  if (explanation) for (const [one, finding] of found) explanation.carry(one.proposal, finding);
  return {
    situations: told.map((one) => situationOf(found.get(one))),
    mentions: mentionsOf(days, named.flat()),
  };
}

/** *Vals-le-Pont, en Ardèche*: the lead itself says of which region the title's town is. */
const isIn = ({ text }: Article, town: string, { evidence }: Grounded<string>): boolean =>
  !!evidence &&
  text
    .slice(0, evidence.start)
    .slice(-town.length - REGION)
    .includes(`${town}, `);

/** *dans la région de*: no more stands between a town and its region. */
const REGION = 20;

const startOf = ({ proposal }: Told): number => proposal.content[0]?.start ?? 0;

function remarksOf(
  ordered: readonly Told[],
  sentences: readonly Sentence[],
  days: readonly DatedSpan[],
  places: ReadonlyMap<Parsed, readonly NamedPlace[]>,
  afterDateline: number,
): Remark[] {
  const paragraphs = new Map<number, Told[]>();
  const positions = new Map<Told, number>();
  for (const one of ordered) {
    const { paragraph } = one.proposal.parsed;
    const group = paragraphs.get(paragraph);
    positions.set(one, group?.length ?? 0);
    if (group) group.push(one);
    else paragraphs.set(paragraph, [one]);
  }
  return ordered.flatMap((one) => {
    const { parsed, cue, content } = one.proposal;
    const sentence = sentenceAt(sentences, (cue ?? content[0])?.start ?? 0);
    const near = neighbours(paragraphs.get(parsed.paragraph) ?? [], positions.get(one) ?? 0);
    return sentence ? [remarkOf(one, near, sentence, days, places.get(parsed) ?? [], afterDateline)] : [];
  });
}

/** How many statements on either side may share a sentence. */
const NEAR = 12;

const neighbours = (group: readonly Told[], at: number): readonly Told[] =>
  group.length <= 2 * NEAR ? group : group.slice(Math.max(0, at - NEAR), at + NEAR);

/** The last of the sentences that begins at an offset or before. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

const situationOf = ({ date, place }: Finding = {}): Situation => ({
  ...(known(date) && { date }),
  ...(known(place) && { place }),
});
