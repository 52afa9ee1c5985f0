import type { Article, Grounded } from '../../article/article.ts';
import { findDays } from '../../article/days/days.ts';
import { languages } from '../../language/languages.ts';
import type { IsoDate } from '../../text/day.ts';
import type { Parsed } from '../find/parse.ts';
import type { Told } from '../resolve/tell.ts';
import type { Mention } from '../statement.ts';
import { datelineOf } from './dateline.ts';
import { mentionsOf } from './mentions.ts';
import { findPlaces, type NamedPlace } from './places.ts';
import { peopleWords, remarkOf, sentencesOf } from './prepare.ts';
import { type Finding, known, type Remark, type Sentence, type Stage } from './remark.ts';
import { interviewOf } from './rules/interview.ts';
import { rules } from './rules.ts';
import { covers, findScenes } from './scenes.ts';

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
): { readonly situations: readonly Situation[]; readonly mentions: readonly Mention[] } {
  const language = languages[article.language ?? 'fr'];
  const days = findDays(article);
  const people = peopleWords(parsed, told);
  const places = new Map(parsed.map((one) => [one, findPlaces(one, article.text, people)]));
  const mentions = mentionsOf(days, [...places.values()].flat());
  const sentences = sentencesOf(parsed, told, days, places);
  const dateline = datelineOf(article, days, sentences);
  const interview = interviewOf(article, sentences);
  const stage: Stage = {
    article,
    language,
    sentences,
    scenes: findScenes(sentences, language),
    situated: [],
    ...(dateline && { dateline }),
    ...(interview && { interview }),
  };
  const found = new Map<Told, Finding>();
  const ordered = [...told].sort((a, b) => startOf(a) - startOf(b));
  const paragraphs = groupByParagraph(ordered);
  for (const one of ordered) {
    const near = paragraphs.get(one.proposal.parsed.paragraph) ?? [];
    const sentence = sentenceAt(sentences, (one.proposal.cue ?? one.proposal.content[0])?.start ?? 0);
    if (!sentence) continue;
    const remark = remarkOf(
      one,
      near,
      sentence,
      days,
      (places.get(one.proposal.parsed) ?? []) as NamedPlace[],
    );
    const finding = findingOf(remark, stage);
    found.set(one, finding);
    if (remark.embedded) continue;
    stage.situated.push({ ...remark, ...finding });
    addScene(stage, remark, finding);
  }
  carryBack(ordered, found);
  return { situations: told.map((one) => situationOf(found.get(one))), mentions };
}

const startOf = ({ proposal }: Told): number => proposal.content[0]?.start ?? 0;

function groupByParagraph(told: readonly Told[]): ReadonlyMap<number, readonly Told[]> {
  const groups = new Map<number, Told[]>();
  for (const one of told) {
    const { paragraph } = one.proposal.parsed;
    const group = groups.get(paragraph);
    if (group) group.push(one);
    else groups.set(paragraph, [one]);
  }
  return groups;
}

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

/** Asks the rules in turn; a later one adds only what agrees with what is known. */
function findingOf(remark: Remark, stage: Stage): Finding {
  let { date, place }: Finding = {};
  for (const { find } of rules) {
    if (date && place) break;
    const finding = find(remark, stage);
    if (!finding) continue;
    if (!date && finding.date && agrees(place, finding.place)) date = finding.date;
    else if (!place && finding.place && sameDay(date, finding.date)) place = finding.place;
    if (!place && finding.place && date === finding.date) place = finding.place;
  }
  return { ...(date && { date }), ...(place && { place }) };
}

/** Another place than the one known was another day. */
const agrees = (known_: Finding['place'], other: Finding['place']): boolean =>
  !known(known_) || !known(other) || known_.value === other.value;

const sameDay = (known_: Finding['date'], other: Finding['date']): boolean =>
  !known(known_) ||
  (known(other) && (covers(other.value, known_.value) || covers(known_.value, other.value)));

/** *told a news conference in Accra*: whoever spoke there goes on speaking there. */
function addScene({ scenes, language }: Stage, remark: Remark, { date, place }: Finding): void {
  if (
    !remark.gathering ||
    remark.tense === 'pluperfect' ||
    scenes.some(({ sentence }) => sentence === remark.sentence)
  )
    return;
  if (!known(date) && !known(place)) return;
  scenes.push({
    sentence: remark.sentence,
    type: language.situations.briefings.size ? 'briefing' : 'gathering',
    words: remark.entities.map(({ name }) => ` ${name.toLowerCase()} `).join(' ') + remark.sentence.words,
    ...(known(date) && { date }),
    ...(known(place) && { place }),
  });
}

/** A quotation that runs into the next paragraph was said then and there too. */
function carryBack(ordered: readonly Told[], found: Map<Told, Finding>): void {
  ordered.forEach((one, at) => {
    if (one.proposal.from !== 'next') return;
    const next = ordered
      .slice(at + 1, at + 6)
      .find(({ proposal }) => proposal.parsed.paragraph > one.proposal.parsed.paragraph);
    const finding = next && found.get(next);
    if (finding) found.set(one, finding);
  });
}

const situationOf = ({ date, place }: Finding = {}): Situation => ({
  ...(known(date) && { date }),
  ...(known(place) && { place }),
});
