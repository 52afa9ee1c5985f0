import type { NounWords } from '../../words.ts';

/** Letters, stage, screen and fine arts: *romancière*, *koriste*. */
export const arts: NounWords = {
  pairs: `
    acteur arrangeur auteur-compositeur:autrice-compositrice/auteure-compositrice beatmaker:beatmakeuse
    brodeur cadreur cascadeur chansonnier chanteur:chanteuse chef-opérateur:cheffe-opératrice circassien
    comédien compositeur conteur:conteuse costumier danseur dessinateur écrivain enlumineur graffeur
    graveur griot:griotte illustrateur imitateur joaillier luthier maquilleur monteur musicien parolier
    performeur plasticien rappeur réalisateur récitant rockeur romancier sculpteur:sculptrice/sculpteuse
    slameur sonneur:sonneuse sonorisateur souffleur violoneux:violoneuse`,
  masculine: `
    barde baryton ténor`,
  feminine: `
    ballerine cantatrice diva`,
  any: `
    accordéoniste altiste aquafortiste aquarelliste artiste auteur-interprète balafongiste balafoniste
    bassiste bédéaste bédéiste biographe bluesman:bluesmen céramiste chorégraphe choriste cinéaste
    clarinettiste claveciniste claviériste contorsionniste contrebassiste cymbaliste dj djembefola
    documentariste dramaturge éclairagiste équilibriste essayiste fildefériste flûtiste fresquiste
    funambule galeriste guitariste harpiste hautboïste humoriste illusionniste imprésario jazzman:jazzmen
    jazzwoman:jazzwomen koriste librettiste maestro mangaka marionnettiste mélodiste
    mezzo-soprano:mezzo-sopranos modiste mosaïste muséographe nouvelliste organiste paysagiste peintre
    perchiste percussionniste photographe pianiste poète poétesse:poétesses portraitiste
    reggaeman:reggaemen saxophoniste scénariste scénographe soliste soprano styliste top-model:top-models
    trapéziste tromboniste trompettiste tubiste ventriloque vibraphoniste violoncelliste violoniste
    vitrailliste`,
};
