import type { Grounded } from './article/article.ts';
import type { Explanation, Naming } from './attribution/explanation.ts';
import type { Proposal } from './attribution/link/proposal.ts';
import type { Statement } from './attribution/statement.ts';
import type { UnusedCue } from './attribution/unused-cues.ts';
import type { Say } from './locales/say.ts';
import { type Span, slice } from './text/span.ts';

/** A label, and what it tells. */
export interface Row {
  readonly label: string;
  readonly text: string;
}

type Group = 'linkers' | 'resolvers' | 'situating';

/** Puts what the rules did into sentences, and remembers which rules it named. */
export class Explainer {
  readonly #text: string;
  readonly #explanation: Explanation;
  readonly #say: Say;
  readonly #explain: Say['console']['read']['explain'];
  readonly #lostTo = new Map<Proposal, Proposal[]>();
  /** The offsets at which lines begin. */
  readonly #lines: readonly number[];
  readonly #named: Readonly<Record<Group, Set<string>>> = {
    linkers: new Set(),
    resolvers: new Set(),
    situating: new Set(),
  };

  constructor(text: string, explanation: Explanation, say: Say) {
    this.#text = text;
    this.#explanation = explanation;
    this.#say = say;
    this.#explain = say.console.read.explain;
    for (const { proposal, to } of explanation.lost)
      this.#lostTo.set(to, [...(this.#lostTo.get(to) ?? []), proposal]);
    this.#lines = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  }

  lineOf(offset: number): number {
    let [low, high] = [0, this.#lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  title({ kind, reserved, content }: Statement, number: number): string {
    const { explain } = this.#say.console.read;
    const told = [`${number}`, explain.kind[kind], ...(reserved ? [explain.reserved] : [])].join(' · ');
    return `${told} · ${this.#content(content)}`;
  }

  rows(statement: Statement): Row[] {
    const { labels } = this.#explain;
    const { cue } = statement;
    const proposal = this.#explanation.origins.get(statement) as Proposal;
    return [
      ...(cue ? [{ label: labels.cue, text: this.#quote(cue) }] : []),
      { label: labels.found, text: this.#rule('linkers', proposal.rule) },
      ...this.#lost(proposal),
      ...this.#speakers(statement, proposal),
      ...this.#situation(statement, proposal),
    ];
  }

  dropped(proposal: Proposal): Row {
    return { label: this.#explain.labels.unused, text: this.#explain.nobodys(this.#proposal(proposal)) };
  }

  unused({ span, because }: UnusedCue): Row {
    const { labels, cue, unused } = this.#explain;
    return { label: labels.unused, text: cue(excerpt(this.#text, span), unused[because]) };
  }

  /** A mark without a partner, its line, and the words around it. */
  mark(mark: Span): string {
    const line = this.lineOf(mark.start);
    const [from = 0, to = this.#text.length] = [this.#lines[line - 1], this.#lines[line]];
    const before = slice(this.#text, { start: Math.max(from, mark.start - AROUND), end: mark.start });
    const behind = slice(this.#text, { start: mark.end, end: Math.min(to, mark.end + AROUND) });
    // Whole words only.
    const start = mark.start - before.length + (before.length < AROUND ? 0 : before.indexOf(' ') + 1);
    const end = mark.end + (behind.length < AROUND ? behind.length : behind.lastIndexOf(' ') + 1);
    const around = { start, end: Math.max(end, mark.end) };
    return this.#explain.mark(slice(this.#text, mark), line, excerpt(this.#text, around));
  }

  /** The rules that were named so far, and what each is for: those that find, those that name, those that situate. */
  legend(): { readonly title: string; readonly rows: readonly Row[] }[] {
    return (['linkers', 'resolvers', 'situating'] as const).flatMap((group) => {
      const known: Readonly<Record<string, string>> = this.#explain[group];
      const rows = Object.keys(known)
        .filter((rule) => this.#named[group].has(rule))
        .map((rule) => ({ label: rule, text: known[rule] as string }));
      return rows.length ? [{ title: this.#explain.groups[group], rows }] : [];
    });
  }

  #lost(winner: Proposal): Row[] {
    const { labels, lostTo, lostToSame } = this.#explain;
    return (this.#lostTo.get(winner) ?? []).map((proposal) => ({
      label: labels.rejected,
      text:
        proposal.rule === winner.rule
          ? lostToSame(this.#proposal(proposal), winner.cue ? slice(this.#text, winner.cue) : '')
          : lostTo(this.#proposal(proposal), winner.rule),
    }));
  }

  #speakers({ speakers }: Statement, proposal: Proposal): Row[] {
    const { labels, jointly, unknown } = this.#explain;
    const namings = this.#explanation.namings.get(proposal) ?? [];
    const rows = namings.flatMap((naming) => this.#naming(naming));
    if (proposal.from === 'next')
      rows.push(
        ...speakers.map((one) =>
          this.#speaker(one.name, 'continuation/next-paragraph', one.mention, one.basis, one.evidence),
        ),
      );
    if (!speakers.length && namings.some(({ resolved }) => resolved.some(isTold)))
      rows.push({ label: labels.named, text: jointly });
    return rows.length ? rows : [{ label: labels.named, text: unknown.named }];
  }

  #naming(naming: Naming): Row[] {
    const { labels, untold, notTold, stranger } = this.#explain;
    const { rule, way, resolved, mention } = naming;
    const by = this.#rule('resolvers', [rule || 'continuation', ...(way ? [way] : [])].join('/'));
    const told = resolved.filter(isTold);
    const why = resolved.length ? stranger : notTold;
    return [
      ...(told.length
        ? told.map((one) => this.#speaker(one.entity.name, by, one.mention, one.basis, one.evidence))
        : [{ label: labels.named, text: untold(by, this.#quote(mention), why) }]),
      ...this.#passedOver(naming),
    ];
  }

  /** Those with whom the rules tried: one line for all against whom the same speaks. */
  #passedOver({ refused, resolved, score: best }: Naming): Row[] {
    const { labels, passedOver, refusals, weighed, reasons: joined } = this.#explain;
    const taken = new Set(resolved.map(({ entity }) => entity.name));
    const reasons = new Map<string, Set<string>>();
    for (const { rule, entity, because, score } of refused) {
      if (!entity.name || taken.has(entity.name)) continue;
      const why =
        score === undefined || best === undefined
          ? refusals[because]
          : weighed(refusals[because], score, best);
      const against = reasons.get(entity.name) ?? new Set();
      reasons.set(entity.name, against.add(passedOver(this.#rule('resolvers', rule), why)));
    }
    const names = new Map<string, string[]>();
    for (const [name, against] of reasons) {
      const why = joined([...against]);
      names.set(why, [...(names.get(why) ?? []), name]);
    }
    return [...names].map(([why, all]) => ({
      label: labels.refused,
      text: `${this.#say.texts.and(all)} ← ${why}`,
    }));
  }

  #speaker(name: string, rule: string, mention: Span, basis: string, evidence?: Span): Row {
    const { labels, named, onLine } = this.#explain;
    const where = evidence ? onLine(excerpt(this.#text, evidence), this.lineOf(evidence.start)) : '';
    return {
      label: labels.named,
      text: named(name, this.#rule('resolvers', rule), this.#quote(mention), basis, where),
    };
  }

  #situation(statement: Statement, proposal: Proposal): Row[] {
    const { labels, otherDay, otherPlace } = this.#explain;
    const situating = this.#explanation.situated.get(proposal);
    const row = (type: 'date' | 'place', told: Grounded<string> | undefined): Row => ({
      label: labels[type],
      text: this.#situated(type, told, situating?.[type].rule),
    });
    return [
      row('date', statement.date),
      row('place', statement.place),
      ...(situating?.refused ?? []).map(({ rule, type, value }) => ({
        label: labels.rejected,
        text: (type === 'date' ? otherPlace : otherDay)(value, this.#rule('situating', rule)),
      })),
    ];
  }

  #situated(type: 'date' | 'place', told: Grounded<string> | undefined, rule: string | undefined): string {
    const { unknown, noRule, situated, basis, onLine } = this.#explain;
    const by = rule === undefined ? '' : this.#rule('situating', rule);
    if (!told) return unknown[type] + (by ? ` ← ${by}` : noRule);
    const { value, evidence } = told;
    const where = evidence ? onLine(excerpt(this.#text, evidence), this.lineOf(evidence.start)) : '';
    return situated(value, by, basis[told.basis], where);
  }

  #proposal({ rule, content, parties, parsed }: Proposal): string {
    const [party] = parties;
    const source = party && {
      start: parsed.tokens[party.first]?.start as number,
      end: parsed.tokens[party.last]?.end as number,
    };
    return this.#explain.proposal(
      this.#rule('linkers', rule),
      content.map((span) => excerpt(this.#text, span)).join(' … '),
      source ? excerpt(this.#text, source) : '',
    );
  }

  #rule(group: Group, rule: string): string {
    this.#named[group].add(rule);
    return rule;
  }

  #content = (content: readonly Span[]): string => content.map((span) => this.#quote(span)).join(' … ');

  #quote = (span: Span): string => this.#say.texts.quoted(excerpt(this.#text, span));
}

const isTold = ({ entity }: Naming['resolved'][number]): boolean => entity.kind !== 'stranger';

/** As many characters are shown on either side of a mark. */
const AROUND = 40;

/** As many characters of a passage are shown, and its end. */
const LONGEST = 90;

/** The words of a span on one line, its middle left out where it is long. */
function excerpt(text: string, span: Span): string {
  const words = slice(text, span).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST - 25);
  return `${words.slice(0, cut > 0 ? cut : LONGEST - 25)} […] ${words.slice(words.indexOf(' ', words.length - 25) + 1)}`;
}
