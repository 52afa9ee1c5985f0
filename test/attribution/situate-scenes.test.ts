import { describe, expect, it } from 'vitest';
import { situated } from './situated.ts';

describe('where the news is', () => {
  it('une dateline explique son lieu entre parenthèses; qui téléphone est ailleurs, qui se souvient parle aujourd’hui', () =>
    expect(
      situated(
        `Grève au port

KRIBI (Cameroun), 20 mai 2025 (Presse Atlantique) - Les dockers ont cessé le travail mardi.

"Nous dormons ici", a lancé devant la grille Samuel Ngando, secrétaire général du syndicat.

"Rien ne presse", a expliqué le directeur du port, Paul Essomba, joint par téléphone à Zurich.

La veille, une première rencontre avait tourné court. "On nous a proposé des sacs de riz", s'est indigné M. Ngando.`,
      ),
    ).toEqual({
      'Nous dormons ici': '2025-05-20 @ KRIBI',
      'Rien ne presse': '2025-05-20 @ Zurich',
      'On nous a': '2025-05-20 @ KRIBI',
    }));

  it('the agency of a dateline carries nothing from elsewhere', () =>
    expect(
      situated(
        `WASHINGTON (Capital News) — Executives of three airlines told a panel on Wednesday that they were sorry.

“We failed people,” said Dana Whitlock, the chief operating officer of Meridian Airways.`,
        '2025-10-02',
      ),
    ).toEqual({
      'they were sorry': '2025-10-01 @ WASHINGTON',
      'We failed people,': '2025-10-01 @ WASHINGTON',
    }));

  it('a title says what the lead tells: whoever is in the road speaks there, whoever is on the radio does not', () => {
    const said = situated(
      `About 60 people sat down in the road at Gristhwaite on Wednesday morning to stop lorries.

“I’ve got cracks in my ceiling,” said Margaret Alderson, 77, who had brought a deckchair.

Councillor Ruth Metcalfe told BBC Radio York on Tuesday that the noise survey was “a work of fiction”.`,
      '2025-07-09',
      'Villagers block lorries in third day of protest',
    );
    expect(said).toMatchObject({ 'I’ve got cracks': '2025-07-09 @ Gristhwaite' });
    expect(said['the noise survey']).toBe('2025-07-08 @ ?');
  });

  it('a court in the lead is where its first speaker opens the case', () =>
    expect(
      situated(
        `A skipper was texting before his boat hit a yacht, a court heard on Tuesday.

Kieran Fell, 34, denies manslaughter.

Opening the case at Preston crown court, prosecutor Imogen Thackray said Fell had sent 11 messages.

Rebecca Larkin wept as she gave evidence. She said her son had been “the only one of us who never got seasick”.`,
        '2025-06-11',
      ),
    ).toMatchObject({
      'Fell had sent': '2025-06-10 @ Preston',
      'her son had': '2025-06-10 @ Preston',
    }));
});

describe('who stands in it', () => {
  it('un cortège, et qui est venu y marcher', () =>
    expect(
      situated(
        `Plus de 2 000 personnes, selon la préfecture, ont défilé samedi dans les rues de Valbressac.

En tête de cortège, le maire, Gilles Lacombe, n’a pas mâché ses mots. « C’est ça, la sécurité ? », s’est-il emporté.

Julie Marty est venue avec sa mère. « Elle ne plaisantait qu’à moitié », raconte la jeune femme.`,
        '2025-11-18',
      ),
    ).toMatchObject({
      'C’est ça, la': '2025-11-15 @ Valbressac',
      'Elle ne plaisantait': '2025-11-15 @ Valbressac',
    }));

  it('a portrait goes on where it began', () =>
    expect(
      situated(
        `“They raised the bridge,” Dilys Marchbank says, shaking rain from a jersey in the foyer of Hull’s Humber Stage.

In 1974 the critic Auberon Pell dismissed her as “a haddock”.

“It’s vanity, love,” Marchbank says.`,
        '2025-10-25',
      ),
    ).toMatchObject({ 'They raised the': '? @ Hull', 'It’s vanity, love,': '? @ Hull' }));

  it('survivors are in a hospital, where a doctor speaks', () =>
    expect(
      situated(
        `At least 17 killed

NAKURU, Kenya, April 29, 2025 (Rift Wire) — A dam burst early on Tuesday.

Survivors were taken to Naivasha hospital, where doctor Peter Mutiso said 19 were being treated.`,
      ),
    ).toEqual({ '19 were being': '2025-04-29 @ Naivasha hospital' }));

  it('un incise date la citation qui l’entoure', () =>
    expect(
      situated(
        '« Des brigades sont déjà sur le terrain, nous a confié mercredi la déléguée, Solange Brou. Dix-sept camions ont été saisis. »',
        '2024-10-03',
      ),
    ).toEqual({ 'Des brigades sont': '2024-10-02 @ ?' }));
});
