import type { Question } from '../answer.ts';
import { readDay } from '../article/days/read-day.ts';
import { findCommand, optionNamed } from '../ask.ts';
import type { Command } from '../command.ts';
import type { Locale } from '../locales/say.ts';
import type { IsoDay } from '../text/day.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

/** A value of a typed line: of the option named before it, or the bare words before the first name. */
interface Part {
  /** As typed; undefined for the bare words. */
  readonly name?: string;
  readonly value: string;
  /** The value with the marks around it. */
  readonly whole?: string;
  /** Where the value begins: a UTF-16 offset into the line. */
  readonly start: number;
}

/**
 * A word with the white space after it. An option's name is letters and a colon, no space between; a value that would
 * be taken for one, or whose spaces count, stands between quotation marks of any kind, 500 characters at most (longer
 * than any option may be, and the search for a closing mark stays short).
 */
const word =
  /(?:(?<name>\p{L}[\p{L}\p{N}_'’-]*):(?!\/\/))?(?:"(?<a>[^"]{0,500})"(?!\S)|“(?<b>[^”]{0,500})”(?!\S)|«(?<c>[^»]{0,500})»(?!\S)|'(?<d>[^']{0,500})'(?!\S)|(?<plain>\S*))\s*/uy;

/**
 * A question as it is typed: `/quote Lavrov`, `quote who:Lavrov about:paix`, `/citation Serguei Lavrov sujet:"la paix"`. The
 * bare words are the first option, or where that is named as well the next that is not; behind a name they may hold others
 * without their colon (`quote Lavrov since march`). An option named twice has both values. What is not understood stays in
 * the question as it is typed, for `ask` to refuse with the nearest thing.
 */
export function readTyped(line: string, commands: readonly Command[]): Question {
  const { command: typed, parts } = split(line, commands);
  const command = meant(typed, commands);
  const named: Part[] = [];
  let bare = '';
  for (const part of parts) {
    if (part.name !== undefined) named.push(part);
    else if (!command || part.whole !== part.value) bare = part.value;
    else {
      const [own, ...others] = partsOf(part.value, command);
      bare = own.value;
      named.push(...others);
    }
  }
  const options: Record<string, string> = {};
  const add = (key: string, value: string): void => {
    options[key] = Object.hasOwn(options, key) ? `${options[key]} ${value}` : value;
  };
  const keyOf = (name: string): string => (command && optionNamed(name, command)) ?? name;
  const free = command && firstFree(command, new Set(named.map(({ name = '' }) => keyOf(name))));
  if (bare !== '') add(free ?? bare, bare);
  for (const { name = '', value } of named) add(keyOf(name), value);
  return { command: findCommand(typed, commands)?.name ?? typed, options };
}

/** The first option that is not named and takes words, else the first of all. */
function firstFree({ options }: Command, named: ReadonlySet<string>): string | undefined {
  const all = Object.entries(options);
  const free = all.find(([name, { kind }]) => !named.has(name) && kind !== 'day' && kind !== 'choice');
  return (free ?? all[0])?.[0];
}

/** No question of several options is longer. */
const longest = 300;

/**
 * The bare words behind which a name is asked for, and the options named among them: a day's by any of its names, where a day
 * follows; a subject's by its name alone, for *sur* and *on* are in names.
 */
function partsOf(text: string, command: Command): [Part, ...Part[]] {
  const [first] = Object.values(command.options);
  const parts: [Part, ...Part[]] = [{ value: '', start: 0 }];
  const words = first?.kind === 'person' && text.length < longest ? text.split(/\s+/) : [text];
  for (const [at, word] of words.entries()) {
    const name = at > 0 ? namedWith(word, words.slice(at + 1), command) : undefined;
    const last = parts.at(-1) as Part;
    if (name !== undefined) parts.push({ name, value: '', start: 0 });
    else parts.splice(-1, 1, { ...last, value: last.value ? `${last.value} ${word}` : word });
  }
  return parts;
}

function namedWith(word: string, after: readonly string[], command: Command): string | undefined {
  const name = optionNamed(word, command);
  const option = name === undefined ? undefined : command.options[name];
  if (!after.length || (option?.kind !== 'day' && option?.kind !== 'topic')) return undefined;
  if (option.kind === 'day')
    return after.some((_, at) => readDay(after.slice(0, at + 1).join(' '), someDay)) ? name : undefined;
  const names = [name, ...Object.values(option.name ?? {})];
  return names.some((one) => fold(one ?? '') === fold(word)) ? name : undefined;
}

/** Whether words are a day does not depend on today. */
const someDay = '2025-06-15' as IsoDay;

/** The command's name as typed, without its slash, and the values after it; the last one is where a completion goes. */
export function split(
  line: string,
  commands: readonly Command[],
): { readonly command: string; readonly parts: readonly [Part, ...Part[]] } {
  const [opening = '', command = ''] = severalWords(line, commands) ?? /^\s*\/?(\S*)\s*/.exec(line) ?? [];
  const known = meant(command, commands);
  const parts: [Part, ...Part[]] = [{ value: '', start: opening.length }];
  word.lastIndex = opening.length;
  while (word.lastIndex < line.length) {
    const at = word.lastIndex;
    const { name, plain, ...quoted } = (word.exec(line)?.groups ?? {}) as Record<string, string | undefined>;
    const value = Object.values(quoted).find((text) => text !== undefined) ?? plain ?? '';
    const printed = line.slice(at, word.lastIndex).trim();
    // A colon at a word's end is punctuation, unless the word is an option's name: `about: paix`.
    const named = name !== undefined && (value !== '' || (known && optionNamed(name, known)) !== undefined);
    if (named)
      parts.push({
        name,
        value: value.trim(),
        whole: printed.slice(name.length + 1),
        start: at + name.length + 1,
      });
    else {
      const { value: before, whole = before, ...part } = parts.pop() as Part;
      const more = name === undefined ? value.trim() : `${name}:${value}`;
      // Marks around a whole value only hold it together; around a part of it they are its own: *il a dit « non »*.
      if (before && more) parts.push({ ...part, value: `${whole} ${printed}`, whole: `${whole} ${printed}` });
      else parts.push({ ...part, value: before || more, whole: whole || printed });
    }
  }
  return { command, parts };
}

/** A name of several words, as people write it: *qui a dit* is *qui-a-dit*. */
function severalWords(line: string, commands: readonly Command[]): readonly string[] | undefined {
  for (const { aliases = [] } of commands)
    for (const alias of aliases.filter((one) => one.includes('-'))) {
      const words = new RegExp(`^\\s*/?${alias.replaceAll('-', '\\s+')}(?:\\s+|$)`, 'iu');
      const [opening] = words.exec(line) ?? [];
      if (opening !== undefined) return [opening, alias];
    }
  return undefined;
}

/** The command of that name, or the nearest one. */
export function meant(typed: string, commands: readonly Command[]): Command | undefined {
  const offered = commands.filter(({ hidden }) => !hidden);
  const near = () =>
    nearest(
      typed,
      offered.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    );
  return findCommand(typed, commands) ?? findCommand(near() ?? '', offered);
}

/** The shortest line that asks the question: `readTyped` gives the question back, its page aside. */
export function writeTyped(question: Question, commands: readonly Command[], locale: Locale): string {
  const command = findCommand(question.command, commands);
  const [first] = Object.keys(command?.options ?? {});
  const options = Object.entries(question.options).sort(
    ([a], [b]) => Number(b === first) - Number(a === first),
  );
  return [
    `/${question.command}`,
    ...options.map(([name, value]) =>
      name === first
        ? quoteTyped(value, command && partsOf(value, command).length > 1)
        : `${command?.options[name]?.name?.[locale] ?? name}:${quoteTyped(value)}`,
    ),
  ].join(' ');
}

/** A value as it has to be typed: between quotation marks where it would be read otherwise without them, or is known to be. */
export function quoteTyped(value: string, isRead = false): string {
  const plain =
    !isRead &&
    value !== '' &&
    !/^(?:["“«']|\/\/)|\s["“«']|(?:^|\s)\p{L}[\p{L}\p{N}_'’-]*:|\s\s|[^\S ]/u.test(value);
  if (plain) return value;
  if (!value.includes('"')) return `"${value}"`;
  return value.includes('”') ? `'${value}'` : `“${value}”`;
}
