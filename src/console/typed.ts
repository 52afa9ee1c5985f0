import type { Question } from '../answer.ts';
import { findCommand, optionNamed } from '../ask.ts';
import type { Command } from '../command.ts';
import type { Locale } from '../locales/say.ts';
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
  /(?:(?<name>\p{L}[\p{L}\p{N}_-]*):(?!\/\/))?(?:"(?<a>[^"]{0,500})"(?!\S)|“(?<b>[^”]{0,500})”(?!\S)|«(?<c>[^»]{0,500})»(?!\S)|'(?<d>[^']{0,500})'(?!\S)|(?<plain>\S*))\s*/uy;

/**
 * A question as it is typed: `/quote Lavrov`, `quote who:Lavrov about:paix`, `/citation Serguei Lavrov sujet:"la paix"`.
 * The bare words are the first option; an option named twice has both values. What is not understood stays in the
 * question as it is typed, for `ask` to refuse with the nearest thing.
 */
export function readTyped(line: string, commands: readonly Command[]): Question {
  const { command: typed, parts } = split(line, commands);
  const options: Record<string, string> = {};
  const command = meant(typed, commands);
  const first = command && Object.keys(command.options)[0];
  for (const { name, value } of parts) {
    if (name === undefined && value === '') continue;
    const key = name === undefined ? (first ?? value) : ((command && optionNamed(name, command)) ?? name);
    options[key] = Object.hasOwn(options, key) ? `${options[key]} ${value}` : value;
  }
  return { command: findCommand(typed, commands)?.name ?? typed, options };
}

/** The command's name as typed, without its slash, and the values after it; the last one is where a completion goes. */
export function split(
  line: string,
  commands: readonly Command[],
): { readonly command: string; readonly parts: readonly [Part, ...Part[]] } {
  const [opening = '', command = ''] = /^\s*\/?(\S*)\s*/.exec(line) ?? [];
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
        ? quoteTyped(value)
        : `${command?.options[name]?.name?.[locale] ?? name}:${quoteTyped(value)}`,
    ),
  ].join(' ');
}

/** A value as it has to be typed: between quotation marks where it would be read otherwise without them. */
export function quoteTyped(value: string): string {
  const plain =
    value !== '' && !/^(?:["“«']|\/\/)|\s["“«']|(?:^|\s)\p{L}[\p{L}\p{N}_-]*:|\s\s|[^\S ]/u.test(value);
  if (plain) return value;
  if (!value.includes('"')) return `"${value}"`;
  return value.includes('”') ? `'${value}'` : `“${value}”`;
}
