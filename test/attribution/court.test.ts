import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const english = (...paragraphs: string[]) => said('en', paragraphs.join('\n\n'));
const french = (...paragraphs: string[]) => said('fr', paragraphs.join('\n\n'));

describe('who stands trial', () => {
  it('is the accused, whoever spoke last', () => {
    expect(
      french(
        'Le procès de Paul Morin, ancien comptable de la ville, s’est ouvert lundi.',
        '« Rien ne prouve le vol », a plaidé son avocat, Me Luc Ferry.',
        '« Je n’ai rien pris », a répété le prévenu.',
      ),
    ).toContain('Paul Morin: Je n’ai rien pris');
    expect(
      english(
        'Paul Drew, 44, is charged with arson.',
        '“He was at home,” said his lawyer, Mark Ablett KC.',
        '“I was asleep,” the defendant said.',
      ),
    ).toContain('Paul Drew: I was asleep,');
  });

  it('is not the one who defends him', () => {
    expect(
      french(
        'Paul Morin, jugé pour vol, n’a pas bougé.',
        '« Il dort mal », a dit le conseil du prévenu, Me Luc Ferry. « Je dors mal », a confirmé l’accusé.',
      ),
    ).toEqual(['Luc Ferry: Il dort mal', 'Paul Morin: Je dors mal']);
  });

  it('is unknown where two do', () => {
    expect(
      english(
        'Paul Drew denies arson. Mark Bell is charged with theft.',
        'Mrs Ann Cole KC opened the case. It went on.',
        'Drew and Bell sat apart. “I was asleep,” the defendant said.',
      ),
    ).toContain('?: I was asleep,');
  });
});

describe('who testifies', () => {
  it('is the witness, not whoever asks', () => {
    expect(
      english(
        'Ann Bell told jurors that it was dark.',
        'Defence lawyer Mary Cole asked whether she wore glasses. “No,” the witness answered.',
      ),
    ).toContain('Ann Bell: No,');
    expect(
      french(
        'Entendue comme témoin, Anne Ferry a dit qu’il faisait nuit.',
        'Me Luc Morin a insisté : « Portiez-vous des lunettes ? » « Non », a répondu le témoin.',
      ),
    ).toContain('Anne Ferry: Non');
  });
});

describe('who is asked', () => {
  it('answers, and whoever asked does not', () => {
    expect(
      french(
        'Paul Morin, unique rescapé, a décrit la nuit.',
        'Me Luc Ferry a demandé pourquoi il s’était tu. « J’avais peur », a répondu le jeune homme.',
      ),
    ).toContain('Paul Morin: J’avais peur');
    expect(
      english(
        'Paul Drew, a deckhand, told the inquest he ran.',
        'When Mark Cole suggested that the crew panicked, he replied: “We obeyed.”',
      ),
    ).toContain('Paul Drew: We obeyed.');
  });

  it('gives the answer that is announced', () => {
    expect(
      french(
        'Le maire, Paul Morin, a ouvert la séance.',
        '« Le maire nous doit la vérité », a lancé Luc Ferry. Réponse de l’intéressé : « Tout est affiché. »',
      ),
    ).toContain('Paul Morin: Tout est affiché.');
    expect(
      french(
        'Paul Morin, jugé pour vol, se taisait. Me Luc Ferry a insisté. Réponse du prévenu : « Je dormais. »',
      ),
    ).toEqual(['Paul Morin: Je dormais.']);
  });

  it('is told in a clause ahead of the main one, which may be another’s', () => {
    expect(
      english('When Mark Cole suggested that she lied, Judge Ann Bell intervened and told the jury to wait.'),
    ).toEqual(['Mark Cole: she lied', 'Ann Bell: wait']);
    expect(
      french('À la juge, Anne Ferry, qui demandait où était l’or, Paul Morin a répondu : « Vendu. »'),
    ).toEqual(['Anne Ferry: où était l’or', 'Paul Morin: Vendu.']);
  });

  it('may be a man and a woman', () => {
    expect(
      french(
        '« Non », a dit Anne Ferry. « Oui », a dit Paul Morin. Tous deux ont demandé que la cour tranche.',
      ),
    ).toContain('Paul Morin + Anne Ferry: la cour tranche');
  });
});
