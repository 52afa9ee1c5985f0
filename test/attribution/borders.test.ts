import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const english = (text: string) => said('en', text);
const french = (text: string) => said('fr', text);

describe('reporting verbs that share a subject', () => {
  it.each([
    [
      'Ms Ellen Dray denied that the levy was to blame and urged growers to irrigate.',
      ['Ellen Dray: the levy was to blame', 'Ellen Dray: irrigate'],
    ],
    [
      'Ms Ellen Dray conceded that nurses would have to move but promised that no ward would close.',
      ['Ellen Dray: nurses would have to move', 'Ellen Dray: no ward would close'],
    ],
    [
      'Her party accused Mr Tom Reed of vanity, and letters of protest followed.',
      ['party: Mr Tom Reed of vanity'],
    ],
    [
      'Ms Ellen Dray called the budget “timid,” though she insisted that it had been “drafted in a storm.”',
      ['Ellen Dray: the budget “timid,”', 'Ellen Dray: it had been “drafted in a storm.”'],
    ],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it('affirms and denies with do', () => {
    expect(english('Ms Ellen Dray did confirm that the ferry would sail.')).toEqual([
      'Ellen Dray: the ferry would sail',
    ]);
    expect(english('Ms Ellen Dray did not confirm that the ferry would sail.')).toEqual([]);
  });
});

describe('what is dismissed', () => {
  it('is something said, and nobody sacked', () => {
    expect(english('Ms Ellen Dray dismissed the ultimatum.')).toEqual(['Ellen Dray: the ultimatum']);
    expect(english('Ms Ellen Dray dismissed her coach.')).toEqual([]);
  });
});

describe('whoever asks', () => {
  it('is whom the passive names, and the question ends where the answer begins', () => {
    const text =
      'Asked by Cllr Tom Reed whether he would sell, Mr Paul Lyne replied that he was ‘in no hurry’.';
    expect(english(text)).toEqual(['Tom Reed: he would sell', 'Paul Lyne: he was ‘in no hurry’']);
  });

  it('keeps what and why in the question', () => {
    expect(english('Asked by Judge Ann Cole why nobody had called, Paul Lyne wept.')).toEqual([
      'Ann Cole: why nobody had called',
    ]);
  });

  it('is nobody where a relative follows', () => {
    const text = 'The death was confirmed by Ann Cole, who said the cause was a fever.';
    expect(english(text)).toEqual(['Ann Cole: The death', 'Ann Cole: the cause was a fever']);
  });

  it('wants to know', () => {
    expect(english('Senator Ann Cole wanted to know how many dams had been built.')).toEqual([
      'Ann Cole: how many dams had been built',
    ]);
  });
});

describe('a source that stands inside its clause', () => {
  it.each([
    [
      'La digue, selon le maire Paul Morin, coûtera 3 millions.',
      ['Paul Morin: La digue … coûtera 3 millions'],
    ],
    [
      'La ville bâtit une digue qui devrait, selon le maire Paul Morin, protéger le port.',
      ['Paul Morin: devrait … protéger le port'],
    ],
    [
      'La ville bâtit une digue qui, selon le maire Paul Morin, protégera le port.',
      ['Paul Morin: protégera le port'],
    ],
    [
      'Les travaux, qui dureront deux mois, coûteront, selon Paul Morin, 3 millions d’euros.',
      ['Paul Morin: Les travaux, qui dureront deux mois, coûteront … 3 millions d’euros'],
    ],
    ['La digue a cédé, selon Paul Morin, 52 ans.', ['Paul Morin: La digue a cédé']],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));

  it.each([
    [
      'One of them, according to a neighbour who asked not to be named, is a girl of nine.',
      ['neighbour: One of them … is a girl of nine'],
    ],
    [
      'Two of the rafts, according to Ann Cole, were never found.',
      ['Ann Cole: Two of the rafts … were never found'],
    ],
    [
      'For Brook Homes, Ann Cole insisted that the scheme would “take water away”.',
      ['Ann Cole: the scheme would “take water away”'],
    ],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));
});

describe('where a quotation ends', () => {
  it.each([
    ['Loïc Tardy a crié « Au feu, au feu ! » avant que le toit ne tombe.', ['Loïc Tardy: Au feu, au feu !']],
    [
      'Paul Morin a déclaré « Nous fermerons l’école » et quitté la salle.',
      ['Paul Morin: Nous fermerons l’école'],
    ],
    ['Paul Morin a dénoncé « une faute », en référence au penalty oublié.', ['Paul Morin: une faute']],
    [
      'Paul Morin a dénoncé « une faute » et « un mensonge ».',
      ['Paul Morin: « une faute » et « un mensonge »'],
    ],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));

  it.each([
    ['Ann Cole had texted him, “Stay in, lock up,” at 5:40 a.m. Tuesday.', ['Ann Cole: Stay in, lock up,']],
    ['Ann Cole said “much of the town” was under water.', ['Ann Cole: “much of the town” was under water']],
    ['Ann Cole said as she left the chamber: “We have won a year.”', ['Ann Cole: We have won a year.']],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));
});

describe('what looks like a report', () => {
  it.each([
    [
      'another verb with its particle',
      '“I wrote down what they owed,” Ann Cole said.',
      ['Ann Cole: I wrote down what they owed,'],
    ],
    ['a name', 'The plan, branded “One Town, One School,” takes effect in May. Ann Cole voted no.', []],
    [
      'a comparison',
      '“He wrote as though the cat would be checking,” Ann Cole said.',
      ['Ann Cole: He wrote as though the cat would be checking,'],
    ],
    ['a topic', 'Ann Cole wept as she described their last walk.', []],
  ])('%s', (_, text, expected) => expect(english(text)).toEqual(expected));

  it('is a report where something new is described, or called so by somebody', () => {
    expect(english('Ann Cole described a night of panic.')).toEqual(['Ann Cole: a night of panic']);
    expect(english('The council, branded “a disgrace” by Ann Cole, apologised.')).toEqual([
      'Ann Cole: a disgrace',
    ]);
    expect(french('Paul Morin a parlé d’un « abandon ».')).toEqual(['Paul Morin: un « abandon »']);
    expect(french('Paul Morin a parlé d’un treuil.')).toEqual([]);
  });
});

describe('the subject of a report', () => {
  it.each([
    [
      'Hollis Foods, the Tacoma grocery chain bought last month by a fund, told employees Tuesday that it would close.',
      ['Hollis Foods: it would close'],
    ],
    [
      'Joan Dray, whose cottage has flooded, told the meeting her insurers now called it ‘a pond’.',
      ['Joan Dray: her insurers now called it ‘a pond’', 'insurers: it ‘a pond’'],
    ],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it('is an association by its whole name', () => {
    expect(french('L’ONG Lumière pour tous a dénoncé « un scandale ».')).toEqual([
      'Lumière pour tous: un scandale',
    ]);
  });
});

describe('where what is said begins', () => {
  it.each([
    ['Ann Cole urged both sides “to let the boats pass”.', ['Ann Cole: to let the boats pass']],
    ['Ann Cole told more than 40 people the pier was unsafe.', ['Ann Cole: the pier was unsafe']],
    ['Ann Cole told more than 100 tenants gathered in the hall of the school.', []],
    [
      'Ann Cole warned them against discussing the case “with anyone”.',
      ['Ann Cole: discussing the case “with anyone”'],
    ],
    [
      'Ann Cole described being fined while she waited for a doctor.',
      ['Ann Cole: being fined while she waited for a doctor'],
    ],
    ['For Ann Cole, 34, it may have been the last match of a career.', []],
    ['For Ann Cole, it was “a disgrace”.', ['Ann Cole: it was “a disgrace”']],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it.each([
    [
      'Anne Vial salue « un grand port », quand Luc Bastin jugeait le projet « froid ».',
      ['Anne Vial: un grand port', 'Luc Bastin: le projet « froid »'],
    ],
    [
      'Anne Vial a voulu savoir pourquoi onze virements portaient la note « avance ».',
      ['Anne Vial: pourquoi onze virements portaient la note « avance »'],
    ],
    ['Anne Vial promettait en tout cas de dormir « sur place ».', ['Anne Vial: dormir « sur place »']],
    ['Anne Vial a promis à ses amis de Lyon une fête.', []],
    [
      'Anne Vial a requis cinq ans, dont trois ferme, ainsi qu’une amende.',
      ['Anne Vial: cinq ans, dont trois ferme, ainsi qu’une amende'],
    ],
    ['Anne Vial a requis une peine, dont deux juges ont la copie.', ['Anne Vial: une peine']],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));
});

describe('who is many, and what it comes to', () => {
  it.each([
    [
      'Two unions, according to current and former employees, were banned.',
      ['current and former employees: Two unions … were banned'],
    ],
    [
      'The port handles $3 million a day, according to the Lake Observatory, a research group.',
      ['Lake Observatory: The port handles $3 million a day'],
    ],
    [
      'Hundreds of drivers blocked the road, saying a new fee would ruin them.',
      ['drivers: a new fee would ruin them'],
    ],
    [
      'In an email to The Herald, its general counsel, Paul Prior, denied that the pier had rotted.',
      ['Paul Prior: the pier had rotted'],
    ],
    ['Ann Cole estimated the damage at $3 million.', ['Ann Cole: the damage at $3 million']],
    [
      '“I’m not going to stand here and tell you it is fine,” Ann Cole said.',
      ['Ann Cole: I’m not going to stand here and tell you it is fine,'],
    ],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it.each([
    ['Anne Vial évalue ses pertes à 300 000 euros.', ['Anne Vial: ses pertes à 300 000 euros']],
    ['Le jury évalue les candidats à 14 heures.', []],
    [
      'Anne Vial disait ne plus rien attendre, « sauf des excuses ».',
      ['Anne Vial: ne plus rien attendre, « sauf des excuses »'],
    ],
    [
      'La commune sollicitera une aide, a annoncé Luc Bastin.',
      ['Luc Bastin: La commune sollicitera une aide'],
    ],
    [
      '« L’eau montait », raconte Anne Vial. « On a couru », ajoute Lise Carton. Toutes deux affirment n’avoir reçu aucun message.',
      [
        'Anne Vial: L’eau montait',
        'Lise Carton: On a couru',
        'Lise Carton + Anne Vial: n’avoir reçu aucun message',
      ],
    ],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));
});
