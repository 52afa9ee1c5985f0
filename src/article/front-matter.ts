import { parse } from 'yaml';
import { z } from 'zod';
import { type LanguageCode, languageCodes } from '../language/language.ts';
import type { IsoDate } from '../text/day.ts';
import { readIsoDate } from './days/read-iso-date.ts';

export interface FrontMatter {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: IsoDate;
  readonly url?: string;
  readonly language?: LanguageCode;
}

/** What could not be used; the article is read all the same. */
export type FrontMatterProblem =
  | { readonly type: 'front-matter-broken'; readonly line: number }
  | { readonly type: 'front-matter-unclosed' }
  | { readonly type: 'front-matter-field'; readonly field: string };

const line = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(1_000));

const fields = {
  title: line,
  publisher: line,
  byline: line,
  published: z
    .string()
    .transform((text, context) => readIsoDate(text) ?? context.addIssue('not a date') ?? z.NEVER),
  url: z.url({ protocol: /^https?$/ }),
  language: z
    .string()
    .transform((text) => text.trim().toLowerCase().slice(0, 2))
    .pipe(z.enum(languageCodes)),
};

/** Longer than any real block; what YAML costs stays bounded. */
const longest = 10_000;

/**
 * The YAML block between `---` lines with which a text may begin; `end` is the offset after it (0 where there is none).
 * Each field is checked by itself; unknown ones are left alone. A block that is no YAML (*title: Mali : la trêve*) is
 * read line by line, and reported. Never throws.
 */
export function readFrontMatter(text: string): {
  readonly fields: FrontMatter;
  readonly end: number;
  readonly problems: readonly FrontMatterProblem[];
} {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return { fields: {}, end: 0, problems: [] };
  const block = text.slice(opening.length, opening.length + longest);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(block);
  if (!closing) return { fields: {}, end: opening.length, problems: [{ type: 'front-matter-unclosed' }] };

  const { values, problems } = readYaml(block.slice(0, closing.index));
  const found: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(fields)) {
    const value = values[field];
    if (value === undefined || value === '') continue;
    const checked = schema.safeParse(value);
    if (checked.success) found[field] = checked.data;
    else problems.push({ type: 'front-matter-field', field });
  }
  return { fields: found, end: opening.length + closing.index + closing[0].length, problems };
}

/** Lines of a field and a value without a mark that YAML could take for its own: nearly all that is ever typed. */
const plainLines = /^(?:\w{1,20}: [\p{L}\p{N}](?:[^#:\s]| (?![\s#])|:(?=[^\s:#]))*\n)+$/u;

function readYaml(block: string): { values: Record<string, unknown>; problems: FrontMatterProblem[] } {
  if (plainLines.test(block)) {
    const values = readLines(block);
    // A field that stands there twice is an error of YAML.
    if (Object.keys(values).length === block.split('\n').length - 1) return { values, problems: [] };
  }
  try {
    // `failsafe` keeps every value as it is typed: 1984 may be a title, and a date stays text. No aliases: they can multiply.
    const values: unknown = parse(block, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      return { values: values as Record<string, unknown>, problems: [] };
    return { values: {}, problems: block.trim() === '' ? [] : [{ type: 'front-matter-broken', line: 2 }] };
  } catch (error) {
    const at = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line ?? 1;
    return { values: readLines(block), problems: [{ type: 'front-matter-broken', line: at + 1 }] };
  }
}

function readLines(block: string): Record<string, unknown> {
  const pairs = block.matchAll(/^(\w{1,20}):[ \t]+(\S.*)$/gm);
  return Object.fromEntries(
    [...pairs].map(([, key, value]) => [key, value?.replace(/^(["'])(.*)\1\s*$/, '$2').trim()]),
  );
}
