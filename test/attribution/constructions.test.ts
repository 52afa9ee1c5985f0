import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

type Case = readonly [text: string, expected: readonly string[]];

const each = (language: 'fr' | 'en', cases: readonly Case[]) =>
  it.each(cases)('%s', (text, expected) => expect(said(language, text)).toEqual(expected));

describe('a report inside another sentence', () => {
  each('en', [
    [
      'Riders were furious, with one commuter writing "Who will take my daughter to school?"',
      ['commuter: Who will take my daughter to school?'],
    ],
    [
      'Ministers insist nothing will change, with Ann Cole saying no clinic will close “before Easter”.',
      ['Ministers: nothing will change', 'Ann Cole: no clinic will close “before Easter”'],
    ],
    ['The roof, said Ms Ann Cole, was unsafe.', ['Ann Cole: The roof … was unsafe']],
    [
      '"This," said Yvonne Bean, pointing at the river, "is our life."',
      ['Yvonne Bean: This,', 'Yvonne Bean: is our life.'],
    ],
  ]);
  each('fr', [
    [
      'Comme l’a expliqué la régisseuse Anne Roy, le pont rouvrira en juin.',
      ['Anne Roy: le pont rouvrira en juin'],
    ],
    ['« On part », explique l’un des salariés, Paul Aubry.', ['Paul Aubry: On part']],
    [
      'Paul Aubry l’avait promis dès 2022 : la rocade serait gratuite.',
      ['Paul Aubry: la rocade serait gratuite'],
    ],
    ['Il a fallu une nuit pour que les élus tranchent : le parc sera vendu.', []],
    ['Paul Aubry, qui l’accuse de mentir, a porté plainte.', ['Paul Aubry: mentir']],
    [
      '« Rendez-nous notre école ! », scandaient mardi une centaine de parents.',
      ['parents: Rendez-nous notre école !'],
    ],
  ]);
});

describe('where the words end', () => {
  each('en', [
    [
      'The chair Ann Cole told Sky News any deal "must be put to members": "We were lied to."',
      ['Ann Cole: any deal "must be put to members"', 'Ann Cole: We were lied to.'],
    ],
    ['Dr Ode said sepsis ‘does not wait for a bed’.', ['Ode: sepsis ‘does not wait for a bed’']],
    [
      'After the match, Jorge Paz, the Tarnow coach, said, "I think we have learned a lot."',
      ['Jorge Paz: I think we have learned a lot.'],
    ],
    ['Ms Whitby said the charge was “absurd” — a word she used twice.', ['Whitby: the charge was “absurd”']],
    [
      'Ms Whitby described the tackle in her report as ‘reckless’.',
      ['Whitby: the tackle in her report as ‘reckless’'],
    ],
    ['Ms Whitby, who confirmed the crash to journalists, left.', ['Whitby: the crash']],
    ['Ms Whitby condemned threats to reporters.', ['Whitby: threats to reporters']],
    ['Ms Whitby called that answer “a joke”.', ['Whitby: that answer “a joke”']],
    ['"I never saw it," said Ms Whitby, a mother of nine who owns it.', ['Whitby: I never saw it,']],
    [
      'Ms Whitby said she found her son “talking to the fridge,” according to Bob Marsh.',
      [
        'Bob Marsh: Ms Whitby said she found her son “talking to the fridge,”',
        'Whitby: she found her son “talking to the fridge,”',
      ],
    ],
    ['What Ms Whitby calls “soft transition” will cost £3m.', ['Whitby: soft transition']],
  ]);
  each('fr', [
    [
      'Anne Roy dit vouloir « tourner la page » et assume des « choix difficiles ».',
      ['Anne Roy: vouloir « tourner la page »'],
    ],
    ['Le livre, que Paul Aubry dit aimer, est épuisé.', ['Paul Aubry: aimer']],
    ['Anne Roy a expliqué ce qui s’était passé.', ['Anne Roy: ce qui s’était passé']],
  ]);
});

describe('what only looks like speech, or like silence', () => {
  each('fr', [
    ['Paul Aubry n’en dénonce pas moins « une mascarade ».', ['Paul Aubry: une mascarade']],
    ['Paul Aubry n’a pas dénoncé « une mascarade ».', []],
    ['Paul Aubry soutient « la cheffe ».', []],
    ['Paul Aubry craint « un précédent dangereux ».', ['Paul Aubry: un précédent dangereux']],
    ['Le chanteur Paul Aubry a repris « Ne me quitte pas » devant 3 000 personnes.', []],
    ['Le roman a reçu un prix. « Les Enfants du lac noir ». Il paraîtra en mai.', []],
    ['Les élèves ont composé un conte. « Oscar est un hibou. Il part en voyage. »', []],
    ['Le trésorier est accusé de « prendre seul les décisions ».', ['?: prendre seul les décisions']],
  ]);
  each('en', [
    ['Neither Ann Cole nor Tom Reed said whether they would stand again.', []],
    [
      'Ann Cole not only denied the charge, she called it “absurd”.',
      ['Ann Cole: the charge', 'Ann Cole: it “absurd”'],
    ],
    ['Asked if she would resign, Ann Cole said no.', []],
  ]);
});

