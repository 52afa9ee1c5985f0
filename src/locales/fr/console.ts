import { explain } from './explain.ts';
import { texts } from './texts.ts';
import { t } from './typeset.ts';

/** What Verbatim says in a terminal, to whoever asks there and to whoever runs it. */
export const console = {
  welcome: (articles: number): string =>
    t`Verbatim · ${texts.articles(articles)}. /help dit ce que je sais faire ; Tab complète, Ctrl-D quitte.`,
  emptyCorpus: (folder: string): string =>
    t`Aucun article dans ${folder} : déposez-y des fichiers .txt ou .md, puis relancez.`,
  unconfigured: t`Rien à faire : posez une question (npm start -- /help), ou mettez le jeton de votre bot Discord dans le fichier .env (DISCORD_TOKEN=…, voir .env.example).`,
  failed: t`Cette question m’a mis en défaut ; le détail suit.`,

  suggestions: t`À essayer :`,
  toSource: (typed: string): string => t`Source et contexte : ${typed}`,
  inWords: (cue: string): string => texts.quoted(cue),
  moreWords: ['suite', 's'],
  left: (number: number): string => t`… encore ${number} : tapez « suite ».`,
  nothingLeft: t`Il n’y a pas de suite.`,
  leaveWords: ['quitter', 'exit', 'quit'],

  unknownFlag: (flag: string, known: readonly string[]): string =>
    t`Je ne connais pas ${flag}. Options : ${texts.and(known)}.`,
  noLanguage: (typed: string): string => t`--lang demande fr ou en${typed ? t`, pas « ${typed} »` : ''}.`,

  badSetting: (variable: string, held: string | undefined, expected: string): string =>
    held === undefined
      ? t`${variable} : sa valeur (non affichée) n’est pas ${expected}.`
      : t`${variable} vaut « ${held} », qui n’est pas ${expected}.`,
  settings: {
    token: t`le jeton d’un bot : copiez-le du portail des développeurs de Discord, sans espace ni « Bot » devant`,
    server: t`l’identifiant d’un serveur Discord : 17 à 20 chiffres`,
    url: t`une adresse http:// ou https://`,
    language: t`fr ou en`,
    port: t`un port, de 1 à 65535`,
    switch: t`1 (oui) ou 0 (non)`,
    level: t`trace, debug, info, warn, error, fatal ou silent`,
  },

  corpus: {
    missingFolder: t`ce dossier n’existe pas`,
    notAFolder: t`ce n’est pas un dossier`,
    unreadable: (code: string): string => t`fichier ignoré, illisible (${code})`,
    tooLarge: (bytes: number, largest: number): string =>
      t`fichier ignoré, trop grand (${megabytes(bytes)}, au plus ${megabytes(largest)})`,
    empty: t`fichier ignoré, vide`,
    binary: t`fichier ignoré, ce n’est pas du texte`,
    html: t`fichier ignoré, page HTML : enregistrez-la comme texte`,
    otherFormat: t`fichier ignoré : seuls .txt et .md sont lus, enregistrez-le comme texte`,
    noBody: t`fichier ignoré, pas de texte sous l’en-tête`,
    linkOutside: t`lien ignoré, il mène hors du dossier`,
    duplicate: (of: string): string => t`fichier ignoré, même texte que ${of}`,
    brokenFrontMatter: (line: number): string => t`en-tête mal formé à la ligne ${line} ; l’article est lu`,
    unclosedFrontMatter: t`en-tête sans « --- » à la fin ; l’article est lu`,
    badField: (field: string): string =>
      t`valeur inutilisable pour « ${field} » dans l’en-tête ; l’article est lu`,
  },

  read: {
    usage: t`Usage : npm run --silent read -- FICHIER… (--out DOSSIER, ou --explain pour voir ce que les règles ont trouvé et rejeté)`,
    eitherWay: t`--explain écrit au terminal, --out dans un dossier : demandez l’un ou l’autre.`,
    explain,
    sameName: (first: string, second: string, name: string): string =>
      t`${first} et ${second} donneraient tous deux ${name} : renommez l’un des deux.`,
    cannotWrite: (path: string, code: string): string => t`${path} : impossible d’y écrire (${code}).`,
    done: (articles: number, statements: number, folder: string): string =>
      t`${texts.articles(articles)}, ${texts.statements(statements)} → ${folder}`,
  },
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u202fMo`;
