import type { Piece, Quotation } from '../../src/answer.ts';
import type { ArchivedStatement } from '../../src/archive/archive.ts';
import { placeName } from '../../src/archive/place-name.ts';
import type { Article } from '../../src/article/article.ts';
import type { Speaker, Statement } from '../../src/attribution/statement.ts';
import type { Say } from '../../src/locales/say.ts';
import { fold } from '../../src/text/fold.ts';
import { type Span, slice } from '../../src/text/span.ts';
import { grounded, sourceOf } from './source.ts';

/** A statement as an answer shows it: the printed words, and of everything else how it is known. */
export function quotationOf(archived: ArchivedStatement, say: Say): Quotation {
  const { statement, article } = archived;
  const label = kindLabel(statement, say);
  const note = speakerNote(statement, article, say);
  const role = rolesOf(archived);
  const { cue, date, place } = statement;
  return {
    type: 'quotation',
    id: statement.id,
    kind: statement.kind,
    pieces: piecesOf(statement, article.text),
    ...(label && { kindLabel: label }),
    speaker: speakerOf(statement, say),
    speakerKnown: statement.speakers.length > 0,
    ...(note && { speakerNote: note }),
    ...(role && { role }),
    ...(cue && { cue: slice(article.text, cue) }),
    ...(date && { when: grounded({ ...date, value: say.dates.date(date.value) }, say) }),
    ...(place && { where: grounded({ ...place, value: placeName(place.value) }, say) }),
    source: sourceOf(article, statement.paragraph, say, wholeOf(statement)),
    more: { command: 'source', options: { statement: statement.id } },
  };
}

export const speakerOf = ({ speakers }: Statement, say: Say): string =>
  speakers.length ? say.texts.and(speakers.map(({ name }) => name)) : say.statements.unknown;

/** From the first character of the content to the last, the narrator's words between them included. */
export const wholeOf = ({ content }: Statement): Span => ({
  start: content[0]?.start ?? 0,
  end: content.at(-1)?.end ?? 0,
});

/** The content in its order; what stands between its spans is the narrator's: *, a-t-il dit,*. */
export const piecesOf = ({ content }: Statement, text: string): Piece[] =>
  content.flatMap((span, index): Piece[] => {
    const before = content[index - 1];
    const between = before ? text.slice(before.end, span.start) : '';
    return [
      ...(between ? [{ text: between, by: 'narrator' } as const] : []),
      { text: slice(text, span), by: 'speaker' },
    ];
  });

function kindLabel({ kind, reserved }: Statement, say: Say): string | undefined {
  const { mixed, reported, reserved: inTheConditional } = say.statements;
  const label = kind === 'direct' ? undefined : kind === 'mixed' ? mixed : reported;
  return [label, reserved ? inTheConditional : undefined].filter(Boolean).join(', ') || undefined;
}

/** How the speaker is known, where no name stands in the sentence. */
export function speakerNote(statement: Statement, { text }: Article, say: Say): string | undefined {
  const { speakers } = statement;
  const [first] = speakers;
  if (!first) return undefined;
  const { byContinuation, byPronoun, byRole, unnamed } = say.statements;
  const names = speakerOf(statement, say);
  const words = say.texts.and([...new Set(speakers.map(({ mention }) => mentionIn(text, mention)))]);
  if (speakers.every(({ anonymous }) => anonymous)) return unnamed;
  switch (first.basis) {
    case 'role':
      return byRole(words, names);
    case 'pronoun':
      return byPronoun(words, names);
    case 'continuation':
      return byContinuation(names);
    default:
      return undefined;
  }
}

/** *il*, where *a-t-il* has it behind a hyphen. */
export const mentionIn = (text: string, mention: Span): string =>
  slice(text, mention).replace(/^(?:-?t)?-/, '');

/** The speakers' roles as this article prints them, for each the one that stands nearest to its mention. */
export function rolesOf({ statement, roles: printed }: ArchivedStatement): string | undefined {
  const roles = statement.speakers.map((speaker, index) => {
    const own = printed[index] ?? [];
    // *Assistant U.S. Attorney* before the *Assistant* that it begins with.
    const [nearest] = own.toSorted(
      (a, b) => distance(a, speaker) - distance(b, speaker) || b.text.length - a.text.length,
    );
    // An institution is named by what it is.
    return nearest && fold(nearest.text) !== fold(speaker.name) ? nearest.text : undefined;
  });
  return [...new Set(roles.filter(Boolean))].join(', ') || undefined;
}

const distance = (role: Span, { mention }: Speaker): number => Math.abs(role.start - mention.start);
