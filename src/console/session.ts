import type { Answer, Suggestion } from '../answer.ts';
import { ask } from '../ask.ts';
import type { Command, Context } from '../command.ts';
import { type Drawing, drawBlocks, drawHead, drawTail } from './draw.ts';
import type { Terminal } from './terminal.ts';
import { readTyped } from './typed.ts';

/** What a terminal session needs: whom to ask, and how to show it. */
export interface Session {
  readonly context: Context;
  readonly commands: readonly Command[];
  /** Asked before each answer: a window may have been resized. */
  readonly terminal: () => Terminal;
  readonly json: boolean;
}

/** Answers one typed line. A name alone, without a command, is offered the commands that begin with one. */
export function answerTyped(line: string, { context, commands }: Session): Answer {
  const answer = ask(readTyped(line, commands), context, commands);
  const named = answer.outcome === 'refused' && /^[^/]/.test(line.trim()) && context.archive.findPeople(line);
  if (!named || named.length === 0) return answer;
  const suggestions = commands.flatMap(({ name, hidden, options }): Suggestion[] => {
    const [[first, option] = []] = Object.entries(options);
    if (hidden || first === undefined || option?.kind !== 'person') return [];
    return [
      { label: `/${name} ${line.trim()}`, question: { command: name, options: { [first]: line.trim() } } },
    ];
  });
  return { ...answer, suggestions: [...suggestions, ...answer.suggestions] };
}

/** The whole answer, ending with a line end. */
export function show(answer: Answer, session: Session): string {
  if (session.json) return `${toJson(answer)}\n`;
  return showFrom(answer, 0, Number.POSITIVE_INFINITY, session).text;
}

/** JSON on one line; control characters that JSON may hold unescaped, and a terminal would obey, are escaped. */
const toJson = (answer: Answer): string =>
  JSON.stringify(answer).replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A page of an answer: its blocks from one on, `many` at most, and how many are left after them. */
export function showFrom(
  answer: Answer,
  from: number,
  many: number,
  session: Session,
): { readonly text: string; readonly left: number } {
  const { context, commands } = session;
  const drawing: Drawing = { ...context, commands, terminal: session.terminal() };
  const left = Math.max(answer.blocks.length - from - many, 0);
  const parts = [
    from === 0 && drawHead(answer, drawing),
    drawBlocks(answer.blocks.slice(from, from + many), drawing),
    left > 0 ? context.say.console.left(left) : drawTail(answer, drawing),
  ];
  return { text: `${parts.filter(Boolean).join('\n\n')}\n`, left };
}
