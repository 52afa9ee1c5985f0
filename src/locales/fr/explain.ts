import { texts } from './texts.ts';
import { t } from './typeset.ts';

const { quoted } = texts;

/** How `read --explain` tells what the rules of attribution did; the rules keep the names that the code gives them. */
export const explain = {
  at: (paragraph: number, line: number): string => t`¶ ${paragraph}, ligne ${line}`,
  onLine: (words: string, line: number): string => t`${quoted(words)}, ligne ${line}`,
  kind: { direct: 'direct', mixed: 'mixte', indirect: 'indirect' },
  reserved: 'au conditionnel, comme imprimé',
  unknown: { named: 'inconnu', date: 'inconnue', place: 'inconnu' },
  noRule: t` : aucune règle n’en dit rien`,
  nothing: t`Aucun propos trouvé.`,

  labels: {
    cue: 'verbe ou marqueur',
    found: 'trouvé par',
    named: 'locuteur',
    refused: 'écarté',
    rejected: 'rejeté',
    date: 'date',
    place: 'lieu',
    unused: 'sans suite',
  },

  named: (name: string, rule: string, words: string, basis: string, evidence: string): string =>
    t`${name} ← ${rule} : ${words} (fondement ${basis}${evidence ? t` ; preuve ${evidence}` : ''})`,
  untold: (rule: string, words: string, why: string): string => t`inconnu ← ${rule} : ${words}, ${why}`,
  notTold: 'aucune règle ne dit qui c’est',
  stranger: 'on en a parlé plus haut, aucune règle ne sait le nommer',
  jointly: t`un de ceux qui parlent ensemble est inconnu : aucun n’est nommé`,
  passedOver: (rule: string, why: string): string => t`${rule} : ${why}`,
  reasons: (all: readonly string[]): string => all.join(t` ; `),
  refusals: {
    kind: 'une institution ou une chose là où les mots veulent une personne, ou l’inverse',
    gender: 'autre genre',
    number: 'autre nombre',
    several: 'nommé avec d’autres',
    title: 'son titre ne va pas',
    trade: 'autre métier',
    country: 'autre pays',
    noun: 'l’article ne l’appelle pas ainsi',
    sort: 'une autre sorte d’institution, sans nom propre, ou nommée en passant',
    'less-likely': 'moins probable que celui qui est retenu',
    'equally-likely': t`plusieurs conviennent autant : mieux vaut personne`,
    quoted: 'c’est lui qu’on cite',
    asked: 'c’est lui qui a demandé',
  },

  weighed: (why: string, score: number, best: number): string =>
    t`${why} (${score.toLocaleString('fr')} contre ${best.toLocaleString('fr')})`,
  proposal: (rule: string, content: string, source: string): string =>
    source ? t`${rule} → ${quoted(content)}, source ${quoted(source)}` : t`${rule} → ${quoted(content)}`,
  lostTo: (proposal: string, rule: string): string =>
    t`${proposal} : presque les mots de ${rule}, règle crue d’abord`,
  lostToSame: (proposal: string, cue: string): string =>
    t`${proposal} : presque les mots trouvés avant par la même règle${cue ? t`, sous ${quoted(cue)}` : ''}`,
  nobodys: (proposal: string): string => t`${proposal} : personne qui puisse parler`,
  cue: (words: string, why: string): string => t`${quoted(words)} : ${why}`,
  unused: {
    negated: t`nié : personne n’a parlé`,
    nobody: 'aucun sujet qui puisse parler',
    nothing: 'rien à la place où ce verbe prend son contenu',
  },

  situated: (value: string, rule: string, basis: string, evidence: string): string =>
    t`${value} ← ${rule} (${basis}${evidence ? t` : ${evidence}` : ''})`,
  basis: { written: 'imprimé', inferred: 'déduit' },
  otherDay: (place: string, rule: string): string => t`lieu ${place} ← ${rule} : d’un autre jour`,
  otherPlace: (day: string, rule: string): string => t`date ${day} ← ${rule} : d’un autre lieu`,

  undelimited: t`Guillemets sans pendant, laissés tels quels :`,
  mark: (mark: string, line: number, around: string): string => t`ligne ${line} : ${mark} dans ${around}`,

  groups: { linkers: 'Ce qui est dit', resolvers: 'Qui parle', situating: 'Quand et où' },
  /** Those that find what is said, in the order in which they are believed. */
  linkers: {
    incise: 'le verbe et son sujet entre virgules, dans les guillemets',
    colon: t`une citation après deux-points : locuteur, le sujet`,
    parenthetical: 'le verbe et son sujet en incise, à côté de ce qui est dit',
    passive: t`verbe au passif, source derrière « par »`,
    clause: 'verbe suivi de que, si, comment',
    addressed: 'verbe, celui à qui l’on parle, puis la proposition (anglais)',
    urge: 'inviter, exhorter quelqu’un à',
    accuse: 'accuser quelqu’un de',
    called: t`appeler, juger, qualifier : l’objet et son nom`,
    amount: t`évaluer, chiffrer : l’objet et ce qu’il coûte`,
    infinitive: 'verbe suivi d’un infinitif',
    quotation: 'verbe suivi d’une citation, sans deux-points',
    'bare clause': 'proposition sans that (anglais)',
    noun: t`verbe suivi d’un groupe nominal : saluer, condamner`,
    according: t`source sans verbe : selon, d’après, pour`,
    alone: 'une citation qui fait toute la phrase',
  },
  /** Those that tell who speaks. */
  resolvers: {
    pronoun: t`un pronom : qui, du même genre et nombre, a parlé ou fut sujet en dernier`,
    anaphor: 'ce dernier, l’intéressé',
    name: 'un nom, ou un nom de famille que l’article complète',
    document: t`un rapport, un communiqué : son auteur`,
    group: t`les deux ministres : les derniers nommés, en ce nombre`,
    relation: t`sa femme, mon père : qui, selon l’article, l’est pour cette personne`,
    role: t`un rôle, sans nom : aucun de ceux que l’article nomme`,
    'role/same-words': 'un rôle, donné ailleurs dans ces mots',
    'role/same-office': 'la même charge sous un autre nom',
    'role/said-otherwise': t`qui vient de parler, appelé par ce qu’il est ou fut`,
    'role/same-noun': 'un rôle, donné ailleurs avec ce nom',
    'role/same-institution': t`la même institution, nommée dans l’un et appelée dans l’autre (le parti)`,
    'role/same-body': t`un membre du gouvernement : un ministre`,
    'role/part': t`la place au procès : qui est jugé, qui témoigne`,
    'role/called-before': t`un rôle nu : la personne que l’article a déjà désignée ainsi`,
    'role/trade': 'un rôle du même métier',
    'role/place': 'un rôle du même métier et du même lieu',
    'role/country': 'la nationalité d’un rôle donné ailleurs',
    'role/spoken-of-last': t`un rôle nu : la personne dont on vient de parler`,
    'role/only-one': t`la seule institution de cette sorte que l’article nomme`,
    'role/named-later': t`un rôle, dont l’article donne le nom plus bas`,
    'role/protagonist': 'un rôle nu, pour celui dont parle tout l’article et que nomme son titre',
    'as-printed': t`les mots mêmes : source que l’article ne nomme pas autrement`,
    continuation: 'une citation seule, personne à proximité',
    'continuation/subject-before': t`une citation seule : le sujet de la phrase d’avant`,
    'continuation/last-speaker': t`une citation seule : le dernier qui a parlé`,
    'continuation/next-paragraph': 'une citation qui se poursuit au paragraphe suivant, qui dit de qui',
  },
  /** Those that tell the day and the place. */
  situating: {
    own: 'dans la proposition du verbe',
    embedded: t`dit dans ce qui est dit : ailleurs, un autre jour`,
    report: 'dans le document dont parle le début',
    medium: t`par écrit, par téléphone, sur les ondes : aucun lieu`,
    there: t`y, là : le lieu d’une phrase d’avant`,
    dispatch: t`une lettre, un message : le jour où l’on dit qu’il fut envoyé ou reçu`,
    setting: 'le cadre posé en tête d’une phrase du paragraphe',
    continuation: 'le même locuteur poursuit',
    event: 'la rencontre racontée avant',
    flow: 'qui parle ensuite là où l’on s’est réuni',
    interview: 'l’entretien que raconte le début',
    profile: 'là où le portrait commence',
    reportage: 'là où le reportage commence, chez ceux qu’on y rencontre',
    dateline: 'la localisation en tête de dépêche',
    lead: 'le jour de la nouvelle, dans le premier paragraphe',
    'back-then': t`alors : le jour raconté en dernier, on ne sait où`,
    aftermath: t`après coup : le jour des propos qui précèdent`,
    'on-the-spot': 'quelqu’un qui est sur place',
    carried: 'repris d’un propos voisin du même locuteur',
  },
};
