import type { Question } from '../answer.ts';
import { findCommand, readOptions } from '../ask.ts';
import type { Command, Context } from '../command.ts';
import { complete } from '../complete.ts';

/**
 * The same question as buttons are to ask it: a choice’s label that Discord sent in the place of its value becomes the
 * value, *yesterday* the day that it is today. What cannot be read is left for `ask` to refuse.
 */
export function settle(question: Question, context: Context, commands: readonly Command[]): Question {
  const command = findCommand(question.command, commands);
  if (!command) return question;
  const options = Object.fromEntries(
    Object.entries(question.options).map(([name, text]) => [
      name,
      valueBehind(command, name, text.trim(), context),
    ]),
  );
  const isNormal = ([name, { kind }]: [string, { kind: string }]): boolean =>
    !(name in options) || (kind !== 'day' && kind !== 'choice');
  if (Object.entries(command.options).every(isNormal)) return { ...question, options };
  const read = readOptions(command, options, context);
  if ('refusal' in read) return { ...question, options };
  for (const [name, { kind }] of Object.entries(command.options)) {
    const value = read.values[name];
    if ((kind === 'day' || kind === 'choice') && typeof value === 'string') options[name] = value;
  }
  return { ...question, options };
}

/**
 * Labels begin with the name or title itself, by which their choice is found again; what follows it may have changed since,
 * or be in another language.
 */
function valueBehind(command: Command, name: string, text: string, context: Context): string {
  const [first = '', ...rest] = text.split(' · ');
  if (!rest.length) return text;
  const choices = complete(command, name, first, context);
  const same = choices.find(({ label }) => label === text);
  if (same) return same.value;
  const alike = choices.filter(({ label }) => label.startsWith(`${first} · `));
  return alike.length === 1 ? (alike[0]?.value ?? text) : text;
}
