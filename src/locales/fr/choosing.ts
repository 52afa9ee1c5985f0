import { texts } from './texts.ts';
import { count, t } from './typeset.ts';

/** A name or a title that fits several, none, or only nearly. */
export const choosing = {
  severalPeople: (typed: string): string => t`Qui est « ${typed} » ?`,
  severalPlaces: (typed: string): string => t`Quel lieu est « ${typed} » ?`,
  severalArticles: (typed: string): string => t`Quel article est « ${typed} » ?`,
  noPerson: (typed: string): string => t`Personne du nom de « ${typed} » dans ces articles.`,
  nearPeople: t`Vouliez-vous dire l’un de ces noms ?`,
  findPeople: t`Aucun nom imprimé ne s’en approche. Tapez les premières lettres d’un nom : ceux des articles se proposent (au terminal, avec la touche Tab).`,
  noPlace: (typed: string): string => t`Aucun lieu « ${typed} » dans ces articles.`,
  otherPlaces: 'Voici les lieux le plus souvent nommés.',
  /** Folded. */
  latestWords: ['dernier', 'derniers', 'derniere', 'recent', 'nouveau', 'article', 'articles'],
  noArticle: (typed: string): string => t`Aucun article ne répond à « ${typed} ».`,
  nearArticles: 'Ces articles en contiennent des mots.',
  otherArticles: 'Voici les derniers articles.',
  instead: (found: string, typed: string): string => t`${found}, pour « ${typed} »`,
  /** *chef de la diplomatie russe · 4 avril 2025 · 10 propos*: a menu cuts what is last. */
  person: (role: string | undefined, number: number, last: string | undefined): string =>
    [role, last, texts.statements(number)].filter(Boolean).join(' · '),
  place: (said: number, happened: number): string =>
    [...(said ? [texts.statements(said)] : []), ...(happened ? [count(happened, 'mention')] : [])].join(
      ' · ',
    ),
};
