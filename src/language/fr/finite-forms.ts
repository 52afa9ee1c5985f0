import { list } from '../words.ts';
import { inflect } from './conjugation.ts';

/** Common verbs that do not report. */
const VERBS = `
  abandonner abriter accepter accompagner accorder accueillir acheter achever acquérir adopter afficher affronter aggraver agir aider
  aimer aller améliorer amener appartenir apparaître apporter apprécier apprendre approuver arrêter arriver assister assumer
  atteindre attendre attirer augmenter autoriser avoir baisser battre bénéficier blesser bloquer boire bouger brûler cacher causer
  cesser changer chanter chercher choisir circuler commander commencer comporter composer comprendre comparaître compter concerner conduire
  connaître consacrer conserver constituer construire consulter contenir continuer contribuer contrôler convaincre coopérer
  correspondre coucher couler couper courir coûter couvrir craindre créer croire débarquer débuter décéder décider découler
  découvrir définir demeurer démarrer démissionner dépasser dépendre déplacer déployer déposer dérouler descendre désigner détenir
  détruire devenir devoir dévoiler différer diffuser diminuer diriger disparaître disposer disputer distribuer diviser donner
  doubler douter durer échanger échapper échouer éclater économiser écouter effectuer élargir élever élire embaucher employer
  emporter emprunter encadrer enchaîner enlever enregistrer enseigner entamer entendre enterrer entourer entraîner entreprendre
  entrer entretenir envahir envoyer équiper espérer essayer établir éteindre étudier éviter évoluer examiner exercer exister
  expirer exploiter exposer fabriquer faire falloir favoriser fermer figurer filer financer finir fixer fonctionner fonder forcer
  former fournir franchir frapper fuir gagner garder gérer grandir grimper habiter hériter hésiter ignorer imaginer imposer
  inaugurer inclure incarner inscrire inspirer installer intégrer interdire intéresser investir jeter jouer laisser lever libérer
  lier limiter livrer loger lutter manger manifester manquer marquer maintenir mener mériter mesurer mettre monter montrer mourir
  multiplier naître négocier nettoyer nommer nourrir obliger observer obtenir occuper offrir organiser oser oublier ouvrir
  paraître participer partir partager parvenir passer payer percer percevoir perdre permettre peser placer plaire planter
  porter posséder pourvoir pousser pouvoir pratiquer précéder prédominer prendre préparer présenter présider prêter procéder
  produire profiter progresser prolonger protéger provenir provoquer quitter ralentir rapporter ravager réagir réaliser recevoir
  rechercher récolter recouvrir recruter récupérer réduire regagner regarder régner rejoindre relancer relever relier remettre
  remonter remplacer remplir remporter rencontrer rendre renforcer renoncer rentrer renverser répartir reposer reprendre représenter
  résider résister résoudre respecter ressembler rester retirer retourner retrouver réunir réussir revenir rêver risquer rouler
  rouvrir rompre saisir sauver savoir sembler séparer serrer servir signer situer sortir souffrir souhaiter stagner subir subsister
  succéder suffire suivre supporter surgir surveiller survenir survivre suspendre tarder témoigner tendre tenir tenter terminer
  tirer tomber toucher tourner traiter transférer transformer transmettre transporter traverser tripler tuer unir utiliser vaincre
  valoir varier veiller vendre venir verser viser visiter vivre voir voler voter vouloir voyager être`;

/** Forms that stand without a determiner as a noun, an adjective or a preposition as well. */
const AMBIGUOUS = new Set(
  list(`parti partis partie parties fait fut suit mine fin cours court courts double triple livre livres finale finales entre ferme force
    libre complète mort morts élu élus vers sens pas plus part parts suite vit vu tiers soit sois tours active concerne sert sort sorts
    commande contrôle culture voyage présente prise reprise somme sommes tendre lutte`),
);

/** Third persons of common verbs that do not report: they tell a clause where no reporting verb does. */
export const finiteForms: ReadonlySet<string> = new Set([
  ...list(
    'est sont était étaient a ont avait avaient sera seront serait seraient fut furent va vont fait font',
  ),
  ...list(VERBS)
    .flatMap((lemma) => inflect(lemma))
    .flatMap(({ form, tense }) => (['participle', 'gerund', 'infinitive'].includes(tense) ? [] : [form]))
    .filter((form) => !AMBIGUOUS.has(form)),
]);
