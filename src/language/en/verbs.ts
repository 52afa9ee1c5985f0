import type { ReportingVerb } from '../lexicon.ts';
import { reportingVerbs } from '../reporting-verbs.ts';
import { asking } from './verbs/asking.ts';
import { claiming } from './verbs/claiming.ts';
import { judging } from './verbs/judging.ts';
import { manners } from './verbs/manners.ts';
import { saying } from './verbs/saying.ts';

/**
 * The verbs of the English-language press, American, British, African and Indian, and the frames (`lexicon.ts`) in which
 * they report what is said or judged aloud. A frame is left out where the verb more often means something else there:
 * *claimed lives*, *maintained order*, *conceded a goal*, *dismissed the coach*, *stormed the building*. What is only
 * wished, meant or thought (*want*, *hope*, *plan*, *believe*) does not report.
 */
export const verbs: readonly ReportingVerb[] = reportingVerbs({
  ...saying,
  ...claiming,
  ...asking,
  ...judging,
  ...manners,
});
