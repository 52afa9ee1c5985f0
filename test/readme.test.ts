import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { createArchive } from '../src/archive/create-archive.ts';
import { readCorpus } from '../src/article/corpus.ts';
import { attribute } from '../src/attribution/attribute.ts';
import { readArguments } from '../src/console/arguments.ts';
import { answerTyped, type Session, show } from '../src/console/session.ts';
import { loadCommands } from '../src/load-commands.ts';
import { sayIn } from '../src/locales/say.ts';
import { packageFolder } from '../src/package-folder.ts';
import { readSettings } from '../src/settings.ts';
import type { IsoDay } from '../src/text/day.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { type Floors, floorsOf, folderOf as goldOf, sets } from './evaluate/floors.ts';
import { folderOf } from './program.ts';

const read = (path: string): string => readFileSync(join(packageFolder, path), 'utf8');
const readme = read('README.md');
const prose = readme.replace(/^ *```[\s\S]*?^ *```$|<!--.*?-->/gm, '');
const found = (pattern: RegExp, text = readme): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, group]) => group as string)),
];

const commands = await loadCommands();
const corpus = await readCorpus(join(packageFolder, 'corpus'), '2026-01-01' as IsoDay);
const archive = createArchive(corpus.articles.map(attribute));

/** What a shell shows that is 100 columns wide and has no colours. */
function session(words: readonly string[]): string {
  const given = readArguments(words);
  if ('type' in given || given.question === undefined) throw new Error(`no question: ${words.join(' ')}`);
  const { question, lang: locale = 'fr', json } = given;
  const context = { archive, locale, say: sayIn(locale) };
  const asking: Session = { context, commands, json, terminal: () => ({ width: 100, colour: false }) };
  return show(answerTyped(question, asking), asking);
}

