import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks for its author: *un communiqué*, *l’arrêté*, *une enquête du syndicat*. */
export const documents: NounTable = nouns({
  masculine: `
    éléments:éléments
    accord acte amendement aperçu arrêt arrêté article audit avis baromètre bilan billet blog bref
    brouillon bulletin cahier carnet catalogue chapitre chiffres:chiffres classement code commentaire
    communiqué compte-rendu:comptes-rendus constat contrat courriel courrier décompte décret diagnostic
    discours document document-cadre:documents-cadres documentaire dossier e-mail écrit éditorial
    entretien essai évangile exposé extrait faire-part fax fichier flash formulaire graphique guide
    indice inventaire jugement libelle livre livre-blanc:livres-blancs mail mandat manifeste manuel mémo
    mémoire mémorandum:mémorandums/mémoranda message ouvrage pamphlet papier paragraphe plaidoyer plan
    podcast post pré-rapport:pré-rapports préambule procès-verbal:procès-verbaux programme projet
    prospectus protocole questionnaire rapport recensement récit rectificatif recueil registre règlement
    relevé reportage résultats:résultats résumé roman scénario script serment sermon sms sondage tableau
    télégramme témoignage testament texte tract traité tweet ultimatum:ultimatums vade-mecum verbatim
    verdict verset vidéo-message:vidéo-messages`,
  feminine: `
    actu affichette allocution analyse annexe annonce autobiographie banderole biographie brochure carte
    charte chronique circulaire citation consigne constitution contribution convention copie
    correspondance critique décision déclaration délibération dépêche description directive disposition
    dissertation données:données encyclique enquête estimation étude évaluation expertise fatwa feuille
    fiche homélie infographie inscription instruction interview investigation lecture légende lettre
    lettre-circulaire:lettres-circulaires liste loi mention mise-à-jour:mises-à-jour missive monographie
    motion nécrologie newsletter note notice notification ordonnance pancarte pétition photo plainte
    plaquette préface prévision prière proclamation projection prophétie proposition publication
    publicité réaction recommandation réponse requête résolution revendication revue rubrique saisine
    sentence simulation statistique story:stories synthèse thèse traduction transcription tribune vidéo`,
});
