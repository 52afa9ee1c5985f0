import type { Situations } from '../situations.ts';
import { set } from '../words.ts';

export const situations: Situations = {
  placePrepositions: set('in at outside inside near'),
  loosePrepositions: set('at'),
  venues: set(
    `city town village county port district university harbour foyer lobby kitchen garden steps streets outskirts suburb heart
     centre center bank banks shore shores`,
  ),
  territories: set('city town village county district region port island'),
  seats: set(
    `court council headquarters chamber courthouse inquest coroner magistrates assizes tribunal borough office offices board
     campus factory plant prison jail`,
  ),
  seatWords: set('crown high supreme federal general memorial regional community'),
  landmarks: set(
    `gardens garden grounds field fields pier dock beach club library castle mill market stadium arena square park hall street avenue lane road wharf quay jetty bridge station airport harbour palace house centre center
     theatre theater hospital church cathedral hotel inn pub cafe school museum stage`,
  ),
  addresses: set('street avenue lane road square'),
  apart: set('hospital'),
  clubs: set('town united rovers county athletic wanderers albion wednesday villa fc afc'),
  chambers: set('parliament holyrood westminster congress stormont senate commons capitol'),
  wards: set(''),
  areas: set('area district neighbourhood neighborhood suburb quarter region valley'),
  tongues: set(
    'twi hausa dagbani swahili yoruba igbo ewe ga fante pidgin latin gaelic zulu xhosa amharic somali luganda kikuyu tamil hindi urdu',
  ),
  directions: set('downtown central nearby north south east west northern southern eastern western'),
  elsewhere: set(''),
  from: set('from'),
  gatherings: set(
    `hearing hearings session meeting council court trial jurors jury debate summit congress forum rally visited visit toured tour
     match game cup goal goals final won masters tournament semifinal semi-final upset race inquest inquiry committee senators lawmakers mps deputies chamber tribunal ceremony
     funeral vigil memorial talks assembly board crowd protest marchers picket gathered beat defeated derby rallied marched`,
  ),
  crowds:
    / (?:told|before|addressing|addressed|in front of|facing) (?:\S+ ){0,4}?(?:crowd|audience|residents|tenants|supporters|fans|mourners|congregation|villagers|parents|delegates|onlookers|guests|strikers|protesters) | (?:heckled|heckler|hecklers|booed|jeered|jeers|boos|applause|applauded|cheers|handclaps|shouted|chanted) | vote[ds]? (?:unanimously|narrowly|overwhelmingly|by \S+ to \S+|\d+ to \d+) /,
  spoke: /^ (?:he|she|they|(?:\S+ ){1,4}?)(?: ?(?:was|were)) (?:speaking|talking|addressing) /,
  reactions:
    / (?:hit back|fired back|struck back|responded|reacted|replied|weighed in|broke (?:his|her|its|their) silence|spoke out|took the stand|faced the press) /,
  arrivals:
    / (?:arriving|arrived|visiting|standing|stood|opened|unveiled|commissioned|inaugurated|welcomed) | in (?:the|a) (?:\S+ ){0,3}?(?:hall|gym|gymnasium|auditorium|courtroom|canteen|cafeteria|tent|lobby|ballroom|chapel) /,
  briefings: set('reporters launch briefing press news conference'),
  oral: set('testimony'),
  media: set(
    `statement letter email e-mail emails report study paper post posts tweet tweets phone telephone video link interview radio
     television tv website blog podcast survey book memoir newsletter magazine newspaper broadcast online media reached release filing memo text message messages essay op-ed recording recordings footage`,
  ),
  readAloud: / (?:reading|reads|read) (?:\S+ ){0,2}_ /,
  letters: set(
    'interview telephone phone recording letter report study paper book memoir petition essay op-ed survey memo',
  ),
  outlets: set(
    `radio tv bbc cnn npr reuters ap afp times post herald tribune courier gazette guardian observer journal news review
     telegraph chronicle sentinel ledger mail express star sun echo podcast`,
  ),
  platforms: set('facebook twitter x linkedin instagram whatsapp tiktok telegram youtube'),
  dispatches:
    /^ (?:dated|sent|mailed|e-mailed|emailed) | (?:answer|reply|response|letter|email|e-mail|message|memo|note|text) (?:\S+ ){0,10}?(?:came|arrived|sent|dated|landed|followed|mailed|reached) /,
  writing: set('write post tweet'),
  pluperfect: set("had 'd"),
  relatives: set('who which whose whom where why how wondering'),
  presence: /ask|question|visit|tour|arriv|travel|confirm|^(?:faced|addressed|briefed|spoke|appeared)$/,
  historicalPresent: false,
  births: set('born raised educated trained'),
  remote: set('video link videolink zoom'),
  beside: /\b(?:at|by) (?:his|her|their) side\b|\balongside (?:him|her|them)\b|\bstanding beside\b/i,
  backThen: /\bat the time\b|\bback then\b/i,
  atOnce: /\b(?:immediately|at once|moments later|minutes later|swiftly|promptly)\b/i,
  underWay:
    / (?:is|are) (?:lying|sitting|standing|kneeling|leaning|crouching|walking|climbing|waiting|working|holding|pointing|wiping|pouring|stirring|digging|sweeping|packing|loading|cooking|mending|peering|shaking|carrying) | (?:sits|stands|kneels|leans|crouches|walks|climbs|waits|lifts|pours|stirs|digs|sweeps|wipes|peers|bends|squats) /,
  pastEnding: /ed$/,
  hours: set(
    `hour hours dawn morning noon afternoon evening night day week weekend month quarter spring summer autumn fall winter year start
     beginning middle end edition issue`,
  ),
  since: set('since'),
  where: set('where when'),
  there: set('there'),
  onTheSpot:
    /\b(?:at the scene|the scene|on the spot|(?:toured|visited) the|(?:standing|stood) (?:in|on|by|outside|near|across)|(?:sitting|sat) (?:in|on|by|outside)|pointing (?:at|to)|clutching|wiping|surveying|picking (?:his|her|their) way)/i,
  counterparts: set('counterpart counterparts'),
  interview:
    /\b(?:met|meets|receives|received|welcomes|welcomed|greets|greeted) (?:me|us)\b|\bwe (?:met|meet|sat)\b|\bI met\b/i,
  appointment:
    /^(?:she|he) (?:(?:has|had) )?(?:picked|chosen|chose|suggested|proposed) (?:a|an|the|her|his) (?:\S+ ){0,3}?(?:cafe|bar|pub|restaurant|diner|tearoom|bench|table|hotel|park|garden)\b/i,
  reached:
    / (?:reached|contacted|interviewed|met|speaking)(?: by (?:tele)?phone)?(?: \S+){0,2} (?:in|at|from|near|outside) $/,
  afterwards: /(?<!\b(?:day|week|month|year|decade)s? )\b(?:afterwards?|later)\b/i,
};
