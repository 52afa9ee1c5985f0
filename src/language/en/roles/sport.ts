import type { NounWords } from '../../words.ts';

/** Athletes, those who train them and those who judge: *winger*, *fly-half*, *umpire*. */
export const sport: NounWords = {
  masculine: `
    batsman defenceman defenseman horseman lineman linesman nightwatchman oarsman paceman ruckman
    sportsman yachtsman`,
  feminine: `
    batswoman horsewoman lineswoman oarswoman sportswoman yachtswoman`,
  any: `
    all-rounder archer athlete b-boy back-rower bantamweight baseman basketballer batsperson batter
    biathlete bobsledder bobsleigher bodyboarder bowler boxer canoeist center-back centre-back centre-half
    champion coach cornerback coxswain cricketer cruiserweight cueist cyclist decathlete domestique
    duathlete equestrian featherweight fencer fielder five-eighth flanker fly-half flyweight footballer
    full-back full-forward fullback fullforward goalie goalkeeper goalscorer goaltender golfer grappler
    gymnast half-back halfback handballer heavyweight heptathlete hurdler hurler infielder jockey judoka
    karateka kayaker kickboxer kitesurfer left-back leg-spinner legspinner linebacker linesperson
    loosehead luger marathoner middleweight midfielder mountaineer netballer netminder off-spinner
    olympian outfielder paddler paralympian parasportsperson parkrunner pentathlete pitcher placekicker
    player playmaker pointguard pugilist quarterback racewalker referee reliever right-back rower runner
    scrum-half sculler shortstop shot-putter shotputter showjumper skater skier snowboarder southpaw
    sprinter steeplechaser striker swimmer tail-ender tailender threequarter tighthead trampolinist
    triathlete tricyclist ultramarathoner ultrarunner umpire volleyballer weightlifter welterweight
    wicket-keeper wicketkeeper wideout windsurfer wing-back wingback winger wrestler`,
};
