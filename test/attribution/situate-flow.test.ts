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

describe('a scene that the lead tells', () => {
  it('un procès ouvert depuis lundi : l’audience est du jour que l’attaque raconte', () =>
    expect(
      situated(
        `Jugée depuis lundi à Nevers pour escroquerie, Odile Barrault a donné jeudi au tribunal sa version des faits.

« Je n’ai rien signé », a-t-elle soutenu. La présidente, Anne Lecoq, l’a reprise : « Vous avez tout signé. »`,
        '2025-06-14',
      ),
    ).toEqual({
      'Je n’ai rien': '2025-06-12 @ Nevers',
      'Vous avez tout': '2025-06-12 @ Nevers',
    }));

  it('une session de deux jours : chacun a celui qui vient d’être nommé', () =>
    expect(
      situated(
        `Le conseil communal s’est réuni, du jeudi 13 au vendredi 14 février 2025, en mairie de Kolokani.

Le ton est monté vendredi, au chapitre des forages. « Les pompes sont à l’arrêt », a tonné le conseiller Moussa Konaré.`,
        '2025-02-17',
      ),
    ).toEqual({ 'Les pompes sont': '2025-02-14 @ Kolokani' }));

  it('entre deux virgules une place n’a pas besoin de préposition', () =>
    expect(
      situated(
        `Les députés ont débattu vendredi, place Kermel, du budget. « Le compte n’y est pas », a lancé la rapporteure, Awa Guissé.`,
        '2025-06-28',
      ),
    ).toEqual({ 'Le compte n’y': '2025-06-27 @ place Kermel' }));

  it('councillors who voted by fifteen to nine had met', () =>
    expect(
      situated(
        `Libraries in Stanmere will close after councillors voted by 15 to nine on Thursday night for a plan to save £2m.

“Nobody is taking your books away,” insisted the Labour councillor Tariq Mahmood.`,
        '2025-09-12',
      ),
    ).toEqual({ 'Nobody is taking': '2025-09-11 @ Stanmere' }));

  it('« y » ramène au lieu et au jour de la phrase d’avant', () =>
    expect(
      situated(
        `Le syndicat des bergers avait convoqué la presse mardi devant la préfecture, à Mende. Son président, Joël Fabre, y a exigé « des tirs ».`,
        '2024-09-26',
      ),
    ).toEqual({ 'des tirs': '2024-09-24 @ Mende' }));

  it('« y » ramène au document de la phrase d’avant, qui n’est en aucun lieu', () =>
    expect(
      situated(
        'Dans une note publiée jeudi, l’Union des bergers chiffre à 310 les bêtes perdues. « Des fermes ferment », y écrit sa présidente, Anne Fabre.',
        '2024-09-28',
      ),
    ).toMatchObject({ 'Des fermes ferment': '2024-09-26 @ ?' }));
});

describe('a day that is no day of speech', () => {
  it('names what is talked about', () =>
    expect(
      situated(
        `Le parti a réuni la presse samedi à Kayes. Interrogé sur l’appel du 3 janvier, le président, Sidi Bagayoko, a fait savoir que des contacts sont en cours.`,
        '2025-02-10',
      ),
    ).toMatchObject({ 'des contacts sont': '2025-02-08 @ Kayes' }));

  it('the year of a remark stands before its clause', () =>
    expect(
      situated(
        `The board rejected the bid on Monday. The family’s last word came in 2016, when Sir Hugo Carr remarked that he would sell for nothing.`,
        '2025-09-10',
      ),
    ).toMatchObject({ 'he would sell': '2016 @ ?' }));
});

describe('what stands beside the words tells where they were said', () => {
  it('who reads a statement aloud is in court', () =>
    expect(
      situated(
        `Ryan Tolley, 28, ran a red light in May, prosecutors told Derby Crown Court on Thursday.

Reading a statement from the witness box, his sister, Jean Tolley, said she still laid his place at table.`,
        '2025-03-07',
      ),
    ).toMatchObject({ 'she still laid': '2025-03-06 @ Derby' }));

  it('a sentence of its own may tell it afterwards', () =>
    expect(
      situated(
        `Workers stayed away from the fields in Kericho on Tuesday.

The labour minister, Phanice Simba, appealed for calm. She was speaking in Nakuru, also on Tuesday, at the opening of a school.`,
        '2025-03-05',
      ),
    ).toMatchObject({ calm: '2025-03-04 @ Nakuru' }));

  it('the lead was said where its speaker met the press', () =>
    expect(
      situated(
        `The bridge will stay closed for a month, public works director Denise Calder said Wednesday.

At a news conference in Akron, Calder said repairs could take six weeks.`,
        '2025-08-14',
      ),
    ).toEqual({ 'The bridge will': '2025-08-13 @ Akron', 'repairs could take': '2025-08-13 @ Akron' }));

  it('whoever hits back on Tuesday says so on Tuesday', () =>
    expect(
      situated(
        `The biscuit maker turned down the bid on Monday.

Dunmore hit back on Tuesday. Its chief executive, Chuck Lind, said the price was fair.`,
        '2025-09-10',
      ),
    ).toMatchObject({ 'the price was': '2025-09-09 @ ?' }));

  it('the injured speak in hospital, not where the dateline is', () =>
    expect(
      situated(
        `KIGOMA, Tanzania, Oct 9, 2025 (Agency) - A boat sank on Thursday, police said.

Speaking from her bed at Marere Hospital, Isatu Marrah said her sister was missing.`,
        '2025-10-09',
      ),
    ).toMatchObject({ 'her sister was': '2025-10-09 @ Marere Hospital' }));

  it('« alors » est le temps de la phrase d’avant', () =>
    expect(
      situated(
        `Le skipper Tanguy Hénaff a abandonné mardi. En 2021, il avait chaviré. « La mer ne me doit rien », philosophait-il alors.`,
        '2024-12-04',
      ),
    ).toEqual({ 'La mer ne': '2021 @ ?' }));

  it('un portrait commence là où l’on est', () =>
    expect(
      situated(
        `Nous sommes à la Combe-Verte, un mardi d’octobre 2024. « Le bois, ça parle », sourit Bintou Sagna.`,
        '2024-11-04',
      ),
    ).toEqual({ 'Le bois, ça': '2024-10 @ Combe-Verte' }));

  it('a portrait in English begins with what somebody is doing', () =>
    expect(
      situated(
        `Bríd Flynn is kneeling beneath the organ of a church in Loughrea.

“Mice,” she says.`,
        '2024-11-04',
      ),
    ).toEqual({ 'Mice,': '? @ Loughrea' }));
});
