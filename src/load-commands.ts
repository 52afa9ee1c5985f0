import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Command } from './command.ts';
import { fold } from './text/fold.ts';

const text = z.string().min(1).max(100);
const localized = z.object({ fr: text, en: text });
const name = z.string().regex(/^[\p{Ll}\p{N}_-]{1,32}$/u, 'has to be 1 to 32 small letters, digits, - or _');

const option = z.object({
  kind: z.enum(['person', 'article', 'place', 'topic', 'words', 'day', 'choice']),
  required: z.boolean(),
  name: z.object({ fr: name, en: name }).partial().optional(),
  description: localized,
  choices: z
    .array(z.object({ value: text, label: localized }))
    .min(1)
    .max(25)
    .optional(),
});

const schema = z
  .object({
    name: name.regex(/^[a-z]/, 'has to begin with a letter from a to z'),
    aliases: z.array(z.string().regex(/^\S{1,32}$/, 'has to be one word')).optional(),
    description: localized,
    options: z.record(name, option),
    answer: z.custom((value) => typeof value === 'function', 'has to be a function'),
  })
  .superRefine(({ options }, { addIssue }) => {
    const told = Object.values(options);
    if (told.some((one, index) => one.required && told[index - 1]?.required === false))
      addIssue({ code: 'custom', path: ['options'], message: 'the required ones have to come first' });
    const clash = twice(
      Object.entries(options).map(([key, { name }]) => [
        key,
        ...Object.values(name ?? {}).filter((one) => one !== undefined),
      ]),
    );
    if (clash) addIssue({ code: 'custom', path: ['options'], message: `two are called “${clash}”` });
  });

/**
 * Every command of a folder: the default exports of its files (not of its subfolders), in the order of their names.
 * Throws where one is no command that both chats could offer, with a sentence that names the file: that is a mistake of
 * whoever wrote it, found at the start. The limits are Discord's.
 */
export async function loadCommands(
  folder = new URL('../commands/', import.meta.url),
): Promise<readonly Command[]> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
    .map(({ name }) => name)
    .filter((file) => !isLeftOver(new URL(file, folder)))
    .sort();
  const commands = await Promise.all(
    files.map(async (file) => check(file, (await import(new URL(file, folder).href)).default)),
  );
  const clash = twice(commands.map(({ name, aliases = [] }) => [name, ...aliases]));
  if (clash) throw new Error(`commands/: two commands are called “${clash}”.`);
  return commands;
}

/** Built from a file that is there no more: the compiler leaves such behind in `dist`. */
function isLeftOver(built: URL): boolean {
  const source = new URL(`../../commands/${built.pathname.split('/').at(-1)?.replace(/js$/, 'ts')}`, built);
  return (
    built.pathname.includes('/dist/commands/') && existsSync(new URL('.', source)) && !existsSync(source)
  );
}

function check(file: string, exported: unknown): Command {
  const checked = schema.safeParse(exported);
  if (checked.success) return exported as Command;
  const [issue] = checked.error.issues;
  const where = issue?.path.length ? issue.path.join('.') : 'its default export';
  throw new Error(`commands/${file} is no command: ${where}: ${issue?.message}.`);
}

/** The first name that two of several share; one may bear a name in two spellings (*resume*, *résumé*). */
function twice(named: readonly (readonly string[])[]): string | undefined {
  const seen = new Set<string>();
  for (const names of named) {
    const folded = new Set(names.map(fold));
    for (const name of folded) if (seen.has(name)) return name;
    for (const name of folded) seen.add(name);
  }
  return undefined;
}
