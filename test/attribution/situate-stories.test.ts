import { describe, expect, it } from 'vitest';
import { situated } from './situated.ts';

describe('whole articles, written for these tests', () => {
  it('un tribunal, une lettre, la rue', () => {
    expect(
      situated(
        `Le procès du barrage de Kossa s’est ouvert lundi devant la cour d’assises de Parakou, en l’absence du principal accusé.

« Nous attendons la vérité depuis neuf ans », a déclaré à la barre Adèle Houessou, qui a perdu deux frères. Le procureur, Marcel Agossa, a dénoncé « une chaîne de négligences ».

Dans une lettre lue par son avocat, l’accusé, Bruno Tévi, assure qu’il n’a « rien signé ».

« Il se cache », a répliqué Me Adèle Sossou, conseil des familles.

Devant le palais de justice, des riverains ont brandi des portraits. « On ne partira pas », a prévenu leur porte-parole, Yao Mensah.

Contacté mardi par téléphone, le ministre de l’Énergie, Paul Dossou, a indiqué que l’État « respecterait le verdict ».

En 2016, le constructeur avait juré que l’ouvrage tiendrait un siècle.`,
        '2025-06-18',
      ),
    ).toMatchObject({
      'Nous attendons la': '2025-06-16 @ Parakou',
      'une chaîne de': '2025-06-16 @ Parakou',
      'Il se cache': '2025-06-16 @ Parakou',
      'On ne partira': '2025-06-16 @ Parakou',
      'l’État « respecterait': '2025-06-17 @ ?',
      'l’ouvrage tiendrait un': '2016 @ ?',
    });
  });

  it('une visite, un ministre, une réponse à distance', () => {
    expect(
      situated(
        `Un hôpital pour Kankan

KANKAN, 14 janvier 2025 (GNP) – Le Premier ministre, Sékou Barry, a inauguré mardi l’hôpital régional, promettant « trente médecins avant Pâques ».

« Cet hôpital est à vous », a-t-il lancé à la foule.

Le maire, Fanta Kaba, a remercié « un ami de la ville ».

Sur sa page Facebook, l’opposant Ibrahima Sow a raillé « un bâtiment sans seringues ».

À Labé, une infirmière affirme n’avoir pas été payée depuis août.

La veille, le syndicat de la santé avait appelé à la grève.`,
      ),
    ).toMatchObject({
      'trente médecins avant': '2025-01-14 @ KANKAN',
      'Cet hôpital est': '2025-01-14 @ KANKAN',
      'un bâtiment sans': '2025-01-14 @ ?',
      'n’avoir pas été': '2025-01-14 @ Labé',
      'la grève': '2025-01-13 @ ?',
    });
  });

  it('a council, a letter, the street', () => {
    expect(
      situated(
        `Ashcombe borough council voted on Wednesday night to fell 40 plane trees, after a debate that lasted until one in the morning.

“They are older than anyone in this room,” Cllr Dinah Frost told the chamber. “They deserve better than a show of hands.”

The council leader, Amir Sayeed, said the roots were lifting the pavement. He denied that the contract had already been signed.

In a letter to residents, the county engineer, Paul Voss, called the trees “a liability”.

Last month, Sayeed had told the Ashcombe Herald that no tree would be touched.

Outside, a choir sang. “We will be back,” said Ruth Lane, 71.

“It is a sad day,” the local MP, Helen Crewe, wrote on X on Thursday.`,
        '2025-10-17',
      ),
    ).toMatchObject({
      'They are older': '2025-10-15 @ Ashcombe',
      'They deserve better': '2025-10-15 @ Ashcombe',
      'the roots were': '2025-10-15 @ Ashcombe',
      'the contract had': '2025-10-15 @ Ashcombe',
      'no tree would': '2025-09 @ ?',
      'We will be': '2025-10-15 @ Ashcombe',
      'It is a': '2025-10-16 @ ?',
    });
  });

  it('a study, a launch, a critic', () => {
    expect(
      situated(
        `Rivers in the north carry twice the nitrate that they did in 1990, the Halden Institute said in a report published on Tuesday.

“We were alarmed,” its author, Dr Ines Moreau, told a news conference in Geneva. She added that the trend could be reversed.

The farmers’ union rejected the figures. “They measured ditches,” said its president, Carl Benn, by phone from Bergen.

Asked about the report in parliament on Wednesday, the environment minister, Lise Dahl, said she would read it.`,
        '2025-05-08',
      ),
    ).toMatchObject({
      'We were alarmed,': '2025-05-06 @ Geneva',
      'the trend could': '2025-05-06 @ Geneva',
      'They measured ditches,': '? @ Bergen',
      'she would read': '2025-05-07 @ ?',
    });
  });
});
