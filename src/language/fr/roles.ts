import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/**
 * Offices, trades and functions, and the words for those who stay unnamed: *ministre*, *éleveuse*, *témoin*. What is more
 * often an adjective before the noun (*ancien*, *jeune*, *principal*) is left out, for the first noun of a phrase is its head.
 */
export const roles: NounTable = nouns({
  pairs: `
    abonné académicien accompagnateur accusateur accusé acheteur:acheteuse acteur adhérent adjoint
    adjudant administrateur affabulateur agent agresseur:agresseuse/agresseure agriculteur ailier allié
    amateur ambassadeur ambulancier amiral:amirale animateur apiculteur apprenti aquaculteur
    arboriculteur artificier aspirant assaillant assesseur:assesseure assistant associé assuré assureur
    attaquant auditeur auteur:auteure/autrice aviculteur avocat avoué bachelier
    bailleur:bailleuse/bailleresse balayeur banquier basketteur:basketteuse bâtonnier batteur:batteuse
    berger bienfaiteur bijoutier blanchisseur blessé blogueur boucher boulanger boursier bouvier boxeur
    braconnier brigadier brodeur bûcheron buteur:buteuse caissier cameraman:camerawoman campeur candidat
    cantonnier cascadeur céréalier champion chancelier chanteur:chanteuse charbonnier charcutier
    charpentier chasseur:chasseuse/chasseresse chaudronnier chauffeur chef:cheffe chercheur chevrier
    chirurgien chômeur chrétien chroniqueur citadin citoyen clandestin client coaccusé
    coauteur:coauteure/coautrice codétenu codirecteur coéquipier cofondateur coiffeur colistier
    collaborateur collecteur collectionneur colporteur combattant comédien commandant commentateur
    commerçant communicant compositeur concepteur conchyliculteur conciliateur concurrent condamné
    conducteur confiseur confrère:consoeur conjuré conseiller conservateur consommateur conspirateur
    constructeur consultant conteur:conteuse contradicteur contrebandier contremaître:contremaîtresse
    contributeur contrôleur coordinateur coprésident coproducteur cordonnier correspondant cotonnier
    coureur courtier couturier couvreur créancier créateur croyant cueilleur cuisinier cultivateur
    curateur danseur débiteur décideur déclarant décorateur défenseur:défenseure/défenseuse délégué
    délinquant demandeur:demandeuse/demanderesse déménageur démineur dépanneur déplacé déporté député
    déserteur:déserteuse dessinateur détaillant détenteur détenu détracteur développeur devin
    diététicien diplômé directeur dirigeant disparu dissident distributeur docteur:docteure/doctoresse
    doctorant dompteur:dompteuse donateur donneur douanier doyen dresseur éboueur éclaireur:éclaireuse
    écolier écoutant écrivain éditeur éducateur électeur électricien éleveur élu émeutier employé
    employeur encadreur enquêteur:enquêteuse/enquêtrice/enquêteure enseignant
    entraîneur:entraîneuse/entraîneure entrepreneur:entrepreneuse/entrepreneure envoyé épicier équipier
    étranger étudiant évadé examinateur exilé expatrié expéditeur expert exploitant explorateur
    exportateur exposant expulsé fabricant facilitateur facteur fantassin fermier ferrailleur
    festivalier figurant financeur financier fondateur footballeur forain forgeron formateur fournisseur
    franchisé fraudeur fromager frontalier fugitif gradé galonné gagnant gardien géophysicien gérant gouvernant
    gouverneur:gouverneure grimpeur griot:griotte guérisseur guerrier habitant handballeur harceleur
    héros:héroïne horloger horticulteur hospitalier hôtelier huissier illustrateur immigré importateur
    imposteur:imposteure imprimeur industriel infirmier influenceur informateur informaticien
    ingénieur:ingénieure initiateur innovateur insoumis inspecteur instigateur instituteur instructeur
    insurgé intellectuel interlocuteur intervenant intrus inventeur:inventrice investisseur invité
    jardinier jongleur joueur juré kidnappeur laborantin laitier lanceur lauréat laveur lecteur
    législateur licencié licier lieutenant:lieutenante livreur lobbyeur logeur logisticien loueur
    luthier lutteur:lutteuse lycéen maçon magasinier magicien magistrat maître:maîtresse malfaiteur
    mandant manifestant maquisard maraîcher marathonien marchand marcheur mareyeur marinier maroquinier
    mathématicien mécanicien mécontent médaillé médiateur meneur menteur:menteuse menuisier messager
    métayer metteur:metteuse/metteure meunier meurtrier migrant milicien militant mineur miraculé
    modérateur moissonneur moniteur motard musicien musulman mutin nageur narrateur naufragé navigateur
    négociant négociateur observateur occupant opérateur opposant opticien orateur ordonnateur
    organisateur orpailleur ostréiculteur ouvreur ouvrier palefrenier paludier paroissien partant
    participant partisan:partisane passager passant passeur:passeuse pasteur:pasteure/pasteuse patient
    patineur pâtissier patron paysan:paysanne pêcheur pèlerin:pèlerine pensionné percepteur pharmacien
    physicien pilleur pionnier pisciculteur placier plaignant plaisancier planteur:planteuse plasticien
    plombier plongeur podcasteur poissonnier policier politicien pompier porteur:porteuse postier
    postulant potier poursuivant praticien prêcheur précurseur:précurseuse prédécesseur:prédécesseure
    prédicateur préfet présentateur président prétendant prêteur:prêteuse prévenu prisonnier
    procureur:procureure/procuratrice producteur professeur:professeure programmateur programmeur
    promeneur promoteur proscrit prospecteur protecteur provocateur puisatier questeur:questeure
    quêteur:quêteuse quincaillier rallié ramasseur randonneur rapatrié rappeur
    rapporteur:rapporteuse/rapporteure ravisseur réalisateur recenseur receveur:receveuse
    recruteur:recruteuse recteur rédacteur réfugié régent régisseur régulateur relayeur remplaçant
    rentier réparateur repenti repreneur représentant républicain:républicaine rescapé résident
    résistant ressortissant restaurateur retraité revendeur révolté rival riverain riziculteur romancier
    démissionnaire rugbyman:rugbywoman salarié sauveteur:sauveteuse savant scrutateur sculpteur:sculptrice/sculpteuse
    sélectionneur:sélectionneuse semeur sénateur sergent serrurier serveur sinistré skieur soignant
    soldat sorcier sortant soudeur sous-directeur sous-gouverneur:sous-gouverneure sous-préfet
    sous-traitant spectateur spéculateur sportif sprinteur:sprinteuse statisticien substitut:substitute
    successeur:successeure/successeuse sultan:sultane supérieur:supérieure suppléant surfeur:surfeuse
    surintendant surveillant survivant suspect sylviculteur syndic:syndique tailleur tapissier
    technicien teinturier téléopérateur téléspectateur tenancier tenant théologien théoricien tirailleur
    tisserand torréfacteur tradipraticien traducteur trafiquant traiteur:traiteuse traître:traîtresse
    transporteur:transporteuse travailleur trésorier tricheur tueur tuteur usager usurpateur vacancier
    vacher vainqueur:vainqueure vannier veilleur:veilleuse vendangeur vendeur vérificateur
    vétéran:vétérane vice-amiral vice-champion vice-chancelier vice-directeur vice-doyen
    vice-gouverneur:vice-gouverneure vice-président vice-recteur vigneron villageois visiteur:visiteuse
    viticulteur vitrier volleyeur voltigeur votant voyageur vulgarisateur youtubeur`,
  masculine: `
    abbé:abbés aga aide-soignant:aides-soignants apôtre archevêque archimandrite ayatollah bagnard
    bandit barde barman:barmen/barmans bonze bourgmestre braqueur businessman:businessmen cadi caïd
    calife caporal cardinal chaman chambellan chamelier chapelain colonel
    commissaire-priseur:commissaires-priseurs comte consort contre-amiral curé dalaï-lama dauphin diacre
    docker dozo duc émir empereur évêque fellaga:fellagas forçat garçon gars gendarme général:généraux
    gens:gens gentleman:gentlemen goumier gourou hogon homme imam individu intendant jésuite jockey
    khalife lama larron lascar libéro lieutenant-colonel lord maharaja maître-nageur:maîtres-nageurs
    major malfrat marabout maréchal marin-pêcheur:marins-pêcheurs matelot médecin mentor métropolite
    milieu mogho-naba moine mollah monarque monseigneur monsieur:messieurs mototaximan:mototaximen
    moudjahid:moudjahidine/moudjahidines muezzin mufti naba nonce numéro officier ombudsman oracle
    ouléma pacha pape patriarche personnage pickpocket pilier pivot pontife pope prélat
    premier-ministre:premiers-ministres prêtre prieur primat quidam rabbin rebbe recordman:recordmen roi
    sapeur sapeur-pompier:sapeurs-pompiers seigneur shah sherpa skipper sniper soudard sous-lieutenant
    sous-officier sous-secrétaire speaker steward supporter supporteur taliban:talibans talibé talonneur
    taximan:taximen tennisman:tennismen ténor trader tribun tyran vaurien vicaire vicomte vieillard
    vizir voyou zouave`,
  feminine: `
    abbesse aide-soignante:aides-soignantes altesse baronne bonne-soeur:bonnes-soeurs cantatrice
    célébrité comtesse consoeur dame duchesse femme figure fille fillette hadja hôtesse icône idole
    impératrice lavandière majesté marquise nonne personnalité personne prêtresse princesse recrue reine
    sage-femme:sages-femmes sentinelle sommité source star vedette victime vigie voix:voix`,
  any: `
    abolitionniste accordéoniste acolyte acrobate actionnaire activiste addictologue adepte adversaire
    africaniste agroéconomiste agronome allergologue alpiniste altermondialiste analyste anarchiste
    anesthésiste anthropologue antiquaire apatride apnéiste arbitre archéologue architecte archiviste
    artisan artiste astrologue astronaute astronome athlète autochtone automobiliste autonomiste
    avant-centre:avant-centres bagagiste balafoniste bassiste bédéiste bénéficiaire bénévole biathlète
    bibliothécaire biochimiste biographe biologiste bookmaker boss botaniste bouddhiste bouquiniste
    buraliste cadre camarade cambiste capitaine caricaturiste casque-bleu:casques-bleus catholique
    cégétiste centenaire centriste chanoine chiite chimiste chorégraphe choriste cinéaste civiliste
    claviériste coach:coachs/coaches collègue commissaire commissionnaire communiste complice comptable
    concessionnaire concierge conférencier congressiste conjoncturiste connétable constitutionnaliste
    consul contestataire contrebassiste convive copilote copropriétaire coreligionnaire cosignataire
    cosmonaute criminologue démagogue demi-finaliste démissionnaire démocrate démographe dentiste
    dépositaire député-maire:députés-maires dermatologue designer destinataire détective dg dgs
    diabétologue dignitaire diplomate disciple dj djihadiste documentaliste documentariste dramaturge
    druide écologiste économiste écoterroriste éditorialiste égyptologue élève émissaire énarque
    entomologiste environnementaliste épidémiologiste épigraphiste ergothérapeute esclave essayiste
    ethnologue ethnomusicologue évangéliste exégète extrémiste fan féministe fidèle finaliste fiscaliste
    fleuriste flûtiste fonctionnaire freelance futurologue galeriste garagiste garde
    garde-corps:gardes-corps garde-côte:garde-côtes/gardes-côtes garde-frontière:gardes-frontières
    généalogiste généraliste géographe géologue géomètre gériatre gestionnaire gilet-jaune:gilets-jaunes
    glaciologue gréviste guide guitariste gymnaste gynécologue haltérophile harpiste hématologue
    hépatologue historiographe homologue hooligan hôte humanitaire humoriste hydrogéologue hydrologue
    idéologue immunologue imprésario indigène infectiologue insulaire intérimaire internaute
    interne:internes interprète islamiste islamologue jihadiste journaliste judoka juge juriste karatéka
    kinésithérapeute leader légionnaire légiste lexicographe libraire linguiste lobbyiste locataire
    loyaliste machiniste magnat maire maître-chien:maîtres-chiens majordome malade manager mandataire
    maoïste mécano mécène médaliste mélomane membre mercenaire métallurgiste météorologiste météorologue
    microbiologiste militaire milliardaire millionnaire ministre ministre-président missionnaire modiste
    monarchiste motocycliste mouride musicologue nationaliste naturaliste néonazi néphrologue
    neurochirurgien neurologue nomade nonagénaire notable notaire novice numismate océanographe
    octogénaire oenologue oligarque oncologue ophtalmologue organiste orthophoniste ostéopathe otage
    outsider pacifiste paléoclimatologue paléontologue panéliste parachutiste parasitologue
    parlementaire partenaire patriote pdg pédagogue pédiatre pédicure peintre pénaliste pensionnaire
    pétitionnaire philanthrope philologue philosophe photographe physiologiste pianiste pigiste pilote
    pirate pneumologue podologue poète polémiste politiste politologue polyglotte populiste
    porte-drapeau porte-parole prestataire prévisionniste primatologue propriétaire protagoniste
    protestataire proxénète psychanalyste psychiatre psychologue psychothérapeute publicitaire
    putschiste pyromane quadragénaire quinquagénaire radiologue rebelle récidiviste récipiendaire
    reporter responsable retardataire rhumatologue royaliste salafiste sans-abri sans-papiers
    saxophoniste scénariste scientifique sécessionniste secouriste secrétaire séminariste
    sénateur-maire:sénateurs-maires séparatiste septuagénaire sexagénaire sg sinologue sismologue
    socialiste sociétaire socio-anthropologue socioéconomiste sociologue soliste sous-ministre
    spationaute spécialiste stagiaire standardiste stomatologue stratège streamer styliste suffragette
    sunnite syndicaliste technocrate témoin terroriste thérapeute tiktokeur tortionnaire touriste
    toxicologue transfuge transitaire trentenaire trompettiste trotskiste universitaire urbaniste
    urgentiste urologue vacataire vandale vétérinaire vice-consul vice-ministre vidéaste vigile
    violoncelliste violoniste vip virologue volcanologue volontaire zadiste zoologiste`,
});
