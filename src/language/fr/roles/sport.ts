import type { NounWords } from '../../words.ts';

/** Athletes, those who train them and those who judge: *ailière*, *troisième-ligne*, *arbitre*. */
export const sport: NounWords = {
  pairs: `
    ailier archer attaquant basketteur:basketteuse bobeur boxeur buteur:buteuse catcheur champion
    coéquipier coureur crossfiteur:crossfiteuse crossman:crosswoman curleur décathlonien:décathlonienne
    demi-fondeur descendeur:descendeuse dribbleur entraîneur-joueur entraîneur:entraîneuse/entraîneure
    escrimeur fondeur footballeur golfeur grimpeur handballeur hockeyeur joueur kick-boxeur kitesurfeur
    lanceur lugeur lutteur:lutteuse marathonien nageur paralympien patineur pétanqueur pistard:pistarde
    puncheur rameur réceptionneur régatier relayeur rugbyman:rugbywoman sabreur sauteur:sauteuse
    sélectionneur:sélectionneuse skieur slalomeur snowboardeur sprinteur:sprinteuse surfeur:surfeuse
    tacleur traileur ultra-traileur vice-champion volleyeur voltigeur`,
  masculine: `
    avant-aile demi-de-mêlée:demis-de-mêlée deuxième-ligne:deuxièmes-lignes jockey libéro milieu pilier pivot
    portier:portiers première-ligne:premières-lignes recordman:recordmen talonneur tennisman:tennismen
    troisième-ligne:troisièmes-lignes`,
  any: `
    aïkidoka alpiniste apnéiste arbitre athlète avant-centre:avant-centres badiste biathlète bouliste
    céiste coach:coachs/coaches copilote culturiste cycliste décathlète discobole échéphile fleurettiste
    grand-maître:grands-maîtres gymnaste haltérophile heptathlète joueur-entraîneur judoka jujitsuka
    karatéka kayakiste médaliste motocycliste parapentiste pentathlète pongiste
    quart-arrière:quarts-arrières rallyman:rallymen sumotori taekwondoïste triathlète véliplanchiste
    vététiste vttiste`,
};
