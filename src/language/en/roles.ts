import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';
import { arts } from './roles/arts.ts';
import { faith } from './roles/faith.ts';
import { land } from './roles/land.ts';
import { law } from './roles/law.ts';
import { learning } from './roles/learning.ts';
import { medicine } from './roles/medicine.ts';
import { order } from './roles/order.ts';
import { people } from './roles/people.ts';
import { press } from './roles/press.ts';
import { sport } from './roles/sport.ts';
import { state } from './roles/state.ts';
import { trade } from './roles/trade.ts';
import { work } from './roles/work.ts';

/** The nouns that tell a field of work (`trades.ts`). */
export const rolesByField = {
  state: [state, order],
  sport: [sport],
  medicine: [medicine],
  law: [law],
  arts: [arts],
  press: [press],
  learning: [learning],
  faith: [faith],
  trade: [trade],
  land: [land],
} as const;

/** Offices, trades and functions, and the words for those who stay unnamed: *minister*, *striker*, *witness*. */
export const roles: NounTable = nouns(...Object.values(rolesByField).flat(), work, people);
