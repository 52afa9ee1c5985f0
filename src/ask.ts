import { z } from 'zod';
import type { Answer, Question, Suggestion } from './answer.ts';
import { nameAmong } from './archive/name-among.ts';
import { readDay } from './article/days/read-day.ts';
import { type Command, type Context, longestText, type Option } from './command.ts';
import { complete } from './complete.ts';
import type { Locale, Say } from './locales/say.ts';
import type { IsoDay } from './text/day.ts';
import { fold } from './text/fold.ts';
import { nearest } from './text/nearest.ts';

/**
 * Answers a question, from either chat. Never throws for what can be typed: an unknown command or option, one that is
 * missing, too long or not readable is `refused`, with one sentence that says so and the nearest thing to ask.
 */
export function ask(question: Question, context: Context, commands: readonly Command[]): Answer {
  const { say } = context;
  const typed = question.command.replace(/^\//, '').slice(0, 40);
  const command = findCommand(typed, commands);
  if (!command) {
    const offered = commands.filter((one) => !one.hidden);
    const name = nearest(typed, offered.flatMap(namesOf));
    const near = name === undefined ? undefined : findCommand(name, offered);
    if (!near) return refused(say.asking.noCommand(typed), [suggest('help', {})]);
    return refused(say.asking.noCommandBut(typed, near.name), [suggest(near.name, question.options)]);
  }
  const read = readOptions(command, question.options, context);
  return 'refusal' in read ? read.refusal : command.answer(read.values, { ...context, commands });
}

/** By its name or another that the terminal understands, accents and case aside. */
export function findCommand(typed: string, commands: readonly Command[]): Command | undefined {
  const meant = fold(typed);
  return commands.find((command) => namesOf(command).some((name) => fold(name) === meant));
}

const namesOf = ({ name, aliases = [] }: Command): readonly string[] => [name, ...aliases];

type Read = { readonly values: Readonly<Record<string, unknown>> } | { readonly refusal: Answer };

/** The options' texts as the values that the command declares; the names of any language are understood. */
export function readOptions(
  command: Command,
  given: Readonly<Record<string, string>>,
  context: Context,
): Read {
  const { say } = context;
  const filled = new Map<string, string>();
  for (const [typed, text] of Object.entries(given)) {
    const name = optionNamed(typed, command);
    if (name === undefined) return { refusal: unknownOption(typed, text, given, command, context) };
    if (typeof text === 'string' && text.trim()) filled.set(name, text.trim());
  }
  const entries = Object.entries(command.options);
  const empty = entries.find(([name, option]) => option.required && !filled.has(name));
  if (empty) return { refusal: missing(...empty, filled, command, context) };
  const read = schemaOf(command, context).safeParse(Object.fromEntries(filled));
  if (read.success) {
    const refusal = backwards(read.data, filled, command, context);
    return refusal ? { refusal } : { values: read.data };
  }
  return { refusal: refused(read.error.issues[0]?.message ?? say.asking.noCommand(command.name), []) };
}

/** A period that ends before it begins is a slip: the same question is offered with its days the other way round. */
function backwards(
  values: Readonly<Record<string, unknown>>,
  filled: ReadonlyMap<string, string>,
  command: Command,
  { say }: Context,
): Answer | undefined {
  const bounded = (bound: 'first' | 'last'): string | undefined =>
    Object.entries(command.options).find(
      ([, option]) => option.kind === 'day' && option.bound === bound,
    )?.[0];
  const [since, until] = [bounded('first'), bounded('last')];
  const [first, last] = [values[since ?? ''], values[until ?? '']] as (IsoDay | undefined)[];
  if (!since || !until || !first || !last || first <= last) return undefined;
  const turned = { ...Object.fromEntries(filled), [since]: filled.get(until), [until]: filled.get(since) };
  return refused(say.asking.backwards(say.dates.date(first), say.dates.date(last)), [
    suggest(command.name, turned as Record<string, string>),
  ]);
}

type Today = Context & { readonly today: IsoDay };

interface Kept {
  readonly today: IsoDay;
  readonly schema: z.ZodType<Record<string, unknown>>;
}

/** Building a schema takes longer than answering: each command's is kept, in each language, until the day is over. */
const kept = new WeakMap<Command, Partial<Record<Locale, Kept>>>();

function schemaOf(command: Command, context: Context): Kept['schema'] {
  const today = context.today ?? (new Date().toISOString().slice(0, 10) as IsoDay);
  const before = kept.get(command);
  const known = before?.[context.locale];
  if (known?.today === today) return known.schema;
  const options = Object.entries(command.options).map(([name, option]) => [
    name,
    z.optional(readAs(nameOf(name, option, context), option, { ...context, today })),
  ]);
  const schema = z.object(Object.fromEntries(options));
  kept.set(command, { ...before, [context.locale]: { today, schema } });
  return schema;
}

/** What an option's text becomes; its issues are sentences for the asker. */
function readAs(name: string, option: Option<unknown>, { say, locale, today }: Today): z.ZodType {
  const longest = longestText(option);
  const text = z.string().max(longest, say.asking.tooLong(name, longest));
  switch (option.kind) {
    case 'day':
      return text.transform((typed, { addIssue }) => {
        const days = readDay(typed, today);
        if (days) return option.bound === 'last' ? days.until : days.since;
        addIssue({ code: 'custom', message: say.asking.noDay(name, typed) });
        return z.NEVER;
      });
    case 'choice':
      return text.transform((typed, { addIssue }) => {
        const choices = option.choices ?? [];
        const chosen = choices.find(({ value, label }) =>
          [value, ...Object.values(label)].some((one) => fold(one) === fold(typed)),
        );
        if (chosen) return chosen.value;
        const labels = choices.map(({ label }) => label[locale]);
        addIssue({ code: 'custom', message: say.asking.noChoice(name, typed, labels) });
        return z.NEVER;
      });
    default:
      return text;
  }
}

const nameOf = (name: string, option: Option<unknown>, { locale }: Context): string =>
  option.name?.[locale] ?? name;

export function optionNamed(typed: string, { options }: Command): string | undefined {
  const meant = fold(typed);
  return Object.entries(options).find(([name, option]) =>
    [name, ...Object.values(option.name ?? {}), ...(option.aliases ?? [])].some((one) => fold(one) === meant),
  )?.[0];
}

function unknownOption(
  typed: string,
  text: string,
  given: Readonly<Record<string, string>>,
  command: Command,
  context: Context,
): Answer {
  const { asking }: Say = context.say;
  const short = typed.slice(0, 40);
  const known = Object.entries(command.options).map(([name, option]) => nameOf(name, option, context));
  const near = nearest(short, known);
  if (near === undefined)
    return refused(
      asking.noOption(short, command.name, known),
      known.length ? [] : [suggest(command.name, {})],
    );
  const { [typed]: _, ...others } = given;
  return refused(asking.noOptionBut(short, command.name, near), [
    suggest(command.name, { ...others, [optionNamed(near, command) ?? near]: text }),
  ]);
}

/**
 * Says what is missing, and offers whom another option names beside its own words (`about:security Lavrov`), else what would
 * come first in a completion: the most quoted people, the newest articles.
 */
function missing(
  name: string,
  option: Option<unknown>,
  filled: ReadonlyMap<string, string>,
  command: Command,
  context: Context,
): Answer {
  const told = option.description[context.locale];
  const sentence = context.say.asking.missing(command.name, nameOf(name, option, context), told);
  const meant = option.kind === 'person' ? misplaced(name, filled, command, context) : undefined;
  if (meant) return refused(sentence, [meant]);
  const choices = complete(command, name, '', context).slice(0, 5);
  return refused(
    sentence,
    choices.map(({ text, value }) =>
      suggest(command.name, { ...Object.fromEntries(filled), [name]: value }, text),
    ),
  );
}

function misplaced(
  name: string,
  filled: ReadonlyMap<string, string>,
  command: Command,
  { archive }: Context,
): Suggestion | undefined {
  for (const [other, text] of filled) {
    const named = nameAmong(text, archive);
    if (!named?.rest) continue;
    const { person, rest } = named;
    const options = { ...Object.fromEntries(filled), [name]: person.id, [other]: rest };
    return suggest(command.name, options, `${person.name} ${rest}`);
  }
  return undefined;
}

const suggest = (command: string, options: Question['options'], text?: string): Suggestion => ({
  label: [`/${command}`, ...(text === undefined ? Object.values(options) : [text])].join(' ').slice(0, 80),
  question: { command, options },
});

const refused = (heading: string, suggestions: readonly Suggestion[]): Answer => ({
  outcome: 'refused',
  heading,
  blocks: [],
  suggestions,
});
