import { covers } from '../../text/day.ts';
import type { Situating } from '../explanation.ts';
import { type Finding, known, type Remark, type Stage } from './remark.ts';
import { rules } from './rules.ts';

/** Asks the rules in turn; a later one adds only what agrees with what is known: day and place belong together. */
export function decide(remark: Remark, stage: Stage, situating?: Situating): Finding {
  let { date, place }: Finding = {};
  for (const { name, find, anywhere, anytime } of rules) {
    if (date && place) break;
    const finding = find(remark, stage);
    if (!finding) continue;
    const before = date;
    // A theatre may well stand in the town of the scene.
    const inTown = remark.places[0]?.landmark;
    if (!date && finding.date && (anywhere || inTown || samePlace(place, finding.place))) date = finding.date;
    if (!place && finding.place && (sameDay(before, finding.date) || (anytime && !finding.date)))
      place = finding.place;
    situating?.tell(name, finding, { date, place });
  }
  return { date, place };
}

const samePlace = (one: Finding['place'], other: Finding['place']): boolean =>
  !known(one) || !known(other) || one.value === other.value;

const sameDay = (one: Finding['date'], other: Finding['date']): boolean =>
  !known(one) || (known(other) && (covers(other.value, one.value) || covers(one.value, other.value)));
