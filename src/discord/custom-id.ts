import type { Question } from '../answer.ts';
import { type Command, longestText } from '../command.ts';
import { limits } from './limits.ts';

/**
 * What a button asks, kept whole in its `custom_id`, so that it works after a restart and nothing is stored.
 * `page`: the same answer from another block; `source`: what stands behind a quotation, for the asker alone; `choose`:
 * one of several that fit, in the place of the choice; `ask`: another question.
 */
export type Press = readonly [action: Action, question: Question];

export type Action = 'page' | 'source' | 'choose' | 'ask';

/**
 * Version 1: `1` `p` `quote` ` ` and then fields: a key, a size, a value. The key is the shortest beginning of an
 * option’s name that no other option shares (its position would lie after an option is added); none is the key of
 * `from`. The size is one character, so that a value may hold any other.
 */
const version = '1';
const actions = { page: 'p', source: 's', choose: 'c', ask: 'a' } as const satisfies Record<Action, string>;

const opening = new RegExp(`^${version}([${Object.values(actions).join('')}])([^ ]+) `);

/** The sizes 0 … of a value in UTF-16 units: printable characters that are no small letters, for those make up keys. */
const sizes = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{}';
/** Values of known form are packed: 12 hexadecimal digits in 8 characters, a day in 4, a choice in its beginning. */
const packedId = '~';
const packedDay = '|';

/** Undefined where the question does not fit, or asks what no command declares. */
export function writePress([action, question]: Press, commands: readonly Command[]): string | undefined {
  const command = commands.find(({ name }) => name === question.command);
  if (!command) return undefined;
  const fields = question.from === undefined ? [] : [field('', question.from)];
  for (const [name, value] of Object.entries(question.options)) {
    const option = command.options[name];
    const key = option && beginning(name, Object.keys(command.options));
    if (!key || !/^[a-z]+$/.test(key)) return undefined;
    const values = option.choices?.map((choice) => choice.value) ?? [];
    fields.push(values.includes(value) ? plain(key, beginning(value, values)) : field(key, value));
  }
  if (fields.includes(undefined)) return undefined;
  const id = `${version}${actions[action]}${command.name} ${fields.join('')}`;
  return id.length <= limits.customId && !/\p{Surrogate}/u.test(id) ? id : undefined;
}

/** Undefined for whatever `writePress` does not write. Never throws. */
export function readPress(id: string, commands: readonly Command[]): Press | undefined {
  const [head = '', letter, named] = opening.exec(id) ?? [];
  const command = commands.find(({ name }) => name === named);
  const action = keyOf(actions, letter);
  if (!command || !action) return undefined;
  const options: Record<string, string> = {};
  let from: string | undefined;
  for (let rest = id.slice(head.length); rest; ) {
    const read = readField(rest);
    if (!read) return undefined;
    rest = rest.slice(read.length);
    if (read.key === '') {
      if (from !== undefined) return undefined;
      from = read.value;
      continue;
    }
    const name = fromBeginning(read.key, Object.keys(command.options));
    if (name === undefined || name in options) return undefined;
    const values = command.options[name]?.choices?.map((choice) => choice.value) ?? [];
    options[name] = fromBeginning(read.value, values) ?? read.value;
  }
  return [action, { command: command.name, options, ...(from === undefined ? {} : { from }) }];
}

/**
 * How long an option’s text may be so that the question fits into a button with every other option filled: what a
 * command’s free texts share evenly. An option that declares its own `longest` keeps it: its answers have no page buttons.
 */
export function longestThatFits(command: Command, name: string): number {
  const option = command.options[name];
  if (!option) return 0;
  if (option.longest !== undefined) return option.longest;
  const names = Object.keys(command.options);
  const isFree = (one: string): boolean => !['day', 'choice'].includes(command.options[one]?.kind ?? '');
  if (!isFree(name)) return longestText(option);
  const known = names.map((one) => {
    const { kind, choices = [] } = command.options[one] ?? {};
    const values = choices.map(({ value }) => value);
    const value =
      kind === 'day' ? 4 : Math.max(0, ...values.map((choice) => beginning(choice, values).length));
    return beginning(one, names).length + 1 + (isFree(one) ? 0 : value);
  });
  const head = version.length + 1 + command.name.length + 1 + 1 + 8;
  const room = limits.customId - head - known.reduce((total, length) => total + length, 0);
  return Math.max(1, Math.min(longestText(option), Math.floor(room / names.filter(isFree).length), 50));
}

const plain = (key: string, value: string): string | undefined => {
  const size = sizes[value.length];
  return size === undefined ? undefined : `${key}${size}${value}`;
};

function field(key: string, value: string): string | undefined {
  if (/^[0-9a-f]{12}$/.test(value)) {
    return `${key}${packedId}${Buffer.from(value, 'hex').toString('base64url')}`;
  }
  const day = dayNumber(value);
  if (day !== undefined) return `${key}${packedDay}${day.toString(36).padStart(4, '0')}`;
  return plain(key, value);
}

function readField(text: string): { key: string; value: string; length: number } | undefined {
  const key = /^[a-z]*/.exec(text)?.[0] ?? '';
  const mark = text.charAt(key.length);
  const at = key.length + 1;
  if (mark === packedId) {
    const packed = text.slice(at, at + 8);
    if (!/^[\w-]{8}$/.test(packed)) return undefined;
    return { key, value: Buffer.from(packed, 'base64url').toString('hex'), length: at + 8 };
  }
  if (mark === packedDay) {
    const packed = text.slice(at, at + 4);
    const date = /^[0-9a-z]{4}$/.test(packed)
      ? new Date(Number.parseInt(packed, 36) * 86_400_000)
      : undefined;
    return date && { key, value: date.toISOString().slice(0, 10), length: at + 4 };
  }
  const size = mark === '' ? -1 : sizes.indexOf(mark);
  if (size < 0 || text.length < at + size) return undefined;
  return { key, value: text.slice(at, at + size), length: at + size };
}

/** Days since 1970 of an ISO day that four digits of base 36 hold; undefined for any other text. */
function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const days = Date.parse(text) / 86_400_000;
  return days >= 0 && days < 36 ** 4 && new Date(days * 86_400_000).toISOString().startsWith(text)
    ? days
    : undefined;
}

/** The shortest beginning of a name that no other name has; the name itself where it begins another. */
function beginning(name: string, names: readonly string[]): string {
  const others = names.filter((other) => other !== name);
  for (let length = 1; length < name.length; length += 1) {
    const start = name.slice(0, length);
    if (!others.some((other) => other.startsWith(start))) return start;
  }
  return name;
}

function fromBeginning(start: string, names: readonly string[]): string | undefined {
  if (names.includes(start)) return start;
  const fitting = names.filter((name) => name.startsWith(start));
  return start !== '' && fitting.length === 1 ? fitting[0] : undefined;
}

const keyOf = <K extends string>(record: Record<K, string>, value: string | undefined): K | undefined =>
  (Object.keys(record) as K[]).find((key) => record[key] === value);
