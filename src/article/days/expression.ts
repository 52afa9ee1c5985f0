import type { Calendar, Unit } from '../../language/calendar.ts';
import type { Span } from '../../text/span.ts';

/** What the words of a date say, before anything is known about when they were written. */
export type Expression =
  | {
      readonly type: 'date';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
      readonly weekday?: number;
      /** The last day: *les 3 et 4 avril*, *du 30 mars au 2 avril*. */
      readonly to?: { readonly day: number; readonly month: number };
      /** Distance of the day from the publication: *hier jeudi 3 avril* −1, *ce jeudi 3 avril* 0. */
      readonly distance?: number;
    }
  | {
      readonly type: 'month';
      readonly month: number;
      readonly year?: number;
      readonly turn?: Turn;
      readonly since?: boolean;
      /** *juin de la même année*, *June of that year*: the year told last. */
      readonly sameYear?: boolean;
    }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'weekday'; readonly weekday: number; readonly to?: number; readonly turn?: Turn }
  /** Counted from the publication: *hier*, *demain jeudi*, *last month*. */
  | { readonly type: 'relative'; readonly unit: Unit; readonly distance: number; readonly weekday?: number }
  /** Counted from the last date told: *la veille*; `named`: from what it names (*au lendemain du vote*). */
  | { readonly type: 'told'; readonly unit: Unit; readonly distance: number; readonly named?: boolean };

export type Turn = 'last' | 'this' | 'next';

export interface Found extends Span {
  readonly expression: Expression;
  /** The words around it say that it lies ahead: *jusqu’à jeudi*, *will face him on Monday*. */
  readonly ahead: boolean;
  /** Something began then: *depuis le 9 mars*. */
  readonly since: boolean;
  /** Its clause looks back from the day that the article tells of: *il avait promis lundi*. */
  readonly flashback: boolean;
}

/** A form of date in one language: the pattern runs over flattened text, and names its groups. */
export interface Rule {
  readonly pattern: RegExp;
  /** Undefined where the words are no date after all. */
  read(groups: Readonly<Record<string, string | undefined>>): Expression | undefined;
}

export type RuleOf = (calendar: Calendar) => Rule;
