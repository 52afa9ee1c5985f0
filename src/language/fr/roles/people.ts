import type { NounWords } from '../../words.ts';

/** Functions found in every field, and those who stay unnamed: *président*, *riveraine*, *témoin*, *rescapé*. */
export const people: NounWords = {
  pairs: `
    abonné accidenté accompagnateur accusateur accusé acheteur:acheteuse adhérent adjoint administrateur
    adolescent affabulateur agent agresseur:agresseuse/agresseure aidant allié alternant amateur amputé
    animateur apprenti aspirant assaillant assassin:assassine assesseur:assesseure assistant associé
    assuré auditeur auteur:auteure/autrice autostoppeur bachelier badaud:badaude baigneur
    bailleur:bailleuse/bailleresse banlieusard:banlieusarde batteur:batteuse bienfaiteur blessé blogueur
    boursier boycotteur:boycotteuse braconnier caissier cambrioleur cameraman:camerawoman
    campagnard:campagnarde campeur candidat caravanier cavalier chancelier
    chasseur:chasseuse/chasseresse chauffard:chauffarde chef:cheffe chômeur chrétien citadin citoyen
    clandestin clerc:clerque client coaccusé coanimateur coauteur:coauteure/coautrice codélégué codétenu
    codirecteur codirigeant cofondateur cogérant coinitiateur colistier collaborateur collecteur
    collectionneur collégien combattant communicant compétiteur concepteur conciliateur concurrent
    condamné conférencier confrère:consoeur conjuré conseiller conseiller-pays:conseillère-pays
    conservateur consommateur conspirateur constructeur consultant contradicteur contrebandier
    contremaître:contremaîtresse contributeur contrôleur coopérateur coordinateur
    coordonnateur:coordonnatrice coprésident coproducteur cotisant covoitureur créancier créateur
    croyant curateur dealer:dealeuse débiteur décideur déclarant décorateur décrocheur
    défenseur:défenseure/défenseuse délégué délinquant demandeur:demandeuse/demanderesse déplacé déporté
    déserteur:déserteuse détenteur détenu détracteur devin diplômé directeur dirigeant disparu dissident
    distributeur docteur:docteure/doctoresse dompteur:dompteuse donateur donneur doyen dresseur
    éclaireur:éclaireuse écolier écoutant éditeur éducateur électeur émeutier employeur
    emprunteur:emprunteuse endeuillé enquêteur:enquêteuse/enquêtrice/enquêteure envoyé épargnant
    équipier escroc:escroque estivant étranger étudiant évadé examinateur exilé expatrié expéditeur
    expert exploitant explorateur exposant expulsé facilitateur facteur fédérateur festivalier
    fêtard:fêtarde figurant financeur flâneur fondateur forain formateur fournisseur franchisé fraudeur
    frontalier fugitif fuyard:fuyarde gagnant gardien guerrier guide-conférencier:guide-conférencière
    habitant habitué harceleur hébergeur:hébergeuse héros:héroïne hospitalier immigré
    imposteur:imposteure influenceur informateur initiateur innovateur insoumis inspecteur instigateur
    instructeur insurgé intellectuel interlocuteur intervenant intrus inventeur:inventrice invité
    jeûneur jongleur juré kidnappeur lauréat lecteur licencié licier lobbyeur logeur lycéen magicien
    maître:maîtresse mal-logé:mal-logée malfaiteur mandant manifestant manipulateur maquisard
    maraudeur:maraudeuse marchand marcheur mécontent médaillé médiateur meneur menteur:menteuse messager
    metteur:metteuse/metteure meurtrier migrant milicien militant miraculé modérateur moniteur
    montagnard:montagnarde motard musulman mutilé mutin narcotrafiquant narrateur naufragé
    navetteur:navetteuse navigateur négociateur néo-retraité néoretraité observateur occupant opposant
    orateur ordonnateur organisateur partant participant partisan:partisane passager passant
    passeur:passeuse patient patron pédocriminel pensionné percepteur permanencier pilleur pionnier
    placier plaignant plaisancier plongeur politicien pompier postulant poursuivant
    précurseur:précurseuse prédécesseur:prédécesseure préparateur préretraité président
    président-délégué:présidente-déléguée président-fondateur:présidente-fondatrice prétendant
    prêteur:prêteuse prévenu prisonnier producteur programmateur promeneur promoteur proscrit
    prospecteur protecteur provocateur questeur:questeure quêteur:quêteuse rallié randonneur rapatrié
    rapporteur:rapporteuse/rapporteure rassembleur ravisseur receleur:receleuse recenseur
    receveur:receveuse recruteur:recruteuse recteur redoublant référent réfugié régent régisseur
    régulateur remplaçant rentier réparateur repenti repreneur représentant républicain:républicaine
    requérant rescapé résident résistant ressortissant retraité revendeur révolté rival riverain salarié
    sauveteur:sauveteuse scrutateur semeur sinistré sorcier sortant sous-directeur sous-traitant
    souscripteur spectateur spéculateur sportif squatteur successeur:successeure/successeuse
    sultan:sultane supérieur:supérieure suppléant surendetté surintendant surveillant survivant suspect
    syndic:syndique syndiqué tagueur tatoueur téléspectateur tenancier tenant tirailleur tireur
    traducteur trafiquant traître:traîtresse travailleur trésorier tricheur tueur tuteur usager
    usurpateur vacancier vainqueur:vainqueure veilleur:veilleuse vendangeur vérificateur
    vétéran:vétérane vice-chancelier vice-directeur vice-doyen vice-président vice-recteur villageois
    violeur:violeuse visiteur:visiteuse voleur:voleuse votant voyageur vulgarisateur zonard:zonarde`,
  masculine: `
    aga amenokal amghar apôtre ardo bagnard bandit braqueur caïd chaman chambellan comte consort dauphin
    donso dozo duc émir empereur fellaga:fellagas forçat garçon gars gens:gens gentleman:gentlemen gourou
    hogon homme individu intendant lamibe lamido:lamibé larron lascar lord maharaja malfrat mentor
    mogho-naba monarque monsieur:messieurs moudjahid:moudjahidine/moudjahidines mwami naba numéro
    ombudsman oracle pacha personnage pickpocket prieur quidam roi sapeur
    sapeur-pompier:sapeurs-pompiers seigneur shah sherpa skipper sniper soudard sous-secrétaire speaker
    supporter supporteur taliban:talibans tribun tyran vaurien vicomte vieillard vizir voyou`,
  feminine: `
    accompagnante aide-soignante:aides-soignantes altesse attachée baronne célébrité chargée comtesse
    consoeur dame duchesse femme figure fille fillette hadja icône idole impératrice majesté marquise
    matrone ménagère personnalité personne princesse recrue reine reine-mère:reines-mères sentinelle
    sommité source star vedette victime vigie voix:voix`,
  any: `
    abolitionniste abstentionniste acolyte acrobate actionnaire activiste adepte ado adversaire
    allocataire altermondialiste analyste anarchiste animaliste antifa antispéciste antivax apatride
    assermenté astrologue astronaute autochtone automobiliste autonomiste ayant-droit bénéficiaire
    bénévole black-bloc bolsonariste bookmaker boss bouddhiste cadre caldoche camarade camping-cariste
    capitaine catholique cédétiste cégétiste centenaire centriste chaviste chiite coleader collègue
    colocataire commissaire commissaire-enquêteur:commissaires-enquêteurs commissionnaire communiste
    complice complotiste confédéraliste congressiste connétable constitutionnaliste contestataire
    contribuable convive copropriétaire coreligionnaire coresponsable cosecrétaire cosignataire cosmonaute
    criminologue croisiériste curiste cyclotouriste décolonial démagogue demi-finaliste démissionnaire
    démocrate dépositaire destinataire détective dg dignitaire dircab disciple djihadiste druide écogarde
    écologiste écoterroriste élève émissaire énarque environnementaliste esclave eurosceptique expulsable
    extrémiste fan fédéraliste féministe fidèle finaliste fonctionnaire freelance frontiste garde
    garde-champêtre:gardes-champêtres garde-chasse:gardes-chasse garde-corps:gardes-corps
    garde-forestier:gardes-forestiers garde-pêche:gardes-pêche gaulliste gestionnaire
    gilet-jaune:gilets-jaunes gréviste guide hacktiviste homologue hooligan hôte houphouétiste humanitaire
    idéologue incendiaire indépendantiste indigène insulaire internaute interne:internes interprète
    islamiste jihadiste justiciable kirchnériste laissé-pour-compte:laissés-pour-compte leader légataire
    légiste lepéniste lobbyiste lobbyste locataire loyaliste macroniste maître-chien:maîtres-chiens malade
    manager mandataire mannequin maoïste mécène mélenchoniste mélomane membre mercenaire millionnaire
    monarchiste mouride mutualiste nationaliste négationniste néonazi nomade nonagénaire notable
    nouveau-né:nouveaux-nés novice octogénaire oligarque otage outsider pacifiste panafricaniste panéliste
    partenaire patriote pédophile pensionnaire péroniste pétitionnaire philanthrope pirate
    plénipotentiaire polyglotte populiste porte-drapeau porte-parole prestataire propriétaire protagoniste
    protestataire proxénète publicitaire putschiste pyromane quadragénaire quart-finaliste quinquagénaire
    rebelle récidiviste récipiendaire régionaliste responsable retardataire rmiste royaliste rsaste
    salafiste sankariste sans-abri sans-emploi:sans-emploi sans-grade:sans-grade sans-logis sans-papiers
    sans-terre:sans-terre sans-voix:sans-voix sarkozyste scientifique sdf sécessionniste secouriste
    secrétaire séparatiste septuagénaire sexagénaire sg smicard:smicards socialiste sociétaire
    soumissionnaire souverainiste spationaute spécialiste stagiaire stratège streamer suffragette sunnite
    syndicaliste technocrate témoin terroriste tifosi tortionnaire touriste transfuge transitaire
    trentenaire trotskiste trottinettiste trumpiste unioniste vacataire vandale végan vétérinaire vip
    volontaire zadiste zapatiste`,
};
