import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CorpusReason, largestFile, readCorpus } from '../../src/article/corpus.ts';
import type { IsoDay } from '../../src/text/day.ts';

const received = '2025-12-01' as IsoDay;
const article = (title: string) => `${title}\n\nLe pont a rouvert mardi, selon la mairie de la ville.\n`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (path: string, content: string | Uint8Array) => writeFile(join(folder, path), content);
const origins = async () => (await readCorpus(folder, received)).articles.map(({ origin }) => origin);
const problems = async (): Promise<[string, CorpusReason][]> =>
  (await readCorpus(folder, received)).problems.map(({ path, reason }) => [path, reason]);

describe('a corpus folder', () => {
  it('gives its .txt and .md files, those of subfolders too, in the order of their paths', async () => {
    await mkdir(join(folder, 'mali'));
    await Promise.all([
      put('b.md', article('B')),
      put('a.txt', article('A')),
      put('mali/c.TXT', article('C')),
      put('.hidden.txt', article('H')),
      put('picture.png', 'x'),
    ]);
    expect(await origins()).toEqual(['a.txt', 'b.md', 'mali/c.TXT']);
    expect(await problems()).toEqual([]);
  });

  it('reads the encoding of old pages: quotes, dashes and œ are there', async () => {
    const bytes = Buffer.from(article('L\x92\x9cuvre \x96 \x93fin\x94 \xe0 Gaya'), 'latin1');
    await put('old.txt', bytes);
    expect((await readCorpus(folder, received)).articles[0]?.title).toBe('L’œuvre – “fin” à Gaya');
  });
});

const inUtf16 = (text: string, first: 'low' | 'high'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return first === 'low' ? bytes : bytes.swap16();
};

describe('an encoding that says itself what it is', () => {
  it.each(['low', 'high'] as const)(
    'UTF-16, the %s byte first: what Notepad calls Unicode',
    async (first) => {
      await put('unicode.txt', inUtf16(article('L’œuvre « à Gaya »'), first));
      expect((await readCorpus(folder, received)).articles[0]?.title).toBe('L’œuvre « à Gaya »');
    },
  );

  it('a byte too many at its end is let go', async () => {
    await put('cut.txt', Buffer.concat([inUtf16(article('Coupé'), 'high'), Buffer.from([0])]));
    expect(await origins()).toEqual(['cut.txt']);
  });
});

describe('a day without a year', () => {
  it('is of the last that had it: nobody reads an article before it is published', async () => {
    await put(
      'a.txt',
      'Floods\n\nLAGOS, March 3 — “We have lost everything,” said Ngozi Okafor on Monday.\n',
    );
    const { articles } = await readCorpus(folder, received);
    expect(articles[0]?.published?.value).toBe('2025-03-03');
    const early = await readCorpus(folder, '2025-01-05' as IsoDay);
    expect(early.articles[0]?.published?.value).toBe('2024-03-03');
  });

  it('may be tomorrow’s, where the sun rises earlier', async () => {
    await put(
      'a.txt',
      'Floods\n\nLAGOS, March 3 — “We have lost everything,” said Ngozi Okafor on Monday.\n',
    );
    const { articles } = await readCorpus(folder, '2025-03-02' as IsoDay);
    expect(articles[0]?.published?.value).toBe('2025-03-03');
  });
});

describe('what cannot be read is told, each with its reason', () => {
  it('a folder that is not there, or none', async () => {
    await put('file', 'x');
    const missing = await readCorpus(join(folder, 'nowhere'), received);
    expect(missing).toEqual({
      articles: [],
      problems: [{ path: join(folder, 'nowhere'), reason: { type: 'missing-folder' } }],
    });
    const file = await readCorpus(join(folder, 'file'), received);
    expect(file.problems[0]?.reason).toEqual({ type: 'not-a-folder' });
  });

  it('an empty file, a binary one, one too large', async () => {
    await put('empty.txt', ' \n');
    await put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
    await put('large.txt', '');
    await truncate(join(folder, 'large.txt'), largestFile + 1);
    expect(await problems()).toEqual([
      ['empty.txt', { type: 'empty' }],
      ['large.txt', { type: 'too-large', bytes: largestFile + 1 }],
      ['picture.txt', { type: 'binary' }],
    ]);
  });

  it('a web page, saved or pasted: no tag becomes somebody’s words', async () => {
    await put('saved.txt', `<!DOCTYPE html><html><body><p>${article('A')}</p></body></html>`);
    await put(
      'pasted.txt',
      `Titre\n<p>&laquo;&nbsp;Oui&nbsp;&raquo;, a dit le maire.</p>\n<p>Il pleut.</p>\n`,
    );
    await put('about.md', article('The <b>bold</b> tag, 1 < 2'));
    expect(await origins()).toEqual(['about.md']);
    expect(await problems()).toEqual([
      ['pasted.txt', { type: 'html' }],
      ['saved.txt', { type: 'html' }],
    ]);
  });

  it('a document that has to be saved as text first', async () => {
    await Promise.all(['a.docx', 'b.PDF', 'c.html', 'd.png'].map((name) => put(name, 'x')));
    await put('rich.txt', '{\\rtf1\\ansi Le pont a rouvert.}');
    expect((await problems()).sort()).toEqual([
      ['a.docx', { type: 'other-format' }],
      ['b.PDF', { type: 'other-format' }],
      ['c.html', { type: 'other-format' }],
      ['rich.txt', { type: 'binary' }],
    ]);
  });

  it('front matter with nothing below it', async () => {
    await put('a.txt', '---\ntitle: Rien\n---\n \n');
    expect(await problems()).toEqual([['a.txt', { type: 'no-body' }]]);
  });

  it('the same text twice: the first is read', async () => {
    await put('a.txt', article('A'));
    await put('b.txt', article('A'));
    expect(await origins()).toEqual(['a.txt']);
    expect(await problems()).toEqual([['b.txt', { type: 'duplicate', of: 'a.txt' }]]);
  });

  it('a link that leads out or nowhere; one that stays inside is followed', async () => {
    await put('a.txt', article('A'));
    await mkdir(join(folder, 'sub'));
    await put('sub/real.txt', article('R'));
    await symlink('/etc/hostname', join(folder, 'out.txt'));
    await symlink('nothing', join(folder, 'dead.txt'));
    await symlink(join('sub', 'real.txt'), join(folder, 'in.txt'));
    const told = await problems();
    expect(told).toContainEqual(['out.txt', { type: 'link-outside' }]);
    expect(told.find(([path]) => path === 'dead.txt')?.[1].type).toMatch(/link-outside|unreadable/);
    expect(await origins()).toEqual(['a.txt', 'in.txt']);
  });

  it('a pipe, which would never end', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await problems()).toEqual([['pipe.txt', { type: 'unreadable', code: 'not a file' }]]);
  });

  it('front matter that is broken: read all the same', async () => {
    await put('a.txt', `---\npublished: hier\n---\n${article('A')}`);
    expect(await origins()).toEqual(['a.txt']);
    expect(await problems()).toEqual([['a.txt', { type: 'front-matter-field', field: 'published' }]]);
  });
});
