import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../src/load-commands.ts';
import { folderOf } from './program.ts';

const text = `{ fr: 'Un texte', en: 'A text' }`;
const option = (required: boolean, more = '') =>
  `{ kind: 'words', required: ${required}, description: ${text}, ${more} }`;
const file = (name: string, options = '', more = '') =>
  `export default { name: '${name}', description: ${text}, options: { ${options} }, ${more} answer() {} };\n`;

const load = async (files: Record<string, string>) =>
  loadCommands(pathToFileURL(`${await folderOf({ 'package.json': '{ "type": "module" }', ...files })}/`));
const names = async (files: Record<string, string>) => (await load(files)).map(({ name }) => name);

describe('commands', () => {
  it('are the files of their folder, in the order of their names', async () => {
    const shipped = (await loadCommands()).map(({ name }) => name);
    expect(shipped).toEqual(expect.arrayContaining(['help', 'quote', 'who']));
    expect(
      await names({ 'b.js': file('b'), 'a.js': file('a'), 'a.d.ts': '', 'a.js.map': '{}', 'README.md': '' }),
    ).toEqual(['a', 'b']);
  });

  it('are not what lies in a subfolder', async () => {
    const folder = await folderOf({ 'package.json': '{ "type": "module" }', 'a.js': file('a') });
    await mkdir(join(folder, 'parts'));
    await writeFile(join(folder, 'parts', 'part.js'), 'throw new Error("not a command");\n');
    expect(await loadCommands(pathToFileURL(`${folder}/`))).toHaveLength(1);
  });

  it('are not what a compiler left behind of a file that is gone', async () => {
    const root = await folderOf({ 'package.json': '{ "type": "module" }' });
    const built = join(root, 'dist', 'commands');
    await mkdir(built, { recursive: true });
    await mkdir(join(root, 'commands'));
    await writeFile(join(root, 'commands', 'kept.ts'), '');
    for (const name of ['kept', 'gone']) await writeFile(join(built, `${name}.js`), file(name));
    expect((await loadCommands(pathToFileURL(`${built}/`))).map(({ name }) => name)).toEqual(['kept']);
  });

  it.each([
    ['no default export', 'export const quote = 1;\n', /commands\/x\.js is no command: its default export/],
    ['a name with capitals', file('Quote'), /name: has to be/],
    ['a description over 100', file('x').replace("'Un texte'", `'${'u'.repeat(101)}'`), /description\.fr/],
    ['a language missing', file('x').replace(`, en: 'A text'`, ''), /description\.en/],
    [
      'a required option after another',
      file('x', `a: ${option(false)}, b: ${option(true)}`),
      /required ones .* first/,
    ],
    [
      'two options of one name',
      file('x', `a: ${option(true)}, b: ${option(false, `name: { fr: 'a' }`)}`),
      /called “a”/,
    ],
    ['no answer', file('x').replace('answer', 'reply'), /answer/],
  ])('cannot be offered with %s: the start says so', async (_, source, sentence) => {
    await expect(load({ 'x.js': source })).rejects.toThrow(sentence);
  });

  it('never share a name, alias or accent', async () => {
    const files = {
      'a.js': file('a', '', `aliases: ['resume', 'résumé'],`),
      'b.js': file('b', '', `aliases: ['Résumé'],`),
    };
    await expect(load(files)).rejects.toThrow(/two commands are called “resume”/);
  });
});
