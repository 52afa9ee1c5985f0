import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks for its author: *un communiqué*, *l’arrêté*, *une enquête du syndicat*. */
export const documents: NounTable = nouns({
  masculine: `
    accord acte adage addendum almanach amendement aperçu arrêt arrêté article audit avant-projet
    avenant avis barème baromètre bilan billet blog bordereau bref brouillon bulletin cahier carnet
    catalogue chapitre chiffres:chiffres classement code colophon commentaire communiqué
    compte-rendu:comptes-rendus constat contrat contre-projet contre-rapport couplet courriel courrier
    dazibao décompte décret devis diagnostic dictionnaire dicton discours document
    document-cadre:documents-cadres documentaire dossier e-mail écrit écriteau édit éditorial
    éléments:éléments encart entrefilet entretien épilogue essai évangile exposé extrait faire-part
    fascicule fax fichier flash formulaire graffiti graphique guide hadith hymne indice inventaire
    jugement lexique libelle listing livre livre-blanc:livres-blancs livret mail mandat mandement
    manifeste manuel memento mémo mémoire mémorandum:mémorandums/mémoranda message ouvrage pamphlet
    panneau papier paragraphe pense-bête plaidoyer plan podcast poème pointage post post-scriptum
    pré-diagnostic pré-projet pré-rapport:pré-rapports préambule préavis prêche prérapport
    procès-verbal:procès-verbaux programme projet prospectus protocole proverbe psaume questionnaire
    rapport recensement récépissé récit rectificatif recueil référé refrain registre règlement relevé
    répertoire reportage réquisitoire résultats:résultats résumé roman scénario script serment sermon
    signalement slogan sms sommaire sondage statuts:statuts synopsis tableau télégramme télex témoignage
    testament texte tome tract traité tutoriel tweet ultimatum:ultimatums vade-mecum vademecum verbatim
    verdict verset vidéo-message:vidéo-messages vœu:vœux`,
  feminine: `
    actu affichette allocution analyse annexe annonce anthologie assignation attestation autobiographie
    autopsie bande-annonce:bandes-annonces banderole bible biographie brochure carte cartographie
    chanson charte chronique chronologie circulaire citation clause consigne constitution contre-enquête
    contre-expertise contre-lettre contre-proposition contribution convention convocation copie
    correspondance critique décision déclaration dédicace délibération dépêche déposition description
    directive disposition dissertation doléance données:données ébauche encyclique encyclopédie enquête
    épigraphe épitaphe épître estimation étiquette étude évaluation expertise fatwa feuille fiche
    gazette homélie infographie injonction inscription instruction interpellation interview
    investigation jurisprudence lecture légende lettre lettre-circulaire:lettres-circulaires lettre-type
    liste loi maxime mention météo mise-à-jour:mises-à-jour missive monographie motion nécrologie
    newsletter note notice notification oraison ordonnance pancarte parution pétition photo plaidoirie
    plainte plaquette pré-enquête préface prévision prière proclamation projection prophétie proposition
    publication publicité réaction recommandation réponse requête résolution revendication revue
    rubrique saisine sentence simulation sommation sourate statistique stèle story:stories synthèse
    thèse traduction transcription tribune vidéo`,
});
