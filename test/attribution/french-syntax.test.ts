import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const each = (cases: readonly (readonly [text: string, expected: readonly string[]])[]) =>
  it.each(cases)('%s', (text, expected) => expect(said('fr', text)).toEqual(expected));

describe('what stands between a speaker and a verb', () => {
  each([
    ['« Nous irons », a lancé la présidente du regroupement, Mme Awa Diop.', ['Awa Diop: Nous irons']],
    [
      '« Nous irons », a dit le président du Syndicat des conducteurs du Littoral (Symol), Paul Morin.',
      ['Paul Morin: Nous irons'],
    ],
    [
      'Paul Morin, boulanger le matin et « livreur » le soir, affirme avoir vu le train.',
      ['Paul Morin: avoir vu le train'],
    ],
    ['La préfecture de l’Orne a démenti mardi soir tout retard.', ['préfecture de l’Orne: tout retard']],
    [
      'Selon le président du Syndicat du Littoral, Paul Morin, la loi passera.',
      ['Paul Morin: la loi passera'],
    ],
    [
      'Selon une source proche du conseil, le premier actionnaire, la holding Brandt Invest (28 %), pousse à la vente.',
      [
        'source proche du conseil: le premier actionnaire, la holding Brandt Invest (28 %), pousse à la vente',
      ],
    ],
  ]);
});

describe('what looks like a report', () => {
  each([
    [
      '« Rien n’est exclu », a dit Mme Awa Diop à un analyste qui l’interrogeait sur les usines.',
      ['Awa Diop: Rien n’est exclu'],
    ],
    ['Mme Awa Diop a répondu par un courrier que nous avons pu consulter.', []],
    ['Selon Paul Morin, une seule solution : « Partir d’ici. »', ['Paul Morin: Partir d’ici.']],
    [
      'Paul Morin est venu témoigner. « J’ai eu peur », raconte-t-il à la barre, la gorge nouée.',
      ['Paul Morin: J’ai eu peur'],
    ],
  ]);
});

describe('whoever is meant', () => {
  each([
    [
      '« Oui », a dit la maire, Mme Awa Diop. À l’en croire, les kits sont tombés en panne.',
      ['Awa Diop: Oui', 'Awa Diop: les kits sont tombés en panne'],
    ],
    [
      'Paul Morin a été reçu. « J’ai un calendrier », a dit le Premier ministre. La loi passera, a précisé le chef du gouvernement.',
      ['Paul Morin: J’ai un calendrier', 'Paul Morin: La loi passera'],
    ],
    [
      'Rien ne destinait la fille d’un cheminot à la montagne. « J’ai postulé », s’amuse-t-elle.',
      ['?: J’ai postulé'],
    ],
  ]);
});
