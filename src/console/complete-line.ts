import { optionNamed } from '../ask.ts';
import type { Command, Context } from '../command.ts';
import { complete } from '../complete.ts';
import { fold } from '../text/fold.ts';
import { meant, quoteTyped, split } from './typed.ts';

/**
 * What Tab offers at the end of a line, as node:readline takes it: the completions and the stretch of the line that
 * they stand for. Commands, then the values of the option being typed, then the options not yet named.
 */
export function completeLine(
  line: string,
  context: Context,
  commands: readonly Command[],
): [completions: string[], completed: string] {
  const offered = commands.filter(({ hidden }) => !hidden);
  const { command: typed, parts } = split(line, commands);
  if (/^\s*\/?\S*$/.test(line)) {
    const names = offered.map(({ name }) => name).filter(startsWith(typed));
    const aliases = offered.flatMap(({ aliases = [] }) => aliases).filter(startsWith(typed));
    return [(names.length ? names : aliases).map((name) => `/${name} `), line.trimStart()];
  }
  const command = meant(typed, commands);
  if (!command) return [[], line];
  const { name, value, start } = parts.at(-1) ?? { name: undefined, value: '', start: line.length };
  const option = nameOf(command, name);
  const ended = /\s$/.test(line) && value !== '';
  if (option !== undefined && !ended) {
    const values = complete(command, option, value, context).map(({ text }) => quoteTyped(text));
    if (values.length) return [[...new Set(values)], line.slice(start)];
  }
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const named = new Set([...parts.map((part) => nameOf(command, part.name)), ...(value ? [option] : [])]);
  const names = Object.entries(command.options)
    .filter(([key]) => !named.has(key))
    .map(([key, { name }]) => name?.[context.locale] ?? key)
    .filter(startsWith(word));
  return [names.map((key) => `${key}:`), word];
}

const nameOf = (command: Command, typed: string | undefined): string | undefined =>
  typed === undefined ? Object.keys(command.options)[0] : optionNamed(typed, command);

const startsWith = (typed: string) => (name: string) => fold(name).startsWith(fold(typed));
