import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/answer.ts';
import { folderOf, run } from './program.ts';

const fr = { LANG: 'fr_FR.UTF-8' };
const lavrov =
  'La création de l’Alliance reflète la détermination de vos pays à mener une politique indépendante, de créer une nouvelle architecture de sécurité régionale appuyée sur vos propres forces, mais en restant également ouverts à la coopération avec des pays qui s’engagent à une interaction égale, mutuellement respectueuse et bénéfique';

describe.concurrent('the program, started from a shell', { timeout: 20_000 }, () => {
  it('answers one question and leaves', async () => {
    const { code, out, errors } = await run('main', ['/quote', 'Lavrov'], { env: fr });
    expect(out).toContain(`«\u202f${lavrov}\u202f»`);
    expect(out).toMatch(/— Serguei Lavrov.*«\sa souligné\s»/);
    expect(out).not.toContain('\x1b');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('does so with a token set too, without speaking to Discord', async () => {
    const env = {
      ...fr,
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
      NODE_ENV: 'production',
    };
    const { code, out } = await run('main', ['/quote', 'Lavrov'], { env });
    expect(out).toContain(lavrov);
    expect(code).toBe(0);
  });

  it('takes French names, any order of flags, and the language of the system', async () => {
    const french = await run('main', ['/résumé'], { env: fr });
    const english = await run('main', ['--lang', 'en', '/quote', 'qui:Lavrov', '--json'], { env: fr });
    expect(french.out).toContain('ont séjourné les 3 et 4 avril à Moscou');
    expect(JSON.parse(english.out).counts).toMatch(/statements/);
  });

  it('prints the Answer as JSON and nothing else', async () => {
    const { out } = await run('main', ['--json', '/quote', 'Lavrov'], { env: fr });
    const answer = JSON.parse(out) as Answer;
    const [first] = answer.blocks;
    expect(answer.outcome).toBe('answered');
    expect(first?.type === 'quotation' && first.pieces).toEqual([{ text: lavrov, by: 'speaker' }]);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('ends with 1 at a question that it cannot understand, and names the nearest command', async () => {
    const { code, out } = await run('main', ['/quot', 'Lavrov'], { env: fr });
    expect(out).toContain('/quote Lavrov');
    expect(code).toBe(1);
  });

  it('ends with 0 at a question without an answer: that is an answer', async () => {
    const { code, out } = await run('main', ['/quote', 'Zidane'], { env: fr });
    expect(out).toContain('Zidane');
    expect(code).toBe(0);
  });

  it('answers questions that come in through a pipe, one a line', async () => {
    const { code, out } = await run('main', [], {
      env: fr,
      input: '/who Diop\n\nquote Lavrov about:souveraineté\r\n',
    });
    expect(out).toContain('chef de la diplomatie malienne');
    expect(out).toContain('garantir et de renforcer la souveraineté politique');
    expect(code).toBe(0);
  });

  it('says in one sentence how to set it up where there is neither token nor question', async () => {
    const { code, out, errors } = await run('main', [], { env: fr });
    expect(errors).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('refuses a flag or a setting that it does not know, in one line each', async () => {
    const flag = await run('main', ['--jsno', '/quote', 'Lavrov'], { env: { LANG: 'en_GB.UTF-8' } });
    const language = await run('main', ['/quote', 'Lavrov', '--lang=de'], { env: fr });
    const setting = await run('main', ['/help'], { env: { ...fr, HEALTH_PORT: 'http' } });
    expect([flag.code, language.code, setting.code]).toEqual([1, 1, 1]);
    expect(flag.errors).toBe('I don’t know --jsno. Options: --lang fr|en, --json, and --terminal.\n');
    expect(language.errors).toContain('« de »'.replaceAll(' ', '\u202f'));
    expect(setting.errors).toMatch(/^HEALTH_PORT .*http.*\n$/);
  });

  it('names each file of the corpus that it cannot read, and reads the others', async () => {
    const folder = await folderOf({
      'a.txt': 'La pluie\n\nLe maire, Jean Ferrand, a déclaré : « Il pleut sur la ville. »\n',
      'empty.md': ' \n',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0, 0, 1),
      'same.txt': 'La pluie\n\nLe maire, Jean Ferrand, a déclaré : « Il pleut sur la ville. »\n',
      'escape.txt':
        'Sous \x1b[31mrouge\x1b[0m\n\nLe maire, Jean Ferrand, a déclaré : « Il \x1b]0;neige\x07 encore. »\n',
    });
    await symlink('/etc/hostname', join(folder, 'out.txt'));
    const { code, out, errors } = await run('main', ['/quote', 'Ferrand'], {
      env: { ...fr, CORPUS_DIR: folder },
    });
    expect(
      errors
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(expect.arrayContaining(['empty.md', 'picture.txt', 'same.txt', 'out.txt']));
    expect(out).toContain('Il pleut sur la ville.');
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(code).toBe(0);
  });

  it('starts with an empty corpus, and says how to fill it', async () => {
    const folder = await folderOf({});
    const { code, errors } = await run('main', ['/quote', 'Lavrov'], { env: { ...fr, CORPUS_DIR: folder } });
    expect(errors).toContain(folder);
    expect(errors).toContain('.txt ou .md');
    expect(code).toBe(0);
  });
});

describe.concurrent('reading for other programs', { timeout: 20_000 }, () => {
  it('writes the statements of each article with offsets into the file', async () => {
    const out = await folderOf({});
    const { code } = await run('read', ['corpus/aes-russie.txt', '--out', join(out, 'new')], { env: fr });
    const { article, statements } = JSON.parse(await readFile(join(out, 'new', 'aes-russie.json'), 'utf8'));
    const text = await readFile('corpus/aes-russie.txt', 'utf8');
    expect(article).toMatchObject({ origin: 'aes-russie.txt', language: 'fr', published: '2025-04-04' });
    expect(statements.length).toBeGreaterThan(5);
    for (const { content, cue } of statements)
      for (const { start, end, exact } of [...content, ...(cue ? [cue] : [])])
        expect(text.slice(start, end)).toBe(exact);
    expect(code).toBe(0);
  });

  it('refuses two files that would have one name, and a call without a folder', async () => {
    const [one, two] = [
      await folderOf({ 'a.txt': 'Un texte.\n' }),
      await folderOf({ 'a.md': 'Un autre.\n' }),
    ];
    const twice = await run('read', [join(one, 'a.txt'), join(two, 'a.md'), '--out', one], { env: fr });
    const nowhere = await run('read', [join(one, 'a.txt')], { env: fr });
    expect([twice.code, nowhere.code]).toEqual([1, 1]);
    expect(twice.errors).toContain('a.json');
    expect(nowhere.errors).toContain('--out');
  });

  it('explains, under each sentence, what was found there and by which rules, and colours no pipe', async () => {
    const folder = await folderOf({ 'a.txt': 'Rien à lire.\n', 'empty.txt': '' });
    const files = ['corpus/aes-russie.txt', join(folder, 'empty.txt'), join(folder, 'a.txt')];
    const { code, out, errors } = await run('read', ['--explain', ...files], { env: fr });
    expect(out).toMatch(/corpus\/aes-russie\.txt · \d+ propos/);
    expect(out).toMatch(/a\.txt · 0 propos\n\nAucun propos trouvé/);
    expect(out).toContain('Serguei Lavrov ← role/same-words');
    expect(out).not.toContain(String.fromCharCode(0x1b));
    expect(errors).toMatch(/empty\.txt.*vide/);
    expect(code).toBe(1);
  });

  it('refuses to explain into a folder, and names what it can do for a flag that it does not know', async () => {
    const both = await run('read', ['a.txt', '--explain', '--out', 'b'], { env: fr });
    const unknown = await run('read', ['a.txt', '--explian'], { env: fr });
    expect([both.code, unknown.code]).toEqual([1, 1]);
    expect(both.errors).toMatch(/--explain .* --out .* l’un ou l’autre/);
    expect(unknown.errors).toMatch(/--out .*--explain/);
  });

  it('tells the file that it cannot read, and ends with 1 after the others', async () => {
    const folder = await folderOf({ 'a.txt': 'Un texte.\n', 'b.txt': '' });
    const { code, errors } = await run(
      'read',
      ['b.txt', 'c.txt', 'a.txt'].map((name) => join(folder, name)).concat('--out', folder),
      { env: fr },
    );
    expect(errors).toMatch(/b\.txt.*vide/);
    expect(errors).toMatch(/c\.txt.*ENOENT/);
    expect(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8')).statements).toEqual([]);
    expect(code).toBe(1);
  });
});
