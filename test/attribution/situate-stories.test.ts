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

describe('a story that tells once where it is', () => {
  it('un portrait commence là où son sujet a choisi d’être vu: les autres parlent d’ailleurs', () =>
    expect(
      situated(
        `Elle a choisi le buffet de la gare de Tulle, « pour l’horloge ». À 52 ans, Lucienne Vasseur publie son troisième livre.

« J’ai appris à lire dans les indicateurs », sourit-elle. Son éditeur, Marc Delorme, décrit une autrice « intraitable ».

En 2021, à Dakar, elle avait dénoncé « les visas de papier » et accusé le consulat de « trier les poètes ». Le consul avait répliqué que tout était « en ordre ». « On m’a traitée d’ingrate », se souvient-elle.`,
        '2025-09-26',
      ),
    ).toMatchObject({
      'J’ai appris à': '? @ Tulle',
      'une autrice «': '? @ ?',
      'les visas de': '2021 @ Dakar',
      'On m’a traitée': '? @ Tulle',
    }));

  it('qui choisit une ville pour y vivre n’y reçoit pas', () =>
    expect(
      situated(
        `Il a choisi de s’installer à Tulle. À 40 ans, Marc Delorme ouvre sa troisième librairie.

« Les livres se vendent debout », sourit-il.`,
        '2025-09-26',
      )['Les livres se'],
    ).toBe('? @ ?'));

  it('après la crue, on va de l’un à l’autre; qui écrit n’est pas sur place', () => {
    const said = situated(
      `À Rochebelle, une nuit sur les toits

Dans la nuit de dimanche à lundi 13 octobre 2025, la Brève a noyé tout le bas de Rochebelle.

« On est montés au grenier », racontait Sylvie Aubry, les bottes pleines de boue. Sa voisine, Jeanne Cros, n’en revenait pas : « En 1958, c’était de la rigolade. »

Le maire, Paul Lantier, n’a pas dormi. « Le pont a tremblé », lâche-t-il.

« Le message est parti à l’heure », assure le préfet, Luc Ober, dans un courrier.`,
    );
    expect(said).toMatchObject({
      'On est montés': '2025-10-13 @ Rochebelle',
      'En 1958, c’était': '2025-10-13 @ Rochebelle',
    });
    expect(said['Le pont a']).toMatch(/@ Rochebelle$/);
    expect(said['Le message est']).toMatch(/@ \?$/);
  });

  it('tenants are told in a church, and whoever answers is there', () =>
    expect(
      situated(
        `The city will close the Pine Street towers, the housing director, Lena Kowal, said Thursday.

“I won’t tell you it’s fine,” Kowal told more than 100 tenants gathered in the basement of St. Anne’s Church in Toledo.

“Where do I put four kids?” asked Yolanda Banks, who lives on the 11th floor.

In his 2023 campaign, Mayor Tom Okada promised that “no child” would live there.`,
        '2025-10-17',
      ),
    ).toMatchObject({
      'I won’t tell': '2025-10-16 @ Toledo',
      'Where do I': '2025-10-16 @ Toledo',
      '“no child” would': '2023 @ ?',
    }));
});

describe('whoever stands there', () => {
  it('un colon suffit, au présent', () =>
    expect(
      situated(
        `À Rochebelle, une nuit sur les toits

Dans la nuit de dimanche à lundi 13 octobre 2025, la Brève a noyé tout le bas de Rochebelle.

« On est montés au grenier », raconte Sylvie Aubry, les bottes pleines de boue.

Un conseiller d’opposition, Luc Ober, est plus sévère : « On a bâti dans le lit de la rivière. »`,
      )['On a bâti'],
    ).toBe('? @ Rochebelle'));

  it('he visited the dock, and speaks there; a statement comes from elsewhere', () =>
    expect(
      situated(
        `Harbour fire leaves three homeless

A fire tore through the fish dock at Skelwick on Monday 3 February 2025, destroying four boats.

The harbour master, Ian Rudd, visited the dock. “We will rebuild,” he said.

In a statement, the council said it would “do what it can”.`,
      ),
    ).toMatchObject({ 'We will rebuild,': '2025-02-03 @ Skelwick', 'it would “do': '? @ ?' }));

  it('ce qu’elle a dit un autre jour à la radio n’est pas de la visite', () =>
    expect(
      situated(
        `Elle a choisi un café de Tulle. À 52 ans, Lucienne Vasseur publie son troisième livre.

Mardi, sur Radio Vienne, Lucienne Vasseur jugeait son roman « frigorifique ». « Les prix, c’est comme les trains », sourit-elle.`,
        '2025-09-26',
      )['Les prix, c’est'],
    ).toBe('? @ Tulle'));
});

describe('whoever is reached, answers or speaks afterwards', () => {
  it('joint au téléphone, ou qui parle depuis une autre ville', () =>
    expect(
      situated(
        `Neuf morts

BANGUI, 1er décembre 2025 (AFRI) - Neuf personnes ont été tuées dimanche, a annoncé lundi le ministère de l’Intérieur.

Un rescapé, joint par téléphone à Birao, donne une autre version. "Les soldats étaient partis", assure-t-il. Il dit avoir compté quatorze corps.

Depuis Genève, la porte-parole du HCR, Ingrid Solberg, a fait état lundi de "deux mille déplacés".`,
      ),
    ).toMatchObject({
      'Les soldats étaient': '2025-12-01 @ Birao',
      'deux mille déplacés': '2025-12-01 @ Genève',
    }));

  it('à ses côtés, si longue que soit sa fonction', () =>
    expect(
      situated(
        `« Nous ne reculerons pas », a martelé mercredi à Conakry le secrétaire général du syndicat, Aboubacar Touré. À ses côtés, Mariama Baldé, chargée des questions féminines et sociales, a dénoncé « une radiation ».`,
        '2025-03-13',
      )['une radiation'],
    ).toBe('2025-03-12 @ Conakry'));

  it('she answers in the Commons, he shrugs afterwards, and years later is another day', () =>
    expect(
      situated(
        `Patients left in corridor

The delays came over the weekend of 1 and 2 February 2025.

Replying in the Commons on Tuesday 4 March, the health minister Delia Fane said £40m had been set aside.

Rhodri Castle was not satisfied. “That is a sentence about money,” he told the Herald afterwards.

According to figures published last month by the Observatory, “1,140 patients” waited.

“I was too polite,” Castle said years later.`,
      ),
    ).toMatchObject({
      'That is a': '2025-03-04 @ ?',
      'I was too': '? @ ?',
    }));

  it('asked on Saturday, he says what he says that day', () =>
    expect(
      situated(
        `Tama Reid won the cup for the Bay.

In April Reid told this newspaper that the season would be “his last”. Asked on Saturday if he had changed his mind, he held up a bandaged hand. “Talk to me tomorrow,” he said.`,
        '2025-06-15',
      ),
    ).toMatchObject({ 'Talk to me': '2025-06-14 @ ?' }));

  it('the High Court is no town', () =>
    expect(
      situated(
        `A skipper set fire to his boat, prosecutors told the High Court in Aberdeen on Wednesday.`,
        '2025-09-11',
      ),
    ).toEqual({ 'A skipper set': '2025-09-10 @ Aberdeen' }));
});
