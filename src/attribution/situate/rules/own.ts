import type { Finding, SituatingRule } from '../remark.ts';

/**
 * *a annoncé mercredi* · *said on Wednesday* · *lors d’un point presse à Lyon* · *told a news conference in Accra* ·
 * *à ce journal en 1998* · *dans un rapport rendu public jeudi à Dakar*
 *
 * The day and the place that stand in the cue's own clause, the nearest of each.
 */
export const own: SituatingRule = {
  name: 'own',
  find({ days: [day], places: [place] }): Finding | undefined {
    if (!day && !place) return undefined;
    return {
      ...(day && { date: day.date }),
      ...(place && {
        place: { value: place.name, basis: 'written', evidence: { start: place.start, end: place.end } },
      }),
    };
  },
};
