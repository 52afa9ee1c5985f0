import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const english = (text: string) => said('en', text);
const french = (text: string) => said('fr', text);

describe('somebody called by whose they are', () => {
  it.each([
    [
      'his wife, of whom only her husband was told',
      english,
      'Ann Bell spoke, flanked by her husband and coach, Elijah Barso. Elijah Barso insisted that it was late. His wife hesitated. “My phone did,” she said.',
      'Ann Bell: My phone did,',
    ],
    [
      'a wife by another word',
      french,
      'Le procès de Désiré Ba et de son épouse, Marie Ba, s’est ouvert. « Non », a dit Désiré Ba. Sa femme a crié que c’était faux.',
      'Marie Ba: c’était faux',
    ],
    [
      'a former wife',
      english,
      'His mother, Joan Hale, said it was late. Her former husband, Neil Hale, agreed. “We want one,” said Neil Hale. “One,” added his former wife.',
      'Joan Hale: One,',
    ],
    [
      'the couple',
      english,
      'Ann Bell and her husband, Tom Reed, stood there. The couple said they wanted no money.',
      'Tom Reed + Ann Bell: they wanted no money',
    ],
    [
      'a client',
      english,
      'Emeka Okafor came with his lawyer, Priya Venka. She asked for a break. “I did it,” her client said.',
      'Emeka Okafor: I did it,',
    ],
    [
      'a deputy’s colleague',
      french,
      'Les députés Yves Ba (majorité) et Sara Diop (opposition) proposent un seuil. « Oui », a dit M. Ba. Sa collègue a dit « non ».',
      'Sara Diop: non',
    ],
    [
      'the sister whom a genitive names',
      french,
      'La sœur de Moussa Ba, Awa Diop, a porté plainte. Moussa Ba était là. « Merci », a dit sa sœur.',
      'Awa Diop: Merci',
    ],
    [
      'the son of a relative clause',
      french,
      'Yves Brun, 51 ans, dont le fils, Luc Brun, travaille là, est venu. « Mon père m’a dit : “Va.” », a raconté Luc Brun.',
      'Yves Brun: Va.',
    ],
  ])('%s', (_, read, text, expected) => expect(read(text)).toContain(expected));
});

describe('somebody called so inside a quotation', () => {
  it.each([
    [
      'Mum',
      english,
      'Beryl Hale died at home. Her daughter, Gill Hale-Cole, wept. “Mum kept saying, ‘Don’t fuss,’” she said.',
      'Beryl Hale: Don’t fuss,',
    ],
    [
      'his dad, where one man’s is told',
      english,
      'The dead were Carl Hendricks, 61, and his son, Paul Hendricks, 34. “He was glad,” said Kay Bell. “His dad told him, ‘Come with me.’”',
      'Carl Hendricks: Come with me.',
    ],
    [
      'ma collègue',
      french,
      'La ministre togolaise, Ama Mensah, a signé. Son homologue ivoirien, Luc Kouyaté, s’est voulu conciliant. « Ma collègue togolaise m’a dit : “Nous signons.” », a-t-il confié.',
      'Ama Mensah: Nous signons.',
    ],
  ])('%s', (_, read, text, expected) => expect(read(text)).toContain(expected));

  it('is nobody’s but the speaker’s', () => {
    expect(
      english(
        'Ann Bell came with her husband, Tom Reed. “My wife told me, ‘Go home,’” said Luke Moss, a caretaker.',
      ),
    ).toContain('wife: Go home,');
  });
});

describe('two first names and one surname', () => {
  it.each([
    [
      english,
      'Jamal and Erin J. Whitcomb said it was late.',
      'Jamal Whitcomb + Erin J. Whitcomb: it was late',
    ],
    [
      english,
      'Jamal and Erin Whitcomb left. “Oh,” said Jamal Reed. “Yes,” said Jamal Whitcomb.',
      'Jamal Whitcomb: Yes,',
    ],
    [
      french,
      'Pierre et Marie Dupont ont dit que c’était fini.',
      'Pierre Dupont + Marie Dupont: c’était fini',
    ],
  ])('%#', (read, text, expected) => expect(read(text)).toContain(expected));
});

describe('a gerund', () => {
  it('goes on for whoever denies what another did', () => {
    expect(
      french('Awa Ba a contesté que le couple ait menti, tout en reconnaissant l’achat de deux villas.'),
    ).toContain('Awa Ba: l’achat de deux villas');
  });
});

describe('a relative who cannot be told', () => {
  it('keeps the noun', () => {
    expect(
      french('Yves Ba et son fils, Luc Ba, sont venus. « Non », a dit Yves Ba. Son épouse a dit « oui ».'),
    ).toContain('épouse: oui');
  });

  it('is not one of two', () => {
    expect(
      english(
        'Ann Bell came with her sons, and her son, Tom Bell, spoke. Ann Bell thanked her son, Luke Bell. Her son said it was late.',
      ),
    ).toContain('son: it was late');
  });
});
