import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks without being a person: states and their bodies, firms, parties, clubs, the press, groups of people. */
export const institutions: NounTable = nouns({
  masculine: `
    aéroport archidiocèse arrondissement assureur atelier barreau bataillon bercy bloc bundestag bureau
    cabinet califat camp canton cartel centre cercle choeur cinéma cio clan clergé club cnr cnsp cnt
    collectif collège comité commandement commando commissariat concile conglomérat congrès conseil
    conservatoire consortium constructeur consulat contingent corps couvent département détachement
    diocèse directoire dispensaire distributeur district duo éditeur électorat élysée émirat empire
    équipage équipementier escadron établissement état état-major:états-majors exécutif exploitant
    festival fmi fonds forum fournisseur front gang gouvernement groupe groupement hameau
    haut-commissariat:hauts-commissariats haut-conseil:hauts-conseils hcr hebdo hebdomadaire hôpital
    hôtel hypermarché institut journal jury koulouba kremlin label laboratoire législatif lobby lycée
    magazine matignon média mensuel ministère monastère mouvement musée observatoire office opérateur
    orchestre ordre organisme orphelinat palais panel parlement parquet parti patronat patrouilleur pays
    pensionnat pentagone peuple politburo praesidium protectorat public quai quartet quartier
    quartier-général:quartiers-généraux quatuor quintette quotidien rassemblement régime régiment
    regroupement réseau restaurant royaume saint-siège secrétariat sénat service site sous-comité staff
    start-up:start-ups studio sultanat supermarché syndicat synode tabloïd théâtre
    think-tank:think-tanks transporteur tribunal trio triumvirat vatican village voisinage`,
  feminine: `
    académie administration aes afp agence agglomération alliance ambassade armée artillerie assemblée
    assistance association autorité aviation banlieue banque bbc bceao bibliothèque boulangerie
    bourgeoisie bourse branche brasserie brigade caf caisse cantine caserne cathédrale cavalerie cédéao
    cellule ceni centrale chaîne chambre chancellerie chefferie chorale cimenterie cinémathèque cité
    clinique cni coalition collectivité commission communauté commune communion compagnie confédération
    confrérie congrégation convention coopération coopérative coordination corporation cour croix-rouge
    curie défense délégation protection diaspora diplomatie direction douane douanes:douanes douma dynastie école
    église élite entité entourage entreprise équipe escouade europol faction faculté famille fanfare fédération
    ferme fifa filiale filière firme flotte fondation force formation foule galerie garderie garnison
    gendarmerie gouvernance guérilla guilde haute-autorité:hautes-autorités haute-cour:hautes-cours
    hiérarchie imprimerie infanterie inspection instance institution intelligentsia intercommunalité
    interpol intersyndicale junte juridiction justice knesset légation librairie ligue mafia
    magistrature mairie maison maison-blanche maison-mère:maisons-mères majorité manufacture marine
    marque maternité médiature métropole milice minorité minusca minusma mission monarchie monusco
    mosquée multinationale municipalité mutualité mutuelle nation noblesse nomenklatura oit omc oms ong
    ONG onu opposition organisation otan papauté paroisse phalange pharmacie plate-forme:plates-formes
    plateforme police populace population préfecture prélature présidence presse primature prison
    profession province rada radio raffinerie rédaction régie région république résistance revue rfi
    royauté secte section sécurité sélection société sous-direction sous-préfecture station synagogue
    task-force:task-forces télé télévision transition trésorerie tribu troïka troupe tutelle ua ue uefa
    uemoa unesco unicef union unité université usine vice-présidence ville`,
});
