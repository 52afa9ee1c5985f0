import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Article } from './article/article.ts';
import { type CorpusReason, largestFile } from './article/corpus.ts';
import { readArticle } from './article/read-article.ts';
import { attribute, explain } from './attribution/attribute.ts';
import { systemLocale } from './console/arguments.ts';
import { tellCorpusProblem } from './console/problems.ts';
import { harmless, paint, terminalOf } from './console/terminal.ts';
import { explainReading } from './explain-reading.ts';
import { sayIn } from './locales/say.ts';
import { describeReading } from './reading-json.ts';
import { localDay } from './text/day.ts';
import { decode } from './text/decode.ts';

const say = sayIn(systemLocale(process.env) ?? 'fr');

/**
 * `read FILE… --out FOLDER`: what is found in each article, as JSON for other programs; `read FILE… --explain`: what the
 * rules did on the way, for people. Gives the exit code.
 */
async function main(words: readonly string[]): Promise<number> {
  const explains = words.includes('--explain');
  const rest = words.filter((word) => word !== '--explain');
  const at = rest.indexOf('--out');
  const folder = at < 0 ? undefined : rest[at + 1];
  const files = at < 0 ? rest : rest.toSpliced(at, 2);
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) return fail(say.console.read.usage);
  if (explains) return at < 0 ? explainAll(files) : fail(say.console.read.eitherWay);
  return folder === undefined ? fail(say.console.read.usage) : writeAll(files, folder);
}

async function explainAll(files: readonly string[]): Promise<number> {
  const terminal = terminalOf(process.stdout);
  let explained = 0;
  for (const file of files) {
    const article = await open(file);
    if (!article) continue;
    const { reading, explanation } = explain(article);
    const heading = `${harmless(file)} · ${say.texts.statements(reading.statements.length)}`;
    const told = explainReading(reading, explanation, say, terminal);
    process.stdout.write(`${explained++ ? '\n\n' : ''}${paint(heading, 'bold', terminal)}\n\n${told}\n`);
  }
  return explained === files.length ? 0 : 1;
}

async function writeAll(files: readonly string[], folder: string): Promise<number> {
  const names = new Map<string, string>();
  for (const file of files) {
    const name = `${basename(file, extname(file))}.json`;
    const other = names.get(name);
    if (other !== undefined) return fail(say.console.read.sameName(other, file, name));
    names.set(name, file);
  }
  let [articles, statements] = [0, 0];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, file] of names) {
      const article = await open(file);
      if (!article) continue;
      const reading = attribute(article);
      await writeFile(join(folder, name), `${JSON.stringify(describeReading(reading), null, 2)}\n`);
      articles++;
      statements += reading.statements.length;
    }
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return fail(say.console.read.cannotWrite(path, code));
  }
  tell(say.console.read.done(articles, statements, folder));
  return articles === files.length ? 0 : 1;
}

/** The article of a file; undefined, and told, where there is none. */
async function open(file: string): Promise<Article | undefined> {
  const refuse = (reason: CorpusReason): undefined => tell(tellCorpusProblem({ path: file, reason }, say));
  try {
    const { size } = await stat(file);
    if (size > largestFile) return refuse({ type: 'too-large', bytes: size });
    const decoded = decode(await readFile(file));
    if ('refused' in decoded) return refuse({ type: decoded.refused });
    return readArticle(decoded.text, { origin: basename(file), received: localDay(new Date()) });
  } catch (error) {
    return refuse({ type: 'unreadable', code: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
}

const tell = (sentence: string): undefined => {
  process.stderr.write(`${sentence}\n`);
};

function fail(sentence: string): 1 {
  tell(sentence);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
