import { describe, expect, it } from 'vitest';
import { situated } from './situated.ts';

describe('a gathering goes on from one who speaks to the next', () => {
  it('un rassemblement : au présent aussi, jusqu’à ce que quelqu’un parle d’ailleurs', () =>
    expect(
      situated(
        `Une centaine de personnes se sont rassemblées lundi matin devant l’école Jules-Ferry de Vaudrecourt, où une classe est menacée.

« Ce sont des enfants, pas des moyennes », peste Sandrine Maujean, présidente de l’association de parents d’élèves.

« La commune a payé le chauffage », a rappelé le maire, Hervé Collinet.

Contactée, l’inspectrice d’académie, Nathalie Bourgoin, se défend. « Aucune décision n’est arrêtée », assure-t-elle.

« On nous dit toujours cela », soupire une institutrice.`,
        '2026-01-20',
      ),
    ).toEqual({
      'Ce sont des': '2026-01-19 @ Vaudrecourt',
      'La commune a': '2026-01-19 @ Vaudrecourt',
      'Aucune décision n’est': '? @ ?',
      'On nous dit': '? @ ?',
    }));

  it('un procès : les faits ont leur jour et leur lieu, l’audience les siens', () =>
    expect(
      situated(
        `Jeudi 12 juin, le tribunal correctionnel de Bordeaux jugeait Philippe Etcheberry pour la mort de Bakary Sissoko, tombé le 9 mars 2022 à Bègles.

« Quel jour aviez-vous vérifié ce plancher ? », interroge le président, Laurent Castaing.

« J’ai un chef de chantier pour cela », répond le gérant, Philippe Etcheberry.`,
        '2025-06-13',
      ),
    ).toEqual({
      'Quel jour aviez-vous': '2025-06-12 @ Bordeaux',
      'J’ai un chef': '2025-06-12 @ Bordeaux',
    }));

  it('a match is known by its score, even where the manager’s words come first', () =>
    expect(
      situated(
        `Joachim Achterby insisted he was still the right man for Kingsport Rovers after his side threw away a lead to lose 3-2 to City on Sunday.

“You don’t take your best players off,” said the captain, Callum Brightwell.`,
        '2025-03-03',
      ),
    ).toMatchObject({ 'You don’t take': '2025-03-02 @ ?' }));

  it('a public meeting is in the town whose people the lead tells of', () =>
    expect(
      situated(
        `Residents of Hexcombe have accused planners of treating them badly.

More than 150 people squeezed into the Methodist hall on Tuesday evening for a public meeting.

“You’ve drawn a line through our lives,” retired surveyor Clive Hannaford told the panel.`,
        '2026-03-12',
      ),
    ).toMatchObject({ 'You’ve drawn a': '2026-03-10 @ Hexcombe' }));
});

describe('what goes on with its subject', () => {
  it('a pronoun has the day of the sentence that it takes up', () =>
    expect(
      situated(
        `Calder & Voss has issued a warning.

Leila Sorensen sought to reassure investors on a call on Thursday morning. She insisted there was no need for a rights issue.`,
        '2024-11-15',
      ),
    ).toMatchObject({ 'there was no': '2024-11-14 @ ?' }));
});
