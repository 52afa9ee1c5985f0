import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const english = (text: string) => said('en', text);
const french = (text: string) => said('fr', text);

describe('a role with a complement ahead of a name', () => {
  it.each([
    [french, '« Oui », a renchéri l’adjointe à la culture, Djamila Ferry.', 'Djamila Ferry: Oui'],
    [french, '« Oui », a lancé le président en exercice de la foire, le Malien Ali Ba.', 'Ali Ba: Oui'],
    [french, '« Oui », a dit devant la Bourse du travail, à Kita, le maire, Ali Ba.', 'Ali Ba: Oui'],
    [french, '« Oui », souriait Ali Ba, délégué de l’association Les Petits Pas.', 'Ali Ba: Oui'],
    [french, '« Oui », a déclaré le Premier ministre, Ali Ba.', 'Ali Ba: Oui'],
    [english, '“Yes,” said the head teacher at Lincoln High School, Mary Ablett.', 'Mary Ablett: Yes,'],
    [english, '“Yes,” said Ann Bell, president of Grocery and Bakery Workers Local 508.', 'Ann Bell: Yes,'],
    [
      english,
      'Ann Bell, officer of the union Care Workers United, said it was late.',
      'Ann Bell: it was late',
    ],
    [
      english,
      'A spokesman for Transport Minister Ann Bell said it was late.',
      'spokesman for Transport Minister Ann Bell: it was late',
    ],
  ])('%#', (read, text, expected) => expect(read(text)).toEqual([expected]));
});

describe('who takes up a name', () => {
  it.each([
    [
      english,
      'It closed, according to Ann Bell of Cascadia Research, who estimates that it paid.',
      'Ann Bell: it paid',
    ],
    [
      french,
      'Elle a salué Robert Ferry, prédécesseur de Mme Ba, qui affirmait que « rien ne marche ».',
      'Robert Ferry: rien ne marche',
    ],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));
});

describe('the whole name of an institution', () => {
  it.each([
    'Ministry of Trade and Industry',
    'Ministry of Food, Agriculture and Fisheries',
    'University of Colorado at Granby',
    'Royal Society for the Protection of Birds',
    'National Union of Rail and Maritime Workers',
    'Local 77 of the Bottlers and Coopers',
  ])('%s', (name) => expect(english(`The ${name} said it was late.`)).toEqual([`${name}: it was late`]));

  it('ends where another begins', () => {
    expect(english('The Bank of Ghana and Oxfam said it was late.')).not.toContain(
      'Bank of Ghana and Oxfam: it was late',
    );
  });
});

describe('somebody called by another name', () => {
  it.each([
    [
      french,
      'Le Premier ministre Ali Ba est venu. Le chef du gouvernement a dit que tout va bien.',
      'Ali Ba: tout va bien',
    ],
    [
      french,
      '« Oui », a dit Awa Ba. L’ancienne maire de Thiès a ajouté que tout va bien.',
      'Awa Ba: tout va bien',
    ],
    [
      french,
      '« Oui », a dit l’écologiste Awa Ba. La députée de Lyon a ajouté que tout va bien.',
      'Awa Ba: tout va bien',
    ],
    [french, 'Ali Ba a gagné. Le Jurassien a dit que tout va bien.', 'Ali Ba: tout va bien'],
    [
      french,
      'La société Phosphates du Kita a répondu. Awa Ba est venue. L’entreprise dément toute fraude.',
      'Phosphates du Kita: toute fraude',
    ],
    [english, 'A federal judge said it was late. Judge Ann Bell said it was over.', 'Ann Bell: it was late'],
    [
      english,
      'The president of Borealis Air said it was late. “I am sorry,” Ann Bell said.',
      'Ann Bell: it was late',
    ],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));

  it('is not another who holds another office', () => {
    expect(
      french('« Oui », a dit le ministre Ali Ba. Le préfet de région a répondu que tout va bien.'),
    ).not.toContain('Ali Ba: tout va bien');
  });
});

describe('a pronoun', () => {
  it('means whom the quotation named before', () => {
    expect(
      french('« J’ai appelé Awa. Elle m’a répondu : “Viens” », raconte Ali Ba, frère d’Awa Ba.'),
    ).toContain('Awa Ba: Viens');
  });

  it('of nobody leaves the word to whoever it was said among', () => {
    expect(french('« Oui », assure-t-on à la préfecture du Rhône.')).toEqual(['préfecture du Rhône: Oui']);
    expect(french('« Oui », dit-on à Paris.')).toEqual(['?: Oui']);
  });

  it('that opens a quotation is not the speaker', () => {
    const text = '« Je soigne », dit la docteure Awa Ba. Un maçon l’a marquée. « Il m’a tout dit. »';
    expect(french(text)).toContain('Awa Ba: Il m’a tout dit.');
  });
});

