import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/article/read-article.ts';
import { explain } from '../src/attribution/attribute.ts';
import { explainReading } from '../src/explain-reading.ts';
import { type Locale, sayIn } from '../src/locales/say.ts';
import type { IsoDay } from '../src/text/day.ts';
import { goldArticles } from './evaluate/gold.ts';

const pipe = { colour: false };

function explained(text: string, locale: Locale = 'en', terminal: { colour: boolean } = pipe): string {
  const article = readArticle(text, { origin: 'a.txt', received: '2040-01-01' as IsoDay });
  const { reading, explanation } = explain(article);
  return explainReading(reading, explanation, sayIn(locale), terminal);
}

const flood = [
  '---\ntitle: The flood\nlanguage: en\n---',
  'Mayor Ann Price met fire chief Tom Reed on Monday.',
  '“The water rose faster than we could run,” she said.',
  'The council did not say why. He added that “nobody had slept.\n',
].join('\n\n');

const match = '« On nous a volés, a tempêté le capitaine Mohamed Soumah, le penalty n’existe pas. »\n';

describe('what the rules did', () => {
  it('stands under its sentence: what was found, by which rule, who speaks, and who was passed over', () => {
    const told = explained(flood).replace(/ +/g, ' ');
    expect(told).toContain(
      [
        '¶ 2, line 8',
        '“The water rose faster than we could run,” she said.',
        ' 1 · direct · “The water rose faster than we could run,”',
        ' cue “said”',
        ' found by parenthetical',
        ' speaker Ann Price ← pronoun: “she” (basis pronoun; evidence “Ann Price”, line 6)',
        ' passed over Tom Reed ← pronoun: another gender',
      ].join('\n'),
    );
    expect(told).toContain(' parenthetical the cue and its subject, set off beside what is said');
  });

  it('tells which rule claimed the same words, and why it was not believed', () => {
    const told = explained(match, 'fr').replace(/[ \u202f]+/g, ' ');
    expect(told).toContain(
      ' rejeté parenthetical → « On nous a volés », source « le capitaine Mohamed Soumah » : presque les mots de incise',
    );
  });

  it('tells a reporting verb that nobody used, and the marks without a partner with their line', () => {
    const told = explained(flood);
    expect(told).toMatch(/left aside +“say”: negated/);
    expect(told).toMatch(/Quotation marks without a partner.*\n +line 10: “ in .*nobody had slept/);
  });

  it('is told in French too, and paints only where there is colour', () => {
    const painted = new RegExp(String.fromCharCode(0x1b));
    expect(explained(flood, 'fr')).toMatch(/écarté +Tom Reed ← pronoun\u202f: autre genre/);
    expect(explained(flood, 'fr')).not.toMatch(painted);
    expect(explained(flood, 'fr', { colour: true })).toMatch(painted);
  });

  it('shows what a terminal would obey as signs', () => {
    expect(explained('The mayor said \u001b[31m that it was over.\n')).not.toContain('\u001b');
  });

  it('explains each rule that it names', { timeout: 30_000 }, () => {
    for (const { name, text } of [...goldArticles('test/gold/dev'), ...goldArticles('test/gold/articles')]) {
      const told = explained(text);
      const named = [
        ...[...told.matchAll(/^ {4}found by +(.+)$/gm)].map(([, rule]) => rule),
        ...[...told.matchAll(/ ← ([a-z/-]+)(?=[:;(\n ])/g)].map(([, rule]) => rule),
      ];
      const legend = new Set([...told.matchAll(/^ {4}([a-z/ -]+?) {2,}\S/gm)].map(([, rule]) => rule));
      expect(
        named.filter((rule) => !legend.has(rule as string)),
        `${name} names a rule that src/locales/fr/explain.ts does not explain`,
      ).toEqual([]);
    }
  });
});
