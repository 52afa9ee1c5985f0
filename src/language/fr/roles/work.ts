import type { NounWords } from '../../words.ts';

/** Crafts, industry, transport and services: *cariste*, *soudeuse*, *cheminot*, *boulangère*. */
export const work: NounWords = {
  pairs: `
    abatteur agenceur:agenceuse aide-cuisinier aide-maçon aide-ménager aiguilleur ajusteur:ajusteuse
    assistant-maternel:assistante-maternelle automaticien balayeur barbier batelier bijoutier blanchisseur
    boucher boulanger câbleur cantonnier carreleur carrossier cartonnier charbonnier charcutier
    charpentier charretier chaudronnier chauffeur cheminot:cheminote chocolatier cimentier climaticien
    cocher coffreur coiffeur colporteur conducteur confiseur convoyeur cordonnier coursier coutelier
    couturier couvreur crêpier cristallier croupier cueilleur cuisinier décolleteur:décolleteuse
    déménageur dépanneur dératiseur désosseur développeur domoticien éboueur écailler éclusier élagueur
    électricien électromécanicien électronicien emballeur employé encadreur équarrisseur essayeur
    esthéticien étancheur fabricant façadier ferblantier ferrailleur ferronnier forestier forgeron
    fossoyeur fraiseur fromager gantier:gantière gazier géomètre-expert gérant grutier guichetier horloger
    hôte-caissier imprimeur informaticien ingénieur:ingénieure installateur jardinier lamaneur:lamaneuse
    laveur livreur logisticien loueur lunetier maçon magasinier marbrier mareyeur marinier maroquinier
    mécanicien mégissier menuisier métallier métallo:métallote métreur:métreuse meunier mineur mouleur
    nettoyeur opérateur orpailleur outilleur ouvreur ouvrier palefrenier paludier parfumeur parqueteur
    pâtissier paveur perruquier piroguier pisteur-secouriste:pisteuse-secouriste pizzaiolo:pizzaiola
    plâtrier plombier poissonnier polisseur porcelainier porion:porionne porteur:porteuse postier potier
    programmeur puisatier ramasseur ravaleur régleur:régleuse relieur rempailleur repasseur retoucheur
    roboticien rôtisseur routier sableur santonnier scaphandrier sellier serrurier serveur sommelier
    soudeur tailleur tanneur tapissier technicien teinturier téléconseiller téléopérateur télétravailleur
    terrassier thanatopracteur:thanatopractrice tisserand toiletteur tôlier tonnelier torréfacteur
    tourneur traiteur:traiteuse traminot:traminote transporteur:transporteuse tuyauteur vannier vendeur
    verrier vidangeur vidéosurveilleur vitrier voiturier wattman:wattwoman zingueur`,
  masculine: `
    barman:barmen/barmans chamelier docker maître-nageur:maîtres-nageurs marin matelot
    mototaximan:mototaximen quartier-maître:quartiers-maîtres steward taximan:taximen`,
  feminine: `
    barmaid:barmaids hôtesse lavandière soubrette`,
  any: `
    architecte artisan ascensoriste bagagiste barista bibliothécaire cariste chauffagiste comptable
    concierge cordiste crématiste croque-mort cybersécuritiste designer documentaliste ébéniste frigoriste
    graphiste hydrotechnicien infographiste intérimaire lingère machiniste majordome manucure
    manutentionnaire maquettiste mécano métallurgiste moniteur-éducateur moto-taxi pilote plagiste
    plaquiste projectionniste réceptionniste rotativiste sidérurgiste standardiste sysadmin urbaniste
    vigile webmaster zémidjan`,
};
