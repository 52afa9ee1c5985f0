import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks without being a person: states and their bodies, firms, parties, clubs, the press, groups of people. */
export const institutions: NounTable = nouns({
  masculine: `
    aéroport aquarium archevêché archidiocèse aréopage arrondissement assureur atelier bagad bailliage
    barreau bataillon bercy bistrot bloc bundestag bureau cabinet califat camp camping campus canton
    cartel casino centre cercle chapitre choeur chu cinéma cio clan clergé club cluster cnr cnsp cnt
    collectif collège comité commandement commando commissariat concile conclave conglomérat congrès
    conseil conservatoire consistoire consortium constructeur consulat contingent contre-gouvernement
    contre-pouvoir corps cortège couvent crous département détachement diocèse directoire dispensaire
    distributeur district duo éditeur ehpad électorat élysée émirat empire epci équipage équipementier
    esat escadron établissement état état-major:états-majors évêché exécutif exploitant festival fmi
    fonds forum fournisseur front gaec gang gie gîte gouvernement greffe groupe groupement hameau haras
    haut-commissariat:hauts-commissariats haut-conseil:hauts-conseils hcr hebdo hebdomadaire hôpital
    hospice hôtel hypermarché incubateur institut intergroupe internat journal jury juvénat koulouba
    kremlin label laboratoire lectorat législatif lobby lotissement lycée magazine matignon média
    mensuel ministère monastère mouvement musée négoce notariat oblast observatoire office opérateur
    orchestre ordre organisme orphelinat orphéon palais panel parlement parquet parti patronat
    patrouilleur pays pénitencier pensionnat pentagone peuple planétarium pôle politburo praesidium
    presbytère presidium protectorat public quai quartet quartier quartier-général:quartiers-généraux
    quatuor quintette quotidien rassemblement rectorat refuge régime régiment regroupement réseau
    restaurant royaume saint-siège salariat samu samusocial sdis secrétariat sénat sérail service
    shadow-cabinet site smictom sous-comité squat staff start-up:start-ups studio sultanat supermarché
    syndicalisme syndicat synode tabloïd théâtre think-tank:think-tanks transporteur tribunal trio
    triumvirat vatican village voisinage zoo`,
  feminine: `
    académie aciérie administration aes afp agence agglo agglomération alliance ambassade amicale
    ardoisière aristocratie armée artillerie assemblée assistance association auberge aumônerie autorité
    aviation bagagerie banlieue banque bbc bceao bibliothèque billetterie blanchisserie bonneterie
    boucherie boulangerie bourgeoisie bourse boutique branche brasserie brigade caf caisse cantine
    capitainerie cartonnerie caserne cathédrale cavalerie cédéao cellule ceni centrale chaîne chambre
    chancellerie charcuterie chefferie chocolaterie chorale cimenterie cinémathèque cité clinique cni
    coalition collectivité collégiale commission communauté commune communion compagnie complosphère
    confédération confiserie confrérie congrégation conserverie convention coop coopération coopérative
    coordination copropriété corporation cour crèche croix-rouge curatelle curie daïra déchèterie
    déchetterie défense délégation diaspora diplomatie direction discothèque dissidence distillerie
    douane douanes:douanes douma dynastie école église élite entité entourage entreprise épicerie équipe
    escouade europol fachosphère faction faculté faïencerie famille fanfare fédération ferme fifa
    filature filiale filière firme flotte fondation fonderie force formation foule franc-maçonnerie industrie
    fromagerie galerie ganterie garderie garnison gendarmerie gouvernance guérilla guilde guinguette
    haute-autorité:hautes-autorités haute-cour:hautes-cours hiérarchie holding hôtellerie houillère
    huilerie imprimerie infanterie inspection instance institution insurrection intelligentsia
    intendance intercommunalité interpol interprofession intersyndicale jeunesse junte juridiction
    justice knesset laiterie légation librairie ligue ludothèque mafia magistrature mairie maison
    maison-blanche maison-mère:maisons-mères majorité manufacture marine maroquinerie marque maternité
    médiasphère médiathèque médiature médina menuiserie métropole micro-crèche:micro-crèches milice
    minorité minoterie minusca minusma mission mjc monarchie monusco mosquée moughataa multinationale
    municipalité mutualité mutuelle nation noblesse nomenklatura nonciature oit oligarchie omc oms ong
    ONG onu opposition organisation otan oumma paierie papauté papeterie paroisse pâtisserie patrouille
    paysannerie pêcherie pédiatrie pépinière phalange pharmacie piscine pizzeria
    plate-forme:plates-formes plateforme pme poissonnerie police polyclinique populace population
    pouponnière préfecture prélature présidence presse primature prison profession protection province
    quincaillerie rada radio raffinerie réanimation rébellion recyclerie rédaction régie région
    régulation république résistance ressourcerie revue rfi rhumerie rizerie rôtisserie royauté
    sardinerie savonnerie scierie scop secte section sécurité sélection société sororité sous-commission
    sous-direction sous-préfecture sous-traitance station structure sucrerie superette synagogue
    tannerie task-force:task-forces taverne teinturerie télé télévision tpe transition trésorerie tribu
    troïka troupe tuilerie tutelle twittosphère ua ue uefa uemoa unesco unicef union unité université
    usine verrerie vice-présidence ville wilaya zaouïa`,
});
