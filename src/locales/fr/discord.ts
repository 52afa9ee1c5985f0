import { count, t } from './typeset.ts';

/** What only the bot says: buttons, cuts, and what went wrong between Discord and an answer. */
export const discord = {
  privateOption: 'privé',
  privateDescription: 'Répondre à vous seul',
  source: 'Source',
  passage: 'Lire le passage',
  previous: '‹ Précédents',
  next: 'Suivants ›',
  page: (number: number, of: number) => `Page ${number} sur ${of}`,
  choose: 'Choisissez…',
  more: (number: number) => `et ${count(number, 'autre')}`,
  cut: t`[coupé ici : le texte entier est dans le fichier joint]`,
  rest: 'La réponse entière est dans le fichier joint.',
  wholeFile: 'reponse.txt',
  changed: t`Ceci a changé depuis : posez la question de nouveau.`,
  unreadable: t`Ce bouton ne m’est pas connu : posez la question de nouveau.`,
  malformed: t`Je ne peux pas lire cette question : posez-la de nouveau.`,
  noText: 'Ce message ne contient pas de texte.',
  failed: (incident: string) =>
    `Je n’ai pas pu répondre, et c’est ma faute. L’incident porte le numéro ${incident}.`,
};
