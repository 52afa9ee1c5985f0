import { describe, expect, it } from 'vitest';
import { situated } from './situated.ts';

describe('the town that an article tells only in passing', () => {
  it('le titre nomme la ville du conseil; qui téléphone le lendemain est ailleurs', () =>
    expect(
      situated(
        `La séance a duré quatre heures. Mardi soir, les élus ont rejeté par douze voix contre onze le projet.

« On ne peut pas chauffer l’eau et fermer la crèche », a résumé le maire, Étienne Valcourt.

Contacté jeudi par téléphone, le président du club, Luc Ferrières, a dénoncé « un mauvais calcul ».`,
        '2025-03-14',
        '"Piscine de Marsaneuil : le conseil dit non"',
      ),
    ).toEqual({
      'On ne peut': '2025-03-11 @ Marsaneuil',
      'un mauvais calcul': '2025-03-13 @ ?',
    }));

  it('un mot seul devant deux points n’est pas une ville', () =>
    expect(
      situated(
        `Les députés ont débattu mardi du projet de loi, onze heures durant.

« Nous tiendrons », a lancé le ministre, Paul Arnal.`,
        '2025-03-14',
        '"Retraites : le débat commence"',
      )['Nous tiendrons'],
    ).toBe('2025-03-11 @ ?'));

  it('un club porte le nom de sa ville', () =>
    expect(
      situated(
        `Il restait une minute à jouer, dimanche à Lussan, quand l’US Lussan a marqué : 22-21.

« On a volé ce match », a reconnu l’entraîneur, Bruno Casals.`,
        '2025-11-24',
      ),
    ).toEqual({ 'On a volé': '2025-11-23 @ Lussan' }));

  it('a club plays at its town', () =>
    expect(
      situated(
        `Harrowgate Rovers lost 2-1 at Stanmere Town on Saturday after a late penalty.

“I still can’t find the foul,” said the Rovers manager, Colin Deeks.`,
        '2025-10-06',
      ),
    ).toEqual({ 'I still can’t': '2025-10-04 @ Stanmere' }));

  it('a council meets where it is told to meet, not in what it is called after', () =>
    expect(
      situated(
        `Brindle County Council agreed to keep the library open at a meeting in Oakhampton on Wednesday.

“It is a stay of execution,” said the council leader, Martin Eddowes.`,
        '2025-09-25',
      ),
    ).toEqual({ 'It is a': '2025-09-24 @ Oakhampton' }));

  it('une scène porte son nom entier, et se tient le jour de la fête', () =>
    expect(
      situated(
        `Le festival a remis ses prix dimanche à Lussan.

Sur la scène du théâtre Molière, son directeur, Gérard Peyrolles, a promis une édition plus courte.`,
        '2025-09-29',
      ),
    ).toEqual({ 'une édition plus': '2025-09-28 @ théâtre Molière' }));
});

describe('of two places that a lead names', () => {
  it('le sommet où l’on arrive, non la ville de demain', () =>
    expect(
      situated(
        `Dimanche, au sommet du mont Charvin, le Belge Jan Roosen a gagné l’étape, à la veille de l’arrivée à Autun.

« J’étais cuit », a raconté le vainqueur.`,
        '2026-05-18',
      ),
    ).toEqual({ 'J’étais cuit': '2026-05-17 @ mont Charvin' }));

  it('la ville du titre, non sa région', () =>
    expect(
      situated(
        `Dans la nuit de dimanche à lundi, la rivière est montée de 4 mètres, noyant le bas de Vals-le-Pont, en Ardèche.

Venue sur place à midi, la préfète, Hélène Cazal, a salué les secouristes.`,
        '2025-10-14',
        '"Crue de l’Auze. À Vals-le-Pont, une nuit sur les toits"',
      )['les secouristes'],
    ).toContain('@ Vals-le-Pont'));

  it('devant la cour, tous ceux qui parlent sont là; ce qu’un organisme écrit n’est dit nulle part', () =>
    expect(
      situated(
        `Mercredi, devant la cour d’appel de Poitiers, l’ancien notaire Gérard Malorne a parlé pendant cinq heures.

« Je n’ai pas volé un centime », a-t-il déclaré. La présidente, Odile Vauzelle, a voulu savoir où était l’argent.

Dans un communiqué diffusé jeudi, la chambre des notaires a dénoncé « une fable ».`,
        '2025-06-06',
      ),
    ).toEqual({
      'Je n’ai pas': '2025-06-04 @ Poitiers',
      'où était l’argent': '2025-06-04 @ Poitiers',
      'une fable': '2025-06-05 @ ?',
    }));
});

