import type { Article } from '../../article/article.ts';
import type { Told } from '../resolve/tell.ts';
import { isFresh } from './dateline.ts';
import { type Finding, groundedPlace, inferred, known, type Remark, type Sentence } from './remark.ts';
import { sameSpeakers } from './rules/same-speaker.ts';
import { surest } from './scenes.ts';

/** How many statements back words may be told of. */
const NEAR = 12;

/** How far from its cue, in characters, a place tells of the whole paragraph. */
const CLOSE = 50;

/** *He had heard nothing, van der Meulen said … “…,” he added by telephone from Utrecht*: the last words tell it for the paragraph. */
export function completeParagraphs(
  remarks: readonly Remark[],
  found: Map<Told, Finding>,
  article: Article,
): void {
  for (let at = remarks.length - 1; at > 0; at--) {
    const { told, sentence, days, embedded, tense, ...remark } = remarks[at] as Remark;
    const cue = told.proposal.cue ?? sentence;
    const places = remark.places.filter(
      ({ start, end }) => start < cue.end + CLOSE && end > cue.start - CLOSE,
    );
    const finding = found.get(told);
    // *Dans son rapport, remis en février, il évoquait*: only that was said then.
    const fresh = known(finding?.date) && isFresh(finding.date.value, article);
    if (embedded || tense === 'pluperfect' || !(days.length || places.length) || !finding) continue;
    for (let back = at - 1; back >= Math.max(0, at - NEAR); back--) {
      const before = remarks[back] as Remark;
      if (before.sentence.parsed.paragraph !== sentence.parsed.paragraph) break;
      if (before.embedded || before.tense === 'pluperfect' || !sameSpeakers(before, remarks[at] as Remark))
        continue;
      if (before.days.length || before.places.length) break;
      const one = found.get(before.told) ?? {};
      found.set(before.told, {
        ...one,
        ...(days.length && fresh && known(finding.date) && { date: inferred(finding.date) }),
        ...(places.length && known(finding.place) && { place: inferred(finding.place) }),
      });
    }
  }
}

/** *The minister called for calm. She was speaking in Nakuru, also on Tuesday*: a sentence of its own tells where that was. */
export function completeFromBehind(
  remarks: readonly Remark[],
  sentences: readonly Sentence[],
  found: Map<Told, Finding>,
): void {
  for (const { index, parsed, words, days, places } of sentences) {
    if (!parsed.language.situations.spoke.test(words)) continue;
    const last = remarks.findLast(({ sentence }) => sentence.index < index);
    if (!last || last.sentence.index !== index - 1 || last.sentence.parsed.paragraph !== parsed.paragraph)
      continue;
    const place = surest(places);
    const [day] = days;
    for (const one of remarks)
      if (
        sameSpeakers(one, last) &&
        one.sentence.parsed.paragraph === parsed.paragraph &&
        one.sentence.index < index
      )
        found.set(one.told, {
          ...found.get(one.told),
          ...(day && !one.days.length && { date: inferred(day.date) }),
          ...(place && !one.places.length && { place: groundedPlace(place) }),
        });
  }
}

/**
 * *…, the director said Wednesday. … At a news conference in Pittsburgh, she declined to give a date but said …*: what the lead
 * tells of the news was said where its speaker met the press that day.
 */
export function completeLead(remarks: readonly Remark[], found: Map<Told, Finding>): void {
  for (const one of remarks) {
    const { told, sentence, medium, embedded } = one;
    if (sentence.parsed.paragraph > 0) return;
    const finding = found.get(told);
    if (medium || embedded || !known(finding?.date) || finding.place) continue;
    const { value } = finding.date;
    const met = remarks.find((other) => {
      const there = found.get(other.told);
      return (
        !!other.gathering &&
        other.places.length > 0 &&
        !other.medium &&
        sameSpeakers(other, one) &&
        known(there?.date) &&
        there.date.value === value
      );
    });
    const place = met && found.get(met.told)?.place;
    if (known(place)) found.set(told, { ...finding, place: inferred(place) });
  }
}

/** A quotation that runs into the next paragraph was said then and there too. */
export function carryBack(ordered: readonly Told[], found: Map<Told, Finding>): void {
  ordered.forEach((one, at) => {
    if (one.proposal.from !== 'next') return;
    const next = ordered
      .slice(at + 1, at + 6)
      .find(({ proposal }) => proposal.parsed.paragraph > one.proposal.parsed.paragraph);
    const finding = next && found.get(next);
    if (finding) found.set(one, finding);
  });
}
