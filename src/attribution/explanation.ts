import type { Span } from '../text/span.ts';
import type { Proposal, Scene } from './link/proposal.ts';
import type { Entity } from './resolve/entities.ts';
import type { Resolved } from './resolve/rule.ts';
import { type Finding, known } from './situate/remark.ts';
import type { Statement } from './statement.ts';

/** Why somebody who was spoken of is not taken for the speaker. */
export type Refusal =
  | 'kind'
  | 'gender'
  | 'number'
  | 'several'
  | 'title'
  | 'trade'
  | 'country'
  | 'noun'
  | 'sort'
  | 'less-likely'
  | 'equally-likely'
  | 'quoted'
  | 'asked';

/** How the words that stand for one speaker were told: the rule that told, and whom the rules passed over. */
export class Naming {
  /** The rule that is being asked; in the end the one that told. */
  rule = '';
  /** What in the rule told it, where it has several ways. */
  way: string | undefined;
  resolved: readonly Resolved[] = [];
  /** How likely the one taken was, where several were weighed. */
  score: number | undefined;
  readonly refused: {
    readonly rule: string;
    readonly entity: Entity;
    readonly because: Refusal;
    readonly score: number | undefined;
  }[] = [];
  /** The words that stand for the speaker. */
  readonly mention: Span;

  constructor(mention: Span) {
    this.mention = mention;
  }

  /** How the same words were told for another verb. */
  repeat(other: Naming | undefined, resolved: readonly Resolved[]): void {
    const { rule = '', way, score } = other ?? {};
    Object.assign(this, { rule, way, score, resolved });
    this.refused.push(...(other?.refused ?? []));
  }

  refuse(entities: readonly Entity[], because: Refusal, score?: number): void {
    for (const entity of entities) this.refused.push({ rule: this.rule, entity, because, score });
  }
}

/** The rules that told the day and the place of a statement, and those whose finding went against what was known. */
export class Situating {
  readonly date: Told<'date'> = {};
  readonly place: Told<'place'> = {};
  readonly refused: { readonly rule: string; readonly type: 'date' | 'place'; readonly value: string }[] = [];

  /** What a rule found, and what is known once it was heard. */
  tell(rule: string, found: Finding, now: { [Type in keyof Finding]: Finding[Type] | undefined }): void {
    for (const type of ['date', 'place'] as const) {
      const value = found[type];
      if (!value) continue;
      const told = this[type];
      if (told.rule === undefined && now[type] === value) Object.assign(told, { rule, value });
      else if (told.rule === undefined && known(value)) this.refused.push({ rule, type, value: value.value });
    }
  }
}

interface Told<Type extends 'date' | 'place'> {
  readonly rule?: string;
  readonly value?: Finding[Type];
}

/**
 * What was considered on the way to a reading, and why; filled in only for who asks (`explain`), so that reading costs
 * nothing more.
 */
export class Explanation {
  scenes: readonly Scene[] = [];
  /** Proposals for nearly the words of another's. */
  readonly lost: { readonly proposal: Proposal; readonly to: Proposal }[] = [];
  /** Indirect speech of nobody. */
  readonly dropped: Proposal[] = [];
  readonly namings = new Map<Proposal, Naming[]>();
  readonly situated = new Map<Proposal, Situating>();
  readonly origins = new Map<Statement, Proposal>();

  situating(proposal: Proposal): Situating {
    const situating = new Situating();
    this.situated.set(proposal, situating);
    return situating;
  }

  /** What was carried to a statement from another, after the rules had been heard. */
  carry(proposal: Proposal, finding: Finding): void {
    const situating = this.situated.get(proposal);
    for (const type of ['date', 'place'] as const) {
      const told = situating?.[type];
      if (told && finding[type] !== told.value)
        Object.assign(told, { rule: 'carried', value: finding[type] });
    }
  }

  naming(proposal: Proposal, mention: Span): Naming {
    const naming = new Naming(mention);
    const others = this.namings.get(proposal);
    if (others) others.push(naming);
    else this.namings.set(proposal, [naming]);
    return naming;
  }
}
