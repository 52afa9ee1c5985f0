import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { slice } from '../../src/text/span.ts';

const read = (text: string) => readArticle(text, { origin: 'a.txt', received: '2025-12-01' as IsoDay });
const paragraphsOf = (text: string) => read(text).paragraphs.map((one) => slice(text, one));

const plain = `Le pont de Gaya rouvre

Le pont a rouvert mardi, selon la mairie de la ville.

« Enfin », a soufflé un chauffeur.

Awa Sané`;

describe('a plain article', () => {
  it('has its title on the first line, its byline on the last, its paragraphs between', () => {
    const article = read(plain);
    expect(article).toMatchObject({
      title: 'Le pont de Gaya rouvre',
      byline: 'Awa Sané',
      language: 'fr',
      origin: 'a.txt',
    });
    expect(paragraphsOf(plain)).toEqual([
      'Le pont a rouvert mardi, selon la mairie de la ville.',
      '« Enfin », a soufflé un chauffeur.',
    ]);
  });

  it('is known by its text alone', () => {
    const sha256 = createHash('sha256').update(plain).digest('hex');
    expect(read(plain)).toMatchObject({ sha256, id: sha256.slice(0, 12), text: plain });
    expect(readArticle(plain, { origin: 'b.txt', received: '2030-01-01' as IsoDay }).id).toBe(read(plain).id);
  });
});

describe('front matter', () => {
  const front = (fields: string) =>
    `---\n${fields}\n---\nLe pont a rouvert mardi, selon la mairie.\n\nTout va bien.`;

  it('tells title, publisher, date, address and language', () => {
    const article = read(
      front(
        'title: "Gaya : le pont"\npublisher: L’Écho\npublished: 2025-04-03\nurl: https://echo.example/pont\nbyline: A. Sané\nlanguage: fr',
      ),
    );
    expect(article).toMatchObject({
      title: 'Gaya : le pont',
      publisher: 'L’Écho',
      url: 'https://echo.example/pont',
      byline: 'A. Sané',
      language: 'fr',
      published: { value: '2025-04-03', basis: 'written' },
    });
    expect(article.problems).toBeUndefined();
    expect(article.paragraphs).toHaveLength(2);
  });

  it('that is no YAML is read line by line, and told', () => {
    const article = read(front('title: Mali : la trêve\npublished: 2025-04-03'));
    expect(article).toMatchObject({ title: 'Mali : la trêve', published: { value: '2025-04-03' } });
    expect(article.problems).toEqual([{ type: 'front-matter-broken', line: expect.any(Number) }]);
  });

  it('a field that means nothing is left out, and told; the others count', () => {
    const article = read(front('title: Gaya\npublished: demain\nurl: javascript:alert(1)\nlanguage: de'));
    expect(article.title).toBe('Gaya');
    expect(article.url).toBeUndefined();
    expect(article.problems).toEqual(
      ['published', 'url', 'language'].map((field) => ({ type: 'front-matter-field', field })),
    );
  });

  it('that never closes is told, and nothing of the text is lost', () => {
    const text = '---\ntitle: Gaya\n\nLe pont a rouvert mardi.';
    expect(read(text).problems).toEqual([{ type: 'front-matter-unclosed' }]);
    expect(slice(text, read(text).body)).toContain('Le pont a rouvert mardi.');
  });

  it('a title that the first line repeats is no paragraph', () => {
    const text = front('title: Gaya').replace('---\nLe pont', '---\nGaya\n\nLe pont');
    expect(paragraphsOf(text)[0]).toBe('Le pont a rouvert mardi, selon la mairie.');
  });
});

describe('however it was saved', () => {
  it('with a byte order mark: offsets are those of the file', () => {
    const text = `\ufeff${plain}`;
    expect(read(text).title).toBe('Le pont de Gaya rouvre');
    expect(read(text).body.start).toBe(read(plain).body.start + 1);
    expect(paragraphsOf(text)).toEqual(paragraphsOf(plain));
  });

  it('with the line ends of Windows', () => {
    const text = plain.replace(/\n/g, '\r\n');
    expect(paragraphsOf(text)).toEqual(paragraphsOf(plain));
    expect(read(text)).toMatchObject({ title: 'Le pont de Gaya rouvre', byline: 'Awa Sané' });
  });

  it('wrapped at eighty columns: a newline inside a sentence ends no paragraph', () => {
    const text =
      'Titre\n\nLe pont de Gaya, fermé depuis la crue du mois d’août, a rouvert mardi matin aux\npoids lourds, a annoncé la mairie, qui promet un second pont avant la fin de\nl’année.\n\nLes chauffeurs attendaient depuis six semaines.';
    expect(paragraphsOf(text)).toHaveLength(2);
  });

  it('one paragraph a line, as many pages print', () => {
    const long =
      'Le pont de Gaya, fermé depuis la crue, a rouvert mardi aux poids lourds, a annoncé la mairie. Il tiendra, dit-elle encore à qui veut l’entendre.';
    expect(paragraphsOf(`Titre\n${long}\n${long}`)).toEqual([long, long]);
  });

  it('with letters taken apart (NFD): the same paragraphs, never rewritten', () => {
    const text = plain.normalize('NFD');
    expect(read(text).text).toBe(text);
    expect(paragraphsOf(text).map((one) => one.normalize('NFC'))).toEqual(paragraphsOf(plain));
    expect(read(text).language).toBe('fr');
  });

  it.each([
    '',
    '\n',
    '\ufeff',
    '---',
    '---\n---\n',
    '\0\0\0',
    '\ud800',
    'a',
    '---\n'.repeat(50),
    'M. A. '.repeat(2000),
  ])('reads %j and does not throw', (text) => expect(read(text).text).toBe(text));
});

describe('the day of publication that the text tells', () => {
  it.each([
    ['NIAMEY, 27 août 2025 (ASP) - Le pont a cédé, a dit la mairie.', '2025-08-27', 'written'],
    ['Le pont a rouvert hier jeudi 3 avril 2025, selon la mairie.', '2025-04-04', 'inferred'],
    ['Le ministre parlera ce mardi 20 mai 2025 à Kayes, selon son cabinet.', '2025-05-20', 'inferred'],
  ])('%s', (body, value, basis) =>
    expect(read(`Titre\n\n${body}\n\nFin.`).published).toMatchObject({ value, basis }),
  );

  it('is unknown where nothing ties it down', () =>
    expect(read('Titre\n\nLe pont a rouvert mardi, selon la mairie.').published).toBeUndefined());
});
