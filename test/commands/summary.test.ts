import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../commands/parts/summarise.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { contains, overlaps, slice } from '../../src/text/span.ts';
import { aes, asking, day, newsroom } from './newsroom.ts';
import { goldArticles, readGold } from './read-gold.ts';

/** How a sentence begins that needs the one before it. */
const leaning =
  /^\P{L}*(?:il|ils|elle|elles|ce|cet|cette|ces|cela|celui-ci|celle-ci|son|sa|ses|leurs?|mais|et|or|car|donc|ainsi|puis|enfin|cependant|toutefois|pourtant|en revanche|par ailleurs|d’après (?:lui|elle)|selon (?:lui|elle)|toute chose|he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|however|meanwhile|then|still|instead)(?!\p{L})/iu;

describe.each(goldArticles)('the summary of %s', (name) => {
  const reading = readGold(name);
  const { article, statements } = reading;
  const { text, paragraphs } = article;
  const summary = summarise(reading);

  it('is three to six whole sentences of it, in their order', () => {
    expect(summary.length).toBeGreaterThanOrEqual(3);
    expect(summary.length).toBeLessThanOrEqual(6);
    for (const [index, sentence] of summary.entries()) {
      expect(paragraphs[sentence.paragraph]?.sentences).toContainEqual({
        start: sentence.start,
        end: sentence.end,
      });
      expect(sentence.start).toBeGreaterThanOrEqual(summary[index - 1]?.end ?? 0);
    }
  });

  it('leans on nothing that is not shown', () => {
    for (const sentence of summary) expect(slice(text, sentence)).not.toMatch(leaning);
  });

  it('quotes nobody without the words that say who speaks', () => {
    for (const sentence of summary)
      for (const { kind, content, cue, speakers } of statements) {
        if (kind === 'indirect' || !content.some((span) => overlaps(span, sentence))) continue;
        const shown = slice(text, sentence);
        expect(
          content.every((span) => contains(sentence, span)),
          shown,
        ).toBe(true);
        expect(cue && contains(sentence, cue), shown).toBe(true);
        for (const { mention } of speakers) expect(contains(sentence, mention), shown).toBe(true);
      }
  });
});

describe('/summary', () => {
  const archive = newsroom(
    aes,
    '---\ntitle: Le marché rouvre\npublished: 2025-05-02\n---\n\nLe marché de Kati a rouvert jeudi 1er mai 2025 après trois semaines de travaux. Les vendeuses de tomates attendaient devant la grille.\n',
  );
  const ask = asking(archive);

  it('gives the newest article, or the one asked for by words of its title', () => {
    expect(ask('summary').heading).toBe('Le marché rouvre');
    const answer = ask('summary', { article: 'résultats positifs' });
    expect(answer.heading).toMatch(/^Moscou\s: Serguei Lavrov/);
    const sentences = answer.blocks.flatMap((block) => (block.type === 'passage' ? block.text : []));
    expect(sentences[0]).toContain('ont séjourné les 3 et 4 avril à Moscou');
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    for (const sentence of sentences) expect(aes).toContain(sentence);
  });

  it('then says who spoke, when and where', () => {
    const [facts] = ask('summary', { article: 'Lavrov' }).blocks.filter((block) => block.type === 'facts');
    const [who, when, where] = facts?.rows ?? [];
    expect(who?.value).toContain('Serguei Lavrov (10)');
    expect(when?.value).toBe('novembre 2024, 2 avril 2025, 3 avril 2025, du 3 au 4 avril 2025');
    expect(where?.value).toMatch(/Moscou.*Sotchi/);
  });

  it('offers the titles there are for one that nobody knows', () => {
    const answer = ask('summary', { article: 'ornithorynque' });
    expect(answer.outcome).toBe('miss');
    expect(answer.suggestions).toHaveLength(2);
  });
});

describe('a lead that names its speaker by an indefinite role', () => {
  it('may stand alone, for whoever it is, the reader is told later; a surname within another’s name is no mention', () => {
    const text = readFileSync(new URL('../gold/articles/en-brewery-milwaukee.txt', import.meta.url), 'utf8');
    const article = readArticle(text, { origin: 'a.txt', received: day('2025-12-01') });
    const [first] = summarise(attribute(article));
    expect(first && slice(text, first)).toMatch(/^MILWAUKEE — A federal judge/);
  });
});
