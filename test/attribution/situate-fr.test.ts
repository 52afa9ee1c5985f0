import { describe, expect, it } from 'vitest';
import { situated } from './situated.ts';

// Published on Thursday 3 April 2025 where nothing else is said.
const thursday = '2025-04-03';

describe('le jour et le lieu dans la phrase même', () => {
  it('un jour de la semaine, une ville', () => {
    expect(
      situated('La ministre Aminata Sylla a annoncé mardi à Kankan que les écoles rouvriraient.', thursday),
    ).toEqual({ 'les écoles rouvriraient': '2025-04-01 @ Kankan' });
  });

  it('une conférence de presse dans une ville qu’aucune liste ne connaît', () => {
    expect(
      situated(
        '« Le pont tiendra », a promis Luc Ferrand, lundi, lors d’un point presse à Vaubernier.',
        thursday,
      ),
    ).toEqual({ 'Le pont tiendra': '2025-03-31 @ Vaubernier' });
  });

  it('la mairie, le tribunal, le quartier', () => {
    expect(
      situated(
        'Le préfet Luc Ferrand a déclaré mercredi, en mairie de Vaubernier, que la digue serait refaite.',
        thursday,
      ),
    ).toEqual({ 'la digue serait': '2025-04-02 @ Vaubernier' });
    expect(
      situated('Au quartier Sainte-Luce, Rose Delmas raconte que l’eau est montée d’un mètre.', thursday),
    ).toEqual({ 'l’eau est montée': '? @ Sainte-Luce' });
  });

  it('rien de ce que dit une relative, une origine ou une fonction', () => {
    expect(
      situated(
        'Le maire de Vaubernier, Luc Ferrand, qui a été élu à Paris en 2020, a déclaré que tout allait bien.',
        thursday,
      ),
    ).toEqual({ 'tout allait bien': '? @ ?' });
  });

  it('rien de ce qui est dit : le jour du vote n’est pas celui de la parole', () => {
    expect(situated('Luc Ferrand a déclaré que le vote aurait lieu dimanche à Lyon.', thursday)).toEqual({
      'le vote aurait': '? @ ?',
    });
  });
});

describe('ce qui vient d’ailleurs n’a pas de lieu', () => {
  it('le communiqué daté, la lettre, la radio', () => {
    expect(
      situated('Dans un communiqué publié mardi, l’entreprise Sodexal a démenti toute fuite.', thursday),
    ).toEqual({ 'toute fuite': '2025-04-01 @ ?' });
    expect(
      situated(
        'Invité mercredi de Radio Fleuve, le ministre Luc Ferrand a estimé que le budget était « sincère ».',
        thursday,
      ),
    ).toEqual({ 'le budget était': '2025-04-02 @ ?' });
  });

  it('le téléphone, sauf là où on est joint', () => {
    expect(
      situated(
        'Jointe mercredi par téléphone à Ziguinchor, Awa Sané affirme que la route est coupée.',
        thursday,
      ),
    ).toEqual({ 'la route est': '2025-04-02 @ Ziguinchor' });
  });
});

describe('ce qu’une phrase plante vaut pour les suivantes', () => {
  it('un lieu en tête de paragraphe, jusqu’à sa fin', () => {
    expect(
      situated(
        'Les pluies continuent dans le sud du pays.\n\nÀ Gaya, les habitants ont passé la nuit dehors. « Tout est parti », raconte Moussa Hama. Sa femme, Rabi Hama, dit attendre du riz.\n\n« Nous faisons au mieux », assure le préfet Issa Kollo.',
        thursday,
      ),
    ).toMatchObject({
      'Tout est parti': '? @ Gaya',
      'attendre du riz': '? @ Gaya',
      'Nous faisons au': '? @ ?',
    });
  });

  it('celui qui continue parle au même endroit, celui qui se souvient non', () => {
    expect(
      situated(
        'Le ministre Luc Ferrand a déclaré mercredi à Dosso que la trêve tiendrait. « Nous y veillerons », a-t-il ajouté. En janvier, il avait assuré que la guerre était finie.',
        thursday,
      ),
    ).toEqual({
      'la trêve tiendrait': '2025-04-02 @ Dosso',
      'Nous y veillerons': '2025-04-02 @ Dosso',
      'la guerre était': '2025-01 @ ?',
    });
  });
});

