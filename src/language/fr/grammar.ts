import type { Grammar } from '../grammar.ts';
import {
  anaphors,
  byWord,
  determiners,
  endingExcept,
  list,
  phrases,
  pronouns,
  semiAuxiliaries,
  set,
} from '../words.ts';
import { inflect } from './conjugation.ts';
import { finiteForms } from './finite-forms.ts';
import { stopWords } from './stop-words.ts';

/** Nouns that end like an adverb. */
const NOUNS_IN_MENT = list(
  `gouvernement parlement departement mouvement changement developpement logement batiment reglement paiement evenement engagement
   classement jugement traitement etablissement financement investissement renforcement lancement comportement appartement element
   moment document monument instrument argument medicament regiment armement equipement enseignement rassemblement groupement
   deplacement reglement emplacement fonctionnement sentiment enlevement affrontement deploiement bombardement licenciement
   gisement effondrement tournoiement remaniement lotissement recensement signalement complement segment ornement aliment ciment
   vetement placement enterrement stationnement acheminement approvisionnement ravitaillement desarmement cessation fondement
   assainissement elargissement rapprochement dementelement demantelement depassement dereglement hebergement virement versement
   remboursement financement lancement entrainement championnat campement detachement avertissement`,
);

export const grammar: Grammar = {
  stopWords,
  determiners: determiners({
    definite: "le:ms la:fs l':xs les:xp du:ms au:ms aux:xp",
    indefinite:
      'un:ms une:fs des:xp certains:mp certaines:fp aucun:ms aucune:fs chaque:xs tout:ms toute:fs tous:mp toutes:fp beaucoup:xp',
    possessive: 'son:xs sa:fs ses:xp leur:xs leurs:xp mon:xs ma:fs mes:xp notre:xs nos:xp votre:xs vos:xp',
    demonstrative: 'ce:ms cet:ms cette:fs ces:xp',
    number:
      'plusieurs:xp quelques:xp deux:xp trois:xp quatre:xp cinq:xp six:xp sept:xp huit:xp neuf:xp dix:xp onze:xp douze:xp treize:xp quatorze:xp quinze:xp seize:xp vingt:xp trente:xp quarante:xp cinquante:xp soixante:xp cent:xp autres:xp',
  }),
  predeterminers: set("tous toutes tout toute l'"),
  pronouns: pronouns({
    either: 'il:ms elle:fs ils:mp elles:fp lui:ms eux:mp',
    nobody: 'on:xs ce:xs cela:xs ca:xs certains:mp beaucoup:xp',
    self: "j':xs je:xs nous:xp tu:xs vous:xp",
  }),
  possessors: pronouns({
    either: 'son:xs sa:xs ses:xs leur:xp leurs:xp',
    self: 'mon:xs ma:xs mes:xs notre:xp nos:xp',
  }),
  whose: set('dont'),
  anaphors: anaphors(
    `ce dernier:ms, cette dernière:fs, ces derniers:mp, ces dernières:fp, l' intéressé:ms, l' intéressée:fs, l' orateur:ms,
    l' oratrice:fs, celui-ci:ms, celle-ci:fs, ceux-ci:mp, celles-ci:fp`,
  ),
  firstAnaphors: anaphors('celui-là:ms, celle-là:fs, ce premier:ms, cette première:fs'),
  clitics: set("lui leur y en s' se n' ne l' le la les nous vous me te m' t'"),
  reflexives: set("s' se"),
  negations: set('pas jamais rien guère guere point aucunement nullement'),
  affirmingNegations: phrases('pas moins, pas seulement, pas uniquement, pas simplement'),
  auxiliaries: byWord({
    present: 'a ont est sont ai avons avez',
    imperfect: 'avait avaient etait etaient avais',
    past: 'eut eurent fut furent',
    future: 'aura auront sera seront',
    conditional: 'aurait auraient serait seraient',
    subjunctive: 'ait aient soit soient eût fût',
    gerund: 'ayant etant',
    infinitive: 'avoir etre',
  }),
  emphatic: set(''),
  refusing: set(''),
  be: set('est sont etait etaient fut furent sera seront serait seraient soit soient etre etant'),
  been: set('ete'),
  activeWithBe: set(
    'revenu revenue revenus revenues intervenu intervenue alle allee convenu convenus convenue parvenu parvenue monte montee',
  ),
  semiAuxiliaries: semiAuxiliaries(
    {
      préférer: '',
      oser: '',
      tenir: 'à',
      borner: 'à',
      plaire: 'à',
      hésiter: 'à',
      tarder: 'à',
      finir: 'par',
      commencer: 'par',
      venir: 'de',
      continuer: 'de',
      empresser: 'de',
      contenter: 'de',
      manquer: 'de',
      cesser: 'de',
      achever: 'de',
      profiter: 'pour',
      voulu: '',
      cru: 'bon de',
      tenu: 'à',
    },
    inflect,
  ),
  modalsAfterAs: semiAuxiliaries({ devoir: '', pouvoir: '', aimer: 'à', savoir: '' }, inflect),
  affirmedByNegation: set('manque manquer hesite hesitent tarde tarder cesse cessent cessait'),
  finiteForms,
  pluralForms: set(''),
  finiteEnding: /(?:ait|aient|èrent|irent|urent|era|eront|ira|iront)$/,
  participleEnding: /(?:é|ée|és|ées|i|ie|is|ies|ise|ises|it|ite|its|ites|u|ue|us|ues|ert|erte)$/,
  participles: set(
    'joint joints jointe jointes rejoint atteint atteinte peint craint contraint contrainte mort morte ouvert ouverte offert offerte couvert couverte',
  ),
  gerundEnding: /ant$/,
  infinitiveMark: '',
  adverbs: set(
    `aussi ainsi encore toujours deja bien mal tres plus moins meme enfin puis ensuite alors pourtant toutefois cependant neanmoins egalement notamment surtout d'abord aussitot
     d'emblee hier aujourd'hui demain la-dessus ici sitot tout volontiers quant soudain tantot tot tard souvent parfois desormais auparavant entre-temps
     mardi mercredi jeudi vendredi samedi dimanche lundi certes sobrement sans ailleurs seulement d'ailleurs tour`,
  ),
  adverbEnding: endingExcept('ment', NOUNS_IN_MENT),
  adverbials: phrases(
    'quant a lui, quant a elle, quant a eux, quant a elles, pour sa part, pour leur part, de son cote, de leur cote, a son tour, a leur tour, en revanche, par ailleurs, au contraire, en effet, au passage',
  ),
  verbParticles: set(''),
  complementizers: set("que qu'"),
  interrogatives: set("si s' comment pourquoi combien quand où quel quelle quels quelles qui"),
  relatives: set(
    "qui que qu' dont où lequel laquelle lesquels lesquelles duquel desquels auquel auxquels auxquelles",
  ),
  subjectRelatives: set('qui'),
  prepositions: set(
    `de du des dès d' à au aux en dans sur sous par pour avec sans chez vers contre entre devant derriere apres avant depuis pendant lors selon hors outre parmi malgre envers des
     jusque jusqu' aupres face grace suite quant faute via`,
  ),
  genitives: set("de du des d'"),
  placing: set('à au aux en dans vers sur depuis chez'),
  purposes: set(''),
  tying: set('aupres chez en à au aux pour contre'),
  findings: new Set([
    'trouver',
    'constater',
    'estimer',
    'juger',
    'considérer',
    'relever',
    'noter',
    'calculer',
  ]),
  neverInverted: set(''),
  conjunctions: set('mais or car et ou ni donc'),
  and: set('et'),
  subordinators: set(
    "que qu' si quand lorsque lorsqu' comme puisque puisqu' tandis alors quoique quoiqu' afin parce pendant dont où",
  ),
  writers: set('auteur chercheur scientifique coauteur economiste rapporteur'),
  restrictives: set(''),
  wordings: set('mots legende'),
  anonymity: set('anonymat'),
  reasons: set('parce car puisque'),
  temporal: set("alors tandis lorsque lorsqu' quand pendant"),
  particles: set(
    "de du des d' la le van von der den ben ibn bin bint al el ould ag da dos do di wa ap y e i l' of mc mac st saint abou abu dit dite alias",
  ),
  conditionals: set("si s'"),
  objectPronouns: set('le la les lui leur en y'),
  as: set('comme'),
  without: set('sans'),
  gerundMarkers: set('tout en'),
  contrasts: set('mais tandis alors or'),
  absolutes: set(''),
  aliases: set('pseudonyme nom prenom surnom alias'),
  by: set('par'),
  authoring: set("de du des d'"),
  receiving: set('recu recoit recoivent recevait trouve decouvert'),
  obtaining: set(
    'obtenu obtenue obtenus obtenues consulte consultee consultes consultees vu vue vus vues lu lue lus lues cite citee cites citees recu recue recus recues examine examinee examines examinees verifie verifiee verifies verifiees consulter lire voir obtenir examiner verifier relaye relayee relayes relayees',
  ),
  inscriptions: set('banderole pancarte ecriteau panneau graffiti'),
  documentsMade: new Map(
    ['assigne', 'assignent', 'assigner'].map((verb) => [verb, ['assignation', 'requête']]),
  ),
  same: set('meme memes'),
  quantities: set(
    `dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers
     poignee majorite minorite moitie tiers plupart multitude nombre groupe partie foule`,
  ),
  approximations: set(''),
  nobody: set('personne aucun aucune nul'),
  counts: new Map([
    ['un', 1],
    ['une', 1],
    ['deux', 2],
    ['trois', 3],
    ['quatre', 4],
    ['cinq', 5],
  ]),
  genericInstitutions: byWord({
    official:
      'chambre ministere gouvernement police gendarmerie armee tribunal cour parquet parlement assemblee senat commission mairie conseil banque prefecture presidence',
    any: 'organisation institution structure etablissement',
    charity: 'ong association collectif fondation mouvement',
    company: 'groupe entreprise societe compagnie firme plateforme start-up operateur',
    body: 'agence autorite office',
    union: 'syndicat federation confederation',
    club: 'club formation',
    party: 'parti formation coalition',
  }),
  corporateRoles: set(
    'exploitant operateur constructeur fabricant fournisseur editeur distributeur transporteur armateur equipementier assureur prestataire concessionnaire hebergeur diffuseur importateur exportateur sous-traitant',
  ),
  genericPersons: set(
    'homme femme garcon fille personne individu interesse quinquagenaire quadragenaire trentenaire sexagenaire septuagenaire octogenaire jeune vieillard dame monsieur',
  ),
  portfolios: set('ministre ministres ministere ministeres secretaire secretariat vice-ministre'),
  titleRoles: byWord({
    avocat: 'me maitre',
    militaire:
      'gal general col colonel cdt commandant cne lt lieutenant adjudant adjudant-chef sergent sergent-chef amiral',
    professeur: 'pr prof',
    médecin: 'docteur',
    prêtre: 'mgr abbe pere cardinal',
    imam: 'imam cheikh oustaz',
    élu: 'senateur depute',
  }),
  withdrawn: set('er cr ret rtd'),
  postnominals: set('phd mba'),
  headships: {
    any: set('patron chef boss'),
    offices: set('ministre president directeur gouverneur pdg dg secretaire commandant prefet maire'),
  },
  hypernyms: set('elu responsable dirigeant parlementaire officier magistrat diplomate'),
  alsoNamed: set('dit dite alias'),
  unaccented: set('retraite retraites sinistre sinistres'),
  sinceLong: set(''),
  ordinals: set(
    'premier premiere deuxieme second seconde troisieme quatrieme cinquieme dernier derniere prochain prochaine nouveau nouvelle',
  ),
  asking: set('demander interroger questionner relancer vouloir'),
  answering: new Set(list('répondre répliquer rétorquer riposter réponse réplique riposte')),
  concerned: set('interesse interessee'),
  inhabitants:
    /^(?!ancien|moyen|quotidien|prochain|certain|souverain|humain|lointain|plein).+(?:ien|ienne|een|eenne|oise?|aise?|aine?|arde?)$/,
  ranks: set('premier premiere haut haute grand grande vice second seconde sous'),
  numbered: set('radio canal local section brigade groupe france'),
  sources: [
    { words: list('selon') },
    { words: list("d' apres") },
    { words: list("de l' avis de") },
    { words: list("de l' avis du") },
    { words: list("de l' avis des") },
    { words: list('aux yeux de') },
    { words: list('aux yeux du') },
    { words: list('aux yeux des') },
    { words: list('aux dires de') },
    { words: list('aux dires du') },
    { words: list('aux dires des') },
    { words: list('au dire de') },
    { words: list('à en croire') },
    { words: list("à l' en croire"), pronoun: 'son' },
    { words: list("à l' entendre"), pronoun: 'son' },
    { words: list('à les entendre'), pronoun: 'eux' },
    { words: list('à entendre') },
    { words: list('à les en croire'), pronoun: 'eux' },
    { words: list('à son avis'), pronoun: 'son' },
    { words: list('à leur avis'), pronoun: 'eux' },
    { words: list('à ses yeux'), pronoun: 'son' },
    { words: list('à leurs yeux'), pronoun: 'eux' },
    { words: list('à ses dires'), pronoun: 'son' },
    { words: list('de son propre aveu'), pronoun: 'son' },
    { words: list('a on appris aupres de') },
    { words: list('a on appris aupres du') },
    { words: list('a on appris aupres des') },
    { words: list('a on appris de') },
    { words: list('pour'), headOnly: true },
  ],
  noSource: set(
    `saison saisons midi nos notre toute tout toutes tous cela quoi que qu' besoins besoin cas moyens les_cas age ages usage gout humeur heures heure regles loi calendrier
     ordre mode critere criteres protocole modele scenario methode calcul formule procedure modalites plan principe formule repartition guerre tradition coutume lieu jour jours annee annees saint evangile necessite possibilites possibilite`,
  ),
  infinitiveMarkers: phrases(
    "avant de, avant d', apres, et de, et d', pour, sans, tout en, en, afin de, puis de, mais de",
  ),
  clauseBreakers: set('sans selon avant tandis alors'),
  addressing: set('devant'),
  addressees: set('presse journalistes journaliste micro reporters confreres'),
  naming: set(
    `intitule intitulee intitules intitulees baptise baptisee baptises baptisees surnomme surnommee surnommes nomme nommee nommes dit dite dits dites denomme denommee appele appelee
     operation projet film roman livre album chanson titre exposition spectacle programme festival banderole slogan collection serie revue journal magazine code pseudonyme surnom
     concours prix loi plan association collectif rubrique piece stage atelier salle mention label`,
  ),
  composing: set('écrit écrivent rédigé rédigent composé composent inventé inventent imaginé imaginent'),
  works: set('texte conte poeme histoire recit chanson comptine fable haiku slam'),
  openers: set(
    `il elle ils elles on ce cela ceci cette cet ces le la les l' un une des du de d' au aux en dans sur sous par pour avec sans chez selon apres avant depuis pendant lors mais or car et ou ni
     donc puis ensuite enfin alors ainsi aussi si quand lorsque lorsqu' comme puisque pourtant toutefois cependant neanmoins plus moins tout toute tous toutes aucun aucune
     personne rien chaque certains certaines plusieurs quelques beaucoup son sa ses leur leurs notre nos votre vos mon ma mes a y qui que qu' quoi quel quelle dont
     interroge interrogee invite invitee reste face outre cote hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet
     aout septembre octobre novembre decembre deux trois quatre cinq six sept huit neuf dix vingt trente cent mille non oui malgre grace autre autres meme premier premiere contacte contactee
     à nous vous je tu jamais toujours ici la-bas bien mieux entre vers parmi a-t-elle toute chose voila voici celui celle ceux celles lui eux`,
  ),
};