describe('people who hear and answer', () => {
  it('la cantine de l’usine : le personnel est là, qui crie aussi', () =>
    expect(
      situated(
        `La nouvelle est tombée mercredi, à 10 heures, dans la cantine de l’usine Delbart de Vernoy.

« Nous avons exploré toutes les pistes », a déclaré devant le personnel le directeur, Jean Haumont.

« On nous a menti », lui a crié Sandrine Potier, déléguée du personnel.`,
        '2025-02-13',
      ),
    ).toEqual({ 'Nous avons exploré': '2025-02-12 @ Vernoy', 'On nous a': '2025-02-12 @ Vernoy' }));

  it('a minister who arrives and is heckled', () =>
    expect(
      situated(
        `Arriving at Stonebeck cattle market on Wednesday, the farming minister, Adam Lyle, was met with slow handclaps.

“You’ve come to see what you’ve killed,” shouted a dairy farmer, Cath Boyes.`,
        '2025-07-10',
      ),
    ).toEqual({ 'You’ve come to': '2025-07-09 @ Stonebeck cattle market' }));
});

describe('one meeting', () => {
  it('is heard by those before whom its first speaker stands', () =>
    expect(
      situated(
        `The owner of a dam that burst in January apologised on Wednesday to the people of Millrace Junction.

Standing before 300 residents in the town’s gym, Warren Pickett said he had slept badly.

“You knew,” shouted Dolores Meehan, whose husband drowned.`,
        '2025-04-03',
      ),
    ).toEqual({
      'he had slept': '2025-04-02 @ Millrace Junction',
      'You knew,': '2025-04-02 @ Millrace Junction',
    }));

  it('began on another day, in the same town', () =>
    expect(
      situated(
        `Ministers from four states agreed on Friday to joint patrols after two days of talks in Entebbe.

“The fish carry no passports,” said Uganda’s minister, Grace Akello.

On Thursday, as the talks opened, a delegate, Asha Mrema, had complained of “too many flags”.`,
        '2025-08-30',
      ),
    ).toEqual({
      'The fish carry': '2025-08-29 @ Entebbe',
      'too many flags': '2025-08-28 @ Entebbe',
    }));

  it('does not stand in the village that it is about', () =>
    expect(
      situated(
        `Fernhollow councillors voted 8-3 on Tuesday night to reject a quarry above the village of Upper Sike.

“You cannot put a mountain back,” Councillor Ann Trewhella said.`,
        '2025-03-14',
      ),
    ).toEqual({ 'You cannot put': '2025-03-11 @ ?' }));
});

describe('a reportage', () => {
  it('tells where, not when; whoever answers from a town answers there', () =>
    expect(
      situated(
        `Onze élèves, une seule classe. Dans la cour de l’école de Douma-sur-Loue, les mères parlent bas.

« S’ils ferment, on part », prévient Aurélie Jacquemin.

À Besançon, le rectorat se veut prudent. « Rien n’est arrêté », a indiqué jeudi un porte-parole.`,
        '2025-02-07',
      ),
    ).toEqual({ 'S’ils ferment, on': '? @ Douma-sur-Loue', 'Rien n’est arrêté': '2025-02-06 @ Besançon' }));

  it('what began on Monday goes on: its day is not theirs', () =>
    expect(
      situated(
        `Les engins sont arrivés lundi, sous les huées. Depuis, à Keur Diagne, les villageois se relaient à l’entrée des champs.

« On ne part pas », prévient Modou Ndiaye, chef du village.`,
        '2025-06-12',
      ),
    ).toEqual({ 'On ne part': '? @ Keur Diagne' }));
});

describe('what is written', () => {
  it('une réponse est du jour où elle arrive, où que ce soit', () =>
    expect(
      situated(
        `Le courriel tient en trois lignes. Le 14 janvier 2018, le chef de la sécurité, Rémi Quentel, y alerte le siège : « Les cuves fuient. »

La réponse arrive deux jours plus tard. « Pas un mot aux syndicats », écrit le directeur, Jean-Marc Obry.`,
        '2024-12-05',
      ),
    ).toEqual({ 'Les cuves fuient.': '2018-01-14 @ ?', 'Pas un mot': '2018-01-16 @ ?' }));

  it('a memo explains the news of the day', () =>
    expect(
      situated(
        `Norrell cut 640 jobs on Tuesday and closed its plant in Kent.

“This is a hard day,” Chief Executive Dana Prewitt wrote in a memo sent to all stores.`,
        '2025-11-19',
      ),
    ).toEqual({ 'This is a': '2025-11-18 @ ?' }));

  it('whoever received the reporter tells that, nobody else', () => {
    const said = situated(
      `L’étude fait grand bruit.

« C’est un effet massif », reconnaît la cardiologue Clarisse Houngbé, qui nous a reçus hier dans son bureau de Cotonou.

Le biologiste Rodrigue Sagbo précise que deux échantillons ont été écartés.`,
      '2025-09-18',
    );
    expect(said).toEqual({
      'C’est un effet': '2025-09-17 @ Cotonou',
      'deux échantillons ont': '? @ ?',
    });
  });
});
