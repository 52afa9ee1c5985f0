import type { Explanation } from './attribution/explanation.ts';
import type { Proposal } from './attribution/link/proposal.ts';
import type { Reading, Statement } from './attribution/statement.ts';
import { unusedCues } from './attribution/unused-cues.ts';
import { columns, harmless, paint, type Terminal, wrap } from './console/terminal.ts';
import { Explainer, type Row } from './explain-statement.ts';
import type { Say } from './locales/say.ts';
import { pairQuotationMarks } from './text/quotation-marks.ts';
import { overlaps, type Span, slice } from './text/span.ts';

/**
 * What the rules did in an article, for whoever debugs them: each sentence in which something was found or rejected, and
 * under it every statement with the rules that found it, named its speaker and told its day and place, and what they
 * passed over; then the quotation marks without a partner, and what the rules named are for.
 */
export function explainReading(
  reading: Reading,
  explanation: Explanation,
  say: Say,
  terminal: Terminal,
): string {
  const { article, statements } = reading;
  const { explain } = say.console.read;
  const explainer = new Explainer(article.text, explanation, say);
  const told = grouped(statements, ({ paragraph }) => paragraph);
  const dropped = grouped(explanation.dropped, ({ parsed }) => parsed.paragraph);
  const cues = grouped(unusedCues(explanation), ({ paragraph }) => paragraph);
  const numbers = new Map(statements.map((one, index) => [one, index + 1]));
  const blocks = article.paragraphs.flatMap(({ sentences }, index) => {
    const here = {
      told: told.get(index) ?? [],
      dropped: dropped.get(index) ?? [],
      cues: cues.get(index) ?? [],
    };
    const spans = [...[...here.told, ...here.dropped].map(reach), ...here.cues.map(({ span }) => span)];
    return passages(sentences, spans).map((passage) => {
      const within = (span: Span): boolean => overlaps(span, passage);
      const rows = [
        ...here.dropped.filter((one) => within(reach(one))).map((one) => explainer.dropped(one)),
        ...here.cues.filter(({ span }) => within(span)).map((one) => explainer.unused(one)),
      ];
      return [
        paint(explain.at(index + 1, explainer.lineOf(passage.start)), 'dim', terminal),
        wrap(harmless(slice(article.text, passage).replace(/\s+/g, ' ')), 0, terminal),
        ...here.told
          .filter((one) => within(reach(one)))
          .map((one) =>
            [
              wrap(
                paint(harmless(explainer.title(one, numbers.get(one) ?? 0)), 'bold', terminal),
                2,
                terminal,
              ),
              drawRows(explainer.rows(one), terminal),
            ].join('\n'),
          ),
        ...(rows.length ? [drawRows(rows, terminal)] : []),
      ].join('\n');
    });
  });
  const { undelimited } = pairQuotationMarks(article.text, article.paragraphs);
  const marks = undelimited.map((mark) => `  ${harmless(explainer.mark(mark))}`);
  return [
    ...(statements.length ? [] : [explain.nothing]),
    ...blocks,
    ...(marks.length ? [[explain.undelimited, ...marks].join('\n')] : []),
    ...explainer.legend().map(({ title, rows }) => [title, drawRows(rows, terminal)].join('\n')),
  ].join('\n\n');
}

function grouped<One>(all: readonly One[], by: (one: One) => number): ReadonlyMap<number, readonly One[]> {
  const groups = new Map<number, One[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

/** From where a statement's cue or content begins to where the last of them ends. */
function reach({ cue, content }: Pick<Statement | Proposal, 'cue' | 'content'>): Span {
  const all = cue ? [...content, cue] : content;
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** The sentences that hold one of these spans, those that share a span joined. */
function passages(sentences: readonly Span[], spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const held = spans.filter((span) => overlaps(span, sentence));
    if (!held.length) continue;
    const last = joined.at(-1);
    if (last && held.some((span) => overlaps(span, last))) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}

/** Labels in a column, what they tell hanging beside them. */
function drawRows(rows: readonly Row[], terminal: Terminal): string {
  const widest = Math.max(...rows.map(({ label }) => columns(label)));
  return rows
    .map(({ label, text }) => {
      const told = wrap(harmless(text), widest + 6, terminal);
      const padding = ' '.repeat(widest - columns(label) + 2);
      return `    ${paint(label, 'dim', terminal)}${padding}${told.trimStart()}`;
    })
    .join('\n');
}