describe('the README', () => {
  it('begins with what it is, and with the two commands', () => {
    const [, sentence, setUp] = readme.split('\n\n');
    expect(sentence).toMatch(/^Verbatim [^.]+\.$/);
    expect(setUp).toMatch(/^```sh\nnpm ci && npm start .*\nnpm ci && npm test .*\n```$/);
  });

  it('shows a session of the terminal as it is', () => {
    const sessions = [...readme.matchAll(/^```console\n\$ npm start --silent -- (.+)\n([\s\S]+?)^```$/gm)];
    expect(sessions.length).toBeGreaterThan(0);
    for (const [, words = '', printed] of sessions) expect(printed).toBe(session(words.split(' ')));
  });

  it('names only scripts that there are, and every one that there is', () => {
    const named = [...found(/npm run (?:--silent )?([\w:-]+)/g), ...found(/npm (start|test)\b/g)];
    expect(named.sort()).toEqual(Object.keys(packageJson.scripts).sort());
  });

  it('lists the settings that are read, no more and no fewer, and so does .env.example', () => {
    const listed = found(/^\| `([A-Z][A-Z_]+)`/gm).sort();
    const spelled = found(/\b([A-Z]+(?:_[A-Z]+)+)\b/g, read('src/settings.ts')).filter((one) =>
      /^(?:DISCORD|CORPUS|DEFAULT|CHANNEL|HEALTH|LOG)_/.test(one),
    );
    expect(listed).toEqual(spelled.sort());
    expect(found(/^([A-Z_]+)=/gm, read('.env.example')).sort()).toEqual(listed);
    // The level that .env.example and the table give as the default is one that is read.
    expect(readSettings({ LOG_LEVEL: 'info', DEFAULT_LANGUAGE: 'fr' }, packageFolder)).toEqual(
      readSettings({}, packageFolder),
    );
  });

  it('has a line with an example for every command, and each example has an answer', () => {
    const rows = [...readme.matchAll(/^\| `\/(\w+)[^`]*` \|.*\| `(\/[^`]+)` \|$/gm)];
    const offered = commands.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(rows.map(([, name]) => name).sort()).toEqual(offered.sort());
    for (const [, name, example = ''] of rows) {
      expect(example.slice(1).split(' ')[0]).toBe(name);
      expect(JSON.parse(session(['--json', example])).outcome, example).toBe('answered');
    }
  });

  it('names no command and no option that is not understood', () => {
    const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    const typed = found(/[`\s(]\/([\p{L}?-]+)(?![\p{L}/.-])/gu, prose.replaceAll(/\]\([^)]*\)/g, ']'));
    const others = ['spelling', 'health'];
    expect(typed.filter((name) => !names.includes(name) && !others.includes(name))).toEqual([]);
    for (const { name, options, hidden } of commands) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`/${name}`)) ?? '';
      const untold = Object.keys(options).filter((option) => !row.includes(option));
      expect(hidden ? [] : untold, `/${name}`).toEqual([]);
    }
  });

  it('names no flag that is not read', () => {
    const sources = ['src/console/arguments.ts', 'src/read.ts', 'test/evaluate/main.ts'].map(read).join('\n');
    const others = ['--silent', '--now'];
    const flags = found(/(?<![\w-])(--[a-z]+)/g).filter((flag) => !others.includes(flag));
    expect(flags.length).toBeGreaterThan(4);
    expect(flags.filter((flag) => !sources.includes(`'${flag}'`))).toEqual([]);
  });

  it('links to what is there', () => {
    const targets = found(/\]\(([^)\s]+)\)/g);
    const headings = found(/^#+ (.+)$/gm).map((one) =>
      one
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets)
      if (target.startsWith('https://')) continue;
      else if (target.startsWith('#')) expect(headings).toContain(target.slice(1));
      else expect(existsSync(join(packageFolder, target)), target).toBe(true);
  });

  it('names no file that is not there', () => {
    const paths = found(/`((?:src|test|commands|corpus|\.deploy|\.ci)\/[\w./-]*)`/g);
    expect(paths.filter((path) => !existsSync(join(packageFolder, path)))).toEqual(['commands/spelling.ts']);
  });

  it('has an example of a command that is one', async () => {
    const [example = ''] = found(/^```ts\n([\s\S]+?)^```$/gm);
    const built = (path: string) =>
      pathToFileURL(join(packageFolder, 'dist', path.replace(/ts$/, 'js'))).href;
    const file = example
      .replace(/'\.\.\/(src\/[^']+)'/g, (_, path) => `'${built(path)}'`)
      .replace(/'\.\/(parts\/[^']+)'/g, (_, path) => `'${built(join('commands', path))}'`)
      .replace(/\((\w+): string\)/, '($1)');
    const folder = await folderOf({ 'package.json': '{ "type": "module" }', 'spelling.js': file });
    const [spelling] = await loadCommands(pathToFileURL(`${folder}/`));
    const context = { archive, locale: 'fr', say: sayIn('fr') } as const;
    expect(spelling?.answer({ name: 'Lavrof' }, context)).toMatchObject({
      outcome: 'answered',
      heading: expect.stringContaining('Serguei Lavrov'),
    });
  });

  it('claims no accuracy that is not measured', () => {
    const [table = ''] = found(/<!-- evaluate -->\n([\s\S]+?)<!-- \/evaluate -->/g);
    const floors: Floors = Object.assign({}, ...sets.map((set) => floorsOf(set, evaluate(goldOf(set)))));
    const codes = { French: 'fr', English: 'en' };
    let [set, compared] = ['', 0];
    for (const [first = '', ...cells] of table.split('\n').map((line) => line.split('|').slice(1, -1))) {
      set = sets.find((one) => first.trim().startsWith(`${one} (`)) ?? set;
      const [language, kind] = first.trim().split(', ');
      const floor = floors[`${set} ${codes[language as keyof typeof codes]} ${kind}`];
      if (!floor) continue;
      const [, , , content = 0, attribution = 0, wrongNames = 0, date = 0, place = 0] = cells.map(Number);
      const { wrongNames: held = 0 } = floor;
      // A floor is cut to thousandths, a figure is rounded.
      const claimed = { content, attribution, date, place };
      for (const [name, figure] of Object.entries(claimed))
        expect(figure * 1000, `${set} ${first} ${name}`).toBeLessThanOrEqual((floor[name] ?? 0) + 1);
      expect(wrongNames * 1000, `${set} ${first} wrong names`).toBeGreaterThanOrEqual(held - 1);
      compared++;
    }
    expect(compared).toBe(Object.keys(floors).length);
  });

  it('is about this machine and no other', () => {
    expect(found(/(\/(?:home|root|work|tmp|Users)\/\S*)/g)).toEqual([]);
    expect(dirname(packageFolder).length > 1 && readme.includes(dirname(packageFolder))).toBe(false);
  });
});
