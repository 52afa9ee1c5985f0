import type { SituatingRule } from './remark.ts';
import { aftermath } from './rules/aftermath.ts';
import { backThen } from './rules/back-then.ts';
import { continuation } from './rules/continuation.ts';
import { dateline } from './rules/dateline.ts';
import { dispatch } from './rules/dispatch.ts';
import { embedded } from './rules/embedded.ts';
import { event } from './rules/event.ts';
import { flow } from './rules/flow.ts';
import { interview } from './rules/interview.ts';
import { lead } from './rules/lead.ts';
import { medium } from './rules/medium.ts';
import { onTheSpot } from './rules/on-the-spot.ts';
import { own } from './rules/own.ts';
import { profile } from './rules/profile.ts';
import { report } from './rules/report.ts';
import { reportage } from './rules/reportage.ts';
import { setting } from './rules/setting.ts';
import { there } from './rules/there.ts';

/** In the order in which they are believed: the first that tells a day has it, and the first that tells a place of that day. */
export const rules: readonly SituatingRule[] = [
  own,
  embedded,
  backThen,
  report,
  medium,
  there,
  dispatch,
  setting,
  interview,
  continuation,
  event,
  flow,
  profile,
  reportage,
  dateline,
  lead,
  aftermath,
  onTheSpot,
];