it('takes two bare roles behind a name for one person', () => {
  expect(said('en', 'Fiona Rowe, mayor of Clairvale and chair of the county, demanded “a gesture”.')).toEqual(
    ['Fiona Rowe: a gesture'],
  );
  expect(
    said('fr', 'Fabienne Roux, maire de Clairval et présidente du syndicat, a demandé « un geste fort ».'),
  ).toEqual(['Fabienne Roux: un geste fort']);
});

describe('the subject of a verb', () => {
  each('en', [
    ['Ann Cole, of Beech Close, Carlton-on-Soar, admitted causing death.', ['Ann Cole: causing death']],
    ['In Hull, Bob Marsh, the manager, said the pump was off.', ['Bob Marsh: the pump was off']],
    [
      'Placentis, the Limerick company that makes the device and paid for the trial, says it expects a licence.',
      ['Placentis: it expects a licence'],
    ],
    [
      'Bob Marsh arrived late. He and Mayor Ann Cole said they would sue.',
      ['Bob Marsh + Ann Cole: they would sue'],
    ],
    ['He and Mayor Ann Cole said they would sue.', ['?: they would sue']],
    [
      'She was seconded by Cllr Tim Garrity (Ind), who asked why it was shut.',
      ['Tim Garrity: why it was shut'],
    ],
    ['A woman in Building A told firefighters that the lift was stuck.', ['woman: the lift was stuck']],
    ['People on a Hebridean island say they are stranded.', ['People: they are stranded']],
  ]);
  each('fr', [
    [
      'Claire Maza est venue. Elle et Me Paul Morin affirment que le dossier est vide.',
      ['Claire Maza + Paul Morin: le dossier est vide'],
    ],
    [
      'Placentine, l’entreprise qui fabrique l’appareil et a payé l’essai, affirme que tout va bien.',
      ['Placentine: tout va bien'],
    ],
    [
      'La motion de Paul Garrit (PS), qui a demandé pourquoi rien n’avançait, est passée.',
      ['Paul Garrit: pourquoi rien n’avançait'],
    ],
  ]);
});

describe('letters, figures and offices beside a name', () => {
  each('en', [
    [
      'Captain Ann Cole admitted it was poor. ‘We stopped running,’ said the midfielder.',
      ['Ann Cole: it was poor', 'Ann Cole: We stopped running,'],
    ],
    [
      'The officer in charge, SP Folasade Bello, said eleven were rescued.',
      ['Folasade Bello: eleven were rescued'],
    ],
    [
      'Opposition MPL Anneke Jordaan told the house that the report was late.',
      ['Anneke Jordaan: the report was late'],
    ],
    [
      'Head of property Gillian Sowerby replied that it was judged unnecessary.',
      ['Gillian Sowerby: it was judged unnecessary'],
    ],
    [
      'Brother of victim Gillian Sowerby said it was late.',
      ['Brother of victim Gillian Sowerby: it was late'],
    ],
    [
      'Ann Cole said the fund held Sh3.7 billion for growers.',
      ['Ann Cole: the fund held Sh3.7 billion for growers'],
    ],
  ]);
});

describe('a document', () => {
  each('en', [
    ['Ann Cole left early. According to Mrs Cole’s report, the huts leak.', ['Ann Cole: the huts leak']],
    [
      'The Marlow Fire Department came. Three fell ill, according to a department report obtained by The Sun.',
      ['Marlow Fire Department: Three fell ill'],
    ],
    [
      'A forensic report by the auditors Sithole Vance concluded that it was forged. It recommended that Bob Marsh be suspended.',
      ['Sithole Vance: it was forged', 'Sithole Vance: Bob Marsh be suspended'],
    ],
    [
      'He failed to disclose two contracts, according to a March report by the Office of Fair Trading.',
      ['Office of Fair Trading: He failed to disclose two contracts'],
    ],
  ]);
  each('fr', [
    [
      'Les tartes étaient froides, selon une note de la société Marlet consultée par l’AFP.',
      ['Marlet: Les tartes étaient froides'],
    ],
    ['Selon le rapport de Mme Sorel, les cabanes prennent l’eau.', ['Sorel: les cabanes prennent l’eau']],
  ]);
});

describe('whoever speaks within what somebody says', () => {
  each('en', [
    [
      'Bob Marsh, a mechanic, said he had paid, only to have the manager tell him they broke the lease.',
      [
        'Bob Marsh: he had paid, only to have the manager tell him they broke the lease',
        '?: they broke the lease',
      ],
    ],
    [
      'Ann Cole, the mayor, said the mayor had told her it was late.',
      ['Ann Cole: the mayor had told her it was late', '?: it was late'],
    ],
  ]);
});

it('gives a suit to whoever sued', () => {
  const text =
    'The Tenants Union sued the owner, saying that it was hot. “It’s a bath,” said Ann Cole, a home aide. The suit accuses Crestline of delays.';
  expect(said('en', text)).toContain('Tenants Union: Crestline of delays');
});

describe('what is written on a sign', () => {
  each('en', [
    ['A hand-lettered sign on the door read “Closed due to heat.”', []],
    ['A letter read “Closed due to heat.”', ['?: Closed due to heat.']],
  ]);
  each('fr', [['Une banderole proclamait « Rendez-nous l’école ».', []]]);
});
