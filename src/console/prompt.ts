import { createInterface } from 'node:readline';
import type { Answer } from '../answer.ts';
import { fold } from '../text/fold.ts';
import { completeLine } from './complete-line.ts';
import { answerTyped, type Session, showFrom } from './session.ts';

/** Blocks of an answer shown at once, where somebody reads along. */
const page = 12;

/**
 * Answers what is typed until the input ends (Ctrl-D, Ctrl-C, `exit`). The history lives in memory alone: what was
 * asked about whom is nobody's business afterwards.
 */
export function prompt(
  session: Session,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const { context, commands } = session;
  const said = context.say.console;
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: '› ',
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, context, commands),
  });
  let more: { readonly answer: Answer; readonly from: number } | undefined;

  const showPage = (answer: Answer, from: number): void => {
    const { text, left } = showFrom(answer, from, page, session);
    more = left > 0 ? { answer, from: from + page } : undefined;
    output.write(`\n${text}\n`);
  };
  const respond = (line: string): void => {
    const typed = line.trim();
    if (said.leaveWords.includes(fold(typed))) {
      lines.close();
      return;
    }
    try {
      if (said.moreWords.includes(fold(typed))) {
        if (more) showPage(more.answer, more.from);
        else output.write(`${said.nothingLeft}\n`);
      } else if (typed) showPage(answerTyped(typed, session), 0);
    } catch (error) {
      output.write(`${said.failed}\n${error instanceof Error ? error.stack : error}\n`);
    }
    lines.prompt();
  };

  return new Promise((resolve) => {
    lines.on('line', respond);
    lines.on('SIGINT', () => lines.close());
    lines.on('close', () => {
      output.write('\n');
      resolve();
    });
    output.write(`${said.welcome(context.archive.articles.length)}\n`);
    lines.prompt();
  });
}
