import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute, explain } from '../../src/attribution/attribute.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { goldArticles } from '../evaluate/gold.ts';

const open = (text: string) => readArticle(text, { origin: 'a.txt', received: '2040-01-01' as IsoDay });
const articles = goldArticles('test/gold/dev').map(({ name, text }) => [name, open(text)] as const);

describe('an explanation', () => {
  it.each(articles)('of %s changes nothing of the reading, and is of all its statements', (_, article) => {
    const { reading, explanation } = explain(article);
    expect(reading).toEqual(attribute(article));
    for (const statement of reading.statements) {
      const proposal = explanation.origins.get(statement);
      expect(proposal?.content).toEqual(statement.content);
      const told = proposal && explanation.namings.get(proposal)?.flatMap(({ resolved }) => resolved);
      // A quotation that runs on takes its speakers from the next paragraph.
      if (proposal?.from !== 'next')
        expect(told?.map(({ entity }) => entity.name)).toEqual(
          expect.arrayContaining(statement.speakers.map(({ name }) => name)),
        );
      const situating = proposal && explanation.situated.get(proposal);
      if (statement.date) expect(situating?.date.rule).toBeTruthy();
      if (statement.place) expect(situating?.place.rule).toBeTruthy();
    }
  });

  it('tells whom a pronoun passed over, and why', () => {
    const { explanation } = explain(
      open(
        'Le maire Paul Morin a rencontré la directrice Jeanne Dupuis mardi. « Nous fermerons », a-t-elle dit.\n',
      ),
    );
    const [naming] = [...explanation.namings.values()].flat();
    expect(naming).toMatchObject({ rule: 'pronoun', resolved: [{ entity: { name: 'Jeanne Dupuis' } }] });
    expect(naming?.refused.map(({ entity, because }) => [entity.name, because])).toContainEqual([
      'Paul Morin',
      'gender',
    ]);
  });

  it('tells which of two rules had the same words, and which was believed', () => {
    const { reading, explanation } = explain(
      open('« On nous a volés, a tempêté le capitaine Mohamed Soumah, le penalty n’existe pas. »\n'),
    );
    const kept = reading.statements.map((statement) => explanation.origins.get(statement));
    expect(explanation.lost).toMatchObject([{ proposal: { rule: 'parenthetical' }, to: { rule: 'incise' } }]);
    for (const { proposal, to } of explanation.lost) {
      expect(kept).not.toContain(proposal);
      expect(kept).toContain(to);
    }
  });
});