describe('what somebody goes on saying', () => {
  it.each([
    ['Doctors are warning that it is late.', ['Doctors: it is late']],
    ['Ann Bell has been arguing that it is late.', ['Ann Bell: it is late']],
    ['Ann Bell has long argued that it is late.', ['Ann Bell: it is late']],
    ['Ann Bell is not saying that it is late.', []],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));
});

describe('a firm that nothing calls one', () => {
  it.each([
    [
      english,
      'Zephyr Parcel cut pay. Zephyr denied fraud. The Rotterdam-based company said it was late.',
      'Zephyr Parcel: it was late',
    ],
    [
      english,
      'Hollis & Vance said it was early. Larkspur Capital Partners, which bought it, was silent. The firm said it was late.',
      'Larkspur Capital Partners: it was late',
    ],
    [french, 'Valorène a nié la fraude. Le groupe affirme que tout va bien.', 'Valorène: tout va bien'],
    [
      english,
      'The agriculture ministry said it was early. The trade ministry said it was late.',
      'trade ministry: it was late',
    ],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));
});

describe('a name within the phrase of another', () => {
  it.each([
    [
      french,
      '« Oui », a dit Awa Ba, avocate du constructeur autrichien Bergseil. L’expert Max Egger le nie. « Non », dit l’Autrichien.',
      'Max Egger: Non',
    ],
    [french, '« Oui », a dit la porte-parole du gouvernement Sophie Ferry.', 'Sophie Ferry: Oui'],
    [
      english,
      'From the gallery Ann Bell, a retired cook, held up a jar. “Yes,” she shouted.',
      'Ann Bell: Yes,',
    ],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));
});

describe('who is called by a role first and named below', () => {
  it.each([
    [
      english,
      'A hospital trust said it was late.\n\nThe chief of Calder Vale Hospital Trust, Ann Bell, said it was early.',
      'Calder Vale Hospital Trust: it was late',
    ],
    [
      english,
      'A pathologist told the court it was late. Dr Ann Bell, who examined her, said it was cold. “Yes,” the pathologist said.',
      'Ann Bell: it was late',
    ],
    [
      french,
      'Le maire Ali Ba a dit que tout va bien.\n\nUn boucher a demandé que la place ferme. « Oui », a plaidé El Hadj Sory Camara.',
      'Sory Camara: la place ferme',
    ],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));

  it('is nobody who is brought in for another reason', () => {
    const text =
      'Le maire Ali Ba a dit que tout va bien.\n\nUn boucher a demandé que la place ferme.\n\n« Oui », a plaidé Sory Camara.';
    expect(french(text)).toContain('boucher: la place ferme');
  });
});

describe('a role that the lead takes as known', () => {
  it.each([
    [
      english,
      'The strike is over, the labour minister said.\n\n“Yes,” Halima Bako-Yusuf told reporters.',
      'Halima Bako-Yusuf: The strike is over',
    ],
    [
      french,
      'Le procureur a requis la relaxe.\n\n« Oui », a tonné Hugues Ferry. Le magistrat a ajouté que tout va bien.',
      'Hugues Ferry: la relaxe',
    ],
    [english, 'The ferry sank, the coast guard said.', 'coast guard: The ferry sank'],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));
});

describe('one or many of a group', () => {
  it.each([
    [english, 'Hundreds of truck drivers said it was late.', 'truck drivers: it was late'],
    [french, 'Une centaine de parents ont dit que tout va bien.', 'parents: tout va bien'],
    [
      english,
      'Two people familiar with the case said it was late.',
      'Two people familiar with the case: it was late',
    ],
    [english, 'One of the officers said it was late. “Yes,” she said.', 'officers: Yes,'],
    [french, 'L’un des agents a dit que tout va bien. « Oui », a-t-il ajouté.', 'agents: Oui'],
    [english, 'Ann Bell, one of the two founders, said it was late.', 'Ann Bell: it was late'],
    [french, 'Awa Ba, l’une des deux élues, a dit que tout va bien.', 'Awa Ba: tout va bien'],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));
});

describe('a rank with brackets', () => {
  it.each([
    [english, 'Maj (Rtd) Titus Kariuki said it was late.', 'Titus Kariuki: it was late'],
    [english, 'Dr (Mrs) Ngozi Eze said it was late.', 'Ngozi Eze: it was late'],
    [french, 'Le colonel (er) Ali Ba a dit que tout va bien.', 'Ali Ba: tout va bien'],
  ])('%#', (read, text, expected) => expect(read(text)).toEqual([expected]));
});

describe('whoever goes unnamed', () => {
  it('is meant by the pronoun that follows, and no longer a sentence further on', () => {
    const text = (next: string) =>
      `« Oui », a dit la chanteuse Awa Ba. Sa grand-mère disait que tout va bien. ${next}`;
    expect(french(text('« Va », disait-elle.'))).toContain('grand-mère: Va');
    expect(french(text('Un producteur arrive. « Non », sourit-elle.'))).toContain('Awa Ba: Non');
  });
});
