import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { IsoDay } from '../text/day.ts';
import { decode } from '../text/decode.ts';
import type { Article } from './article.ts';
import type { FrontMatterProblem } from './front-matter.ts';
import { readArticle } from './read-article.ts';

/** 5 MB on disk: two thousand times an ordinary article. */
export const largestFile = 5_000_000;

/** Why a file is no article, or is one with a reservation. What is said of it is in `locales`. */
export type CorpusReason =
  | { readonly type: 'missing-folder' }
  | { readonly type: 'not-a-folder' }
  /** `code` is the system's: EACCES, EIO … */
  | { readonly type: 'unreadable'; readonly code: string }
  | { readonly type: 'too-large'; readonly bytes: number }
  | { readonly type: 'empty' }
  | { readonly type: 'binary' }
  | { readonly type: 'html' }
  /** A document that somebody may take for an article: Word, PDF, a saved page. */
  | { readonly type: 'other-format' }
  /** Front matter, and nothing below it. */
  | { readonly type: 'no-body' }
  /** A symbolic link that leads out of the folder, or nowhere. */
  | { readonly type: 'link-outside' }
  /** The same text as another file, which is read. */
  | { readonly type: 'duplicate'; readonly of: string }
  | FrontMatterProblem;

export interface CorpusProblem {
  /** Inside the folder, with forward slashes; the folder itself where it is the problem. */
  readonly path: string;
  readonly reason: CorpusReason;
}

/**
 * Every article of a folder: its `.txt` and `.md` files, those of subfolders too, in the order of their paths. Hidden
 * files are passed over. What cannot be read is skipped and told, one reason each; an article whose front matter is
 * broken is read and told as well. Never rejects.
 */
export async function readCorpus(
  folder: string,
  received: IsoDay,
): Promise<{ readonly articles: Article[]; readonly problems: CorpusProblem[] }> {
  const articles = new Map<string, Article>();
  const problems: CorpusProblem[] = [];
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) {
    const type = root === undefined ? 'missing-folder' : 'not-a-folder';
    return { articles: [], problems: [{ path: folder, reason: { type } }] };
  }
  for (const path of await list(root, problems)) {
    const origin = relative(root, path).split(sep).join('/');
    const read = await readText(path, root);
    if ('reason' in read) {
      problems.push({ path: origin, reason: read.reason });
      continue;
    }
    const article = readArticle(read.text, { origin, received });
    if (article.paragraphs.length === 0) {
      problems.push({ path: origin, reason: { type: 'no-body' } });
      continue;
    }
    const same = articles.get(article.sha256);
    if (same) problems.push({ path: origin, reason: { type: 'duplicate', of: same.origin } });
    else articles.set(article.sha256, article);
    for (const reason of same ? [] : (article.problems ?? [])) problems.push({ path: origin, reason });
  }
  return { articles: [...articles.values()], problems };
}

const documents = /\.(?:pdf|docx?|odt|rtf|pages|html?)$/i;

/** The files that may be articles, sorted. Linked folders are not entered: they could lead in circles. */
async function list(root: string, problems: CorpusProblem[]): Promise<string[]> {
  const files: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory()) folders.push(join(folder, entry.name));
        else if (/\.(?:txt|md)$/i.test(entry.name)) files.push(join(folder, entry.name));
        else if (documents.test(entry.name))
          problems.push({
            path: relative(root, join(folder, entry.name)).split(sep).join('/'),
            reason: { type: 'other-format' },
          });
      }
    } catch (error) {
      problems.push({
        path: relative(root, folder).split(sep).join('/') || folder,
        reason: unreadable(error),
      });
    }
  }
  return files.sort();
}

async function readText(path: string, root: string): Promise<{ text: string } | { reason: CorpusReason }> {
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      const target = await realpath(path).catch(() => undefined);
      if (!target?.startsWith(root + sep)) return { reason: { type: 'link-outside' } };
    }
    const file = await stat(path);
    // A pipe or a device of that name would never end.
    if (!file.isFile()) return { reason: { type: 'unreadable', code: 'not a file' } };
    if (file.size > largestFile) return { reason: { type: 'too-large', bytes: file.size } };
    const decoded = decode(await readFile(path));
    return 'text' in decoded ? decoded : { reason: { type: decoded.refused } };
  } catch (error) {
    return { reason: unreadable(error) };
  }
}

const unreadable = (error: unknown): CorpusReason => ({
  type: 'unreadable',
  code: (error as NodeJS.ErrnoException).code ?? 'unknown',
});
