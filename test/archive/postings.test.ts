import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../src/archive/postings.ts';

const sentences = ['paix securite paix', 'securite mines', 'or', 'paix', 'mines or paix securite secours'];

describe('put', () => {
  it('makes the index that MiniSearch’s own add makes', () => {
    const own = new MiniSearch<{ id: number; terms: string }>({
      fields: ['terms', 'others'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    const put = new Postings({ fields: ['terms', 'others'] });
    for (const [id, terms] of sentences.entries()) {
      own.add({ id, terms });
      put.put(id, 'terms', terms.split(' '));
    }
    expect(JSON.parse(JSON.stringify(put))).toEqual(JSON.parse(JSON.stringify(own)));
    expect(put.search('paix securite')).toEqual(own.search('paix securite'));
  });

  it('opens its postings: by term, by beginning, by number', () => {
    const put = new Postings({ fields: ['terms'] });
    for (const [id, terms] of sentences.entries()) put.put(`s${id}`, 'terms', terms.split(' '));
    expect([...put.holding('paix', 'terms')]).toEqual([
      [0, 2],
      [3, 1],
      [4, 1],
    ]);
    expect([...put.beginning('sec', 'terms')].map((posting) => [...posting.keys()])).toContainEqual([
      0, 1, 4,
    ]);
    expect(put.holding('guerre', 'terms').size).toBe(0);
    expect(put.idOf(4)).toBe('s4');
  });
});
