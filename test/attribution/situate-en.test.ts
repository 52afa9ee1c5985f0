import { describe, expect, it } from 'vitest';
import { situated } from './situated.ts';

// Published on Thursday 3 April 2025 where nothing else is said.
const thursday = '2025-04-03';

describe('the day and the place in the sentence itself', () => {
  it('a weekday, a town', () => {
    expect(
      situated('The minister, Ann Okoro, said on Tuesday in Enugu that schools would reopen.', thursday),
    ).toEqual({
      'schools would reopen': '2025-04-01 @ Enugu',
    });
  });

  it('a news conference, a court, a market', () => {
    expect(
      situated('“The bridge will hold,” Mayor Tom Rudd told a news conference in Harlow Bend.', thursday),
    ).toEqual({
      'The bridge will': '? @ Harlow Bend',
    });
    expect(
      situated(
        'The engineer Paul Marsh told Dunholme magistrates’ court on Monday that the valve was open.',
        thursday,
      ),
    ).toEqual({ 'the valve was': '2025-03-31 @ Dunholme' });
    expect(situated('At Kejetia market, Ama Boateng said that prices had doubled.', thursday)).toEqual({
      'prices had doubled': '? @ Kejetia market',
    });
  });

  it('nothing that a relative clause, an origin or a trade says', () => {
    expect(
      situated(
        'Tom Rudd, a farmer in Hull who was elected in London in 2020, said that all was well.',
        thursday,
      ),
    ).toEqual({ 'all was well': '? @ ?' });
  });
});

describe('what comes from elsewhere has no place', () => {
  it('a statement, a letter, a post', () => {
    expect(
      situated('Halden Group said in a statement on Wednesday that nothing had leaked.', thursday),
    ).toEqual({
      'nothing had leaked': '2025-04-02 @ ?',
    });
    expect(situated('“I am done,” the mayor, Tom Rudd, wrote on Facebook on Tuesday.', thursday)).toEqual({
      'I am done,': '2025-04-01 @ ?',
    });
  });

  it('a phone, save where somebody is reached', () => {
    expect(situated('“It is over,” Ann Okoro said by phone from Kano.', thursday)).toEqual({
      'It is over,': '? @ Kano',
    });
  });
});

describe('what one sentence sets holds for the next', () => {
  it('a place at the head of a paragraph', () => {
    expect(
      situated(
        'The rains go on.\n\nIn Garissa, families slept outside. “All is gone,” said Halima Noor.\n\n“We do what we can,” said Governor Ali Guyo.',
        thursday,
      ),
    ).toEqual({ 'All is gone,': '? @ Garissa', 'We do what': '? @ ?' });
  });

  it('who goes on is there still, who looks back is not', () => {
    expect(
      situated(
        'Ann Okoro told reporters in Enugu on Wednesday that the truce would hold. “We will see to it,” she added. In January, she had said the war was over.',
        thursday,
      ),
    ).toEqual({
      'the truce would': '2025-04-02 @ Enugu',
      'We will see': '2025-04-02 @ Enugu',
      'the war was': '2025-01 @ ?',
    });
  });
});

describe('people speak where they have met', () => {
  it('a council', () => {
    expect(
      situated(
        'Harlow Bend Town Council voted on Monday night to sell its library.\n\n“We have no choice,” the leader, Tom Rudd, said.\n\nAnn Pell, a retired teacher, called the sale “a disgrace.”\n\nAccording to the Books Trust, loans rose last year.',
        thursday,
      ),
    ).toMatchObject({
      'We have no': '2025-03-31 @ Harlow Bend',
      'the sale “a': '2025-03-31 @ Harlow Bend',
      'loans rose last': '? @ ?',
    });
  });

  it('a fire brings nobody together', () => {
    expect(
      situated(
        'A fire destroyed a warehouse in Harlow Bend on Tuesday.\n\n“Nothing is left,” said its owner, Tom Rudd.',
        thursday,
      ),
    ).toEqual({ 'Nothing is left,': '? @ ?' });
  });
});

describe('a dateline', () => {
  it('holds for what is said at the scene', () => {
    expect(
      situated(
        'Title\n\nLUSAKA, March 12, 2025 (ZNA) - Maize prices fell by a fifth, Trade Minister Grace Phiri said on Wednesday.\n\n“There will be enough,” she said.\n\nIn Kitwe, traders said they had seen no change.\n\nThe Importers’ Guild said in a statement that it was pleased.\n\nIn February, Phiri had ruled out any fall.',
      ),
    ).toMatchObject({
      'Maize prices fell': '2025-03-12 @ LUSAKA',
      'There will be': '2025-03-12 @ LUSAKA',
      'they had seen': '2025-03-12 @ Kitwe',
      'it was pleased': '2025-03-12 @ ?',
      'any fall': '2025-02 @ ?',
    });
  });
});
