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
  ask: 'Demandez aussi…',
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
  operator: {
    started: (name: string, servers: number, articles: number) =>
      t`${name} est en ligne dans ${count(servers, 'serveur')}, avec ${count(articles, 'article')}.`,
    invite: (url: string) => t`Pour l’inviter : ${url}`,
    badToken: t`Discord refuse DISCORD_TOKEN : copiez le jeton du portail des développeurs (Bot, Reset Token).`,
    intents: t`Discord refuse les intentions que Verbatim demande : il lui faut « Guilds » et rien d’autre.`,
    sharding: (code: number) => t`Discord ferme la connexion pour de bon (code ${code}).`,
    network: (reason: string) =>
      t`Discord est hors d’atteinte (${reason}) : voyez le réseau et DISCORD_API_URL.`,
    neverReady: (seconds: number) =>
      t`Discord a laissé entrer Verbatim, mais n’a pas dit READY en ${count(seconds, 'seconde')}.`,
    offline: (seconds: number) =>
      t`Discord est injoignable depuis ${count(seconds, 'seconde')} : Verbatim s’arrête.`,
    noHealth: (port: number, reason: string) => t`HEALTH_PORT : le port ${port} n’est pas libre (${reason}).`,
    twice: t`Les commandes y paraissent deux fois : elles sont déclarées à ce serveur (DISCORD_GUILD_ID) et partout.`,
    unregistered: (reason: string) => t`Les commandes n’ont pas pu être déclarées à Discord : ${reason}`,
  },
};