describe('les gens parlent là où ils sont réunis', () => {
  it('le conseil municipal', () => {
    expect(
      situated(
        'Le conseil municipal s’est réuni mardi soir en mairie de Vaubernier pour voter le budget.\n\n« Nous avons serré chaque poste », a défendu le maire, Luc Ferrand.\n\n« C’est un budget de renoncement », a répliqué Rose Delmas, pour l’opposition.',
        thursday,
      ),
    ).toEqual({
      'Nous avons serré': '2025-04-01 @ Vaubernier',
      'C’est un budget': '2025-04-01 @ Vaubernier',
    });
  });

  it('le match', () => {
    expect(
      situated(
        'Le Sporting de Bafoulabé s’est imposé 2-1 face à Kita, dimanche à Kayes, en finale de la Coupe du Mali.\n\n« Mes joueurs ont souffert », a reconnu l’entraîneur Modibo Sangho.\n\nPour le gardien Ali Traoré, la victoire « efface une saison ».',
        thursday,
      ),
    ).toEqual({ 'Mes joueurs ont': '2025-03-30 @ Kayes', 'la victoire «': '2025-03-30 @ Kayes' });
  });

  it('un incendie ne réunit personne', () => {
    expect(
      situated(
        'Un incendie a détruit mardi un entrepôt à Vaubernier.\n\n« Il ne reste rien », a déclaré le patron, Luc Ferrand.',
        thursday,
      ),
    ).toEqual({ 'Il ne reste': '? @ ?' });
  });

  it('entre deux rencontres, mieux vaut ne rien dire', () => {
    expect(
      situated(
        'Les ministres du Mali et du Niger ont participé les 2 et 3 avril 2025 à Alger à une réunion sur le fleuve.\n\nLa veille de la rencontre, le mardi 1er avril, les deux ministres se sont entretenus avec leur homologue algérien.\n\n« Nous partageons une eau », a dit le ministre malien, Seydou Cissé.',
      ),
    ).toEqual({ 'Nous partageons une': '? @ ?' });
  });
});

describe('l’en-tête des dépêches', () => {
  const bamako =
    'Titre\n\nBAMAKO, 12 mars 2025 (AMP) – Les prix du riz ont baissé, a annoncé mercredi le ministre du Commerce, Alou Diarra.\n\n« Il y en aura pour tous », a-t-il promis.\n\nÀ Ségou, des commerçants affirment n’avoir rien vu venir.\n\nDans un communiqué, le Syndicat des importateurs a salué la mesure.\n\nEn février, M. Diarra avait assuré que rien ne baisserait.';
  it('vaut pour tout ce qui est dit sur place', () => {
    expect(situated(bamako)).toMatchObject({
      'Les prix du': '2025-03-12 @ BAMAKO',
      'Il y en': '2025-03-12 @ BAMAKO',
      'n’avoir rien vu': '2025-03-12 @ Ségou',
      'la mesure': '2025-03-12 @ ?',
      'rien ne baisserait': '2025-02 @ ?',
    });
  });
});

describe('l’entretien', () => {
  it('vaut pour tout l’article', () => {
    expect(
      situated(
        'Rose Delmas, la voix basse\n\nElle nous reçoit un soir de mai 2024 dans son atelier de Vaubernier. « Je peins la nuit », confie Rose Delmas.\n\n« Le jour, je dors », ajoute-t-elle.',
      ),
    ).toEqual({ 'Je peins la': '2024-05 @ Vaubernier', 'Le jour, je': '2024-05 @ Vaubernier' });
  });
});
