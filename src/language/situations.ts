/**
 * The words that tell where, when and by what means something was said; the rules that read them are in
 * `attribution/situate`. All folded, apostrophes straight, as tokens have them.
 */
export interface Situations {
  /** Before a place where somebody is: *à*, *en*, *in*, *at*. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Of these, those that an unlisted name may follow without being a place: *dans Jeune Afrique*, *au Figaro*. */
  readonly loosePrepositions: ReadonlySet<string>;
  /** Nouns that a town's name follows: *mairie de Ploubihan*, *tribunal judiciaire de Paris*. */
  readonly venues: ReadonlySet<string>;
  /** Of these, those that are the town or its land: *the village of Upper Sike*. */
  readonly territories: ReadonlySet<string>;
  /** Nouns that a town's name stands before: *Leeds crown court*, *Wharfebridge Town Council*: the town is the place. */
  readonly seats: ReadonlySet<string>;
  /** Words of a seat's own name, between it and its town: *Penhallow General Hospital*. */
  readonly seatWords: ReadonlySet<string>;
  /** Nouns that make one name of a place with the name beside them: *Makola market*, *Palais-Bourbon*. */
  readonly landmarks: ReadonlySet<string>;
  /** Of these, streets and squares: in French they need no preposition (*vendredi, place Soweto,*), in English any noun may name them (*Quarry Lane*). */
  readonly addresses: ReadonlySet<string>;
  /** Of these, those to which people are taken from the scene: *Maweni hospital*. */
  readonly apart: ReadonlySet<string>;
  /** With which the name of a club ends, behind its town: *Stanmere Town*. */
  readonly clubs: ReadonlySet<string>;
  /** Houses that are a place by themselves: *told Holyrood*, *à l’Assemblée*. */
  readonly chambers: ReadonlySet<string>;
  /** Before a part of a town or a country (*au quartier Boukoki*), and after it (*the Ojuelegba area*). */
  readonly wards: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  /** *in Dagbani*: no place. */
  readonly tongues: ReadonlySet<string>;
  /** Between a preposition and its place: *in downtown Cleveland*. */
  readonly directions: ReadonlySet<string>;
  /** Before a preposition, they undo it: *face à Montségur*, *grâce à Paris*. */
  readonly elsewhere: ReadonlySet<string>;
  /** Before a place, after a medium: *by telephone from Utrecht*. */
  readonly from: ReadonlySet<string>;
  /** Where many speak, each in turn: *séance*, *audience*, *hearing*; and what is done there: *voter*. */
  readonly gatherings: ReadonlySet<string>;
  /** People hear and answer: *devant le personnel*, *sous les huées*, *told a crowd*, *voted by nine to five*. Over a sentence’s words, folded, one space around each. */
  readonly crowds: RegExp;
  /** A sentence of its own tells of the speech before it: *She was speaking in*, *Il s’exprimait à*. Over the same. */
  readonly spoke: RegExp;
  /** Somebody speaks up, and the next sentence says what: *hit back*, *nous a répondu*. Over the same. */
  readonly reactions: RegExp;
  /** Somebody comes to a place, or is in a room there: *venu mercredi à*, *dans la cantine*, *arriving at*. Over the same. */
  readonly arrivals: RegExp;
  /** Where one speaks to the press: *conférence de presse*, *point presse*, *news conference*. */
  readonly briefings: ReadonlySet<string>;
  /** What carries words from elsewhere: *communiqué*, *téléphone*, *statement*, *interview*. */
  readonly media: ReadonlySet<string>;
  /** Lemmas of what speaks like a document, but is given by word of mouth: *récit*, *testimony*. */
  readonly oral: ReadonlySet<string>;
  /** Such a thing is read aloud, _ in its place: *Reading a _*, *_ final, lu devant*. */
  readonly readAloud: RegExp;
  /** Of these, those whose day is not the news’s: *rapport*, *letter*, *telephone interview*. */
  readonly letters: ReadonlySet<string>;
  /** Words in the names of newspapers and stations: *Radio Severn*, *The Courier*. */
  readonly outlets: ReadonlySet<string>;
  /** *sur Facebook*, *on X*. */
  readonly platforms: ReadonlySet<string>;
  /** Something written is sent or comes: *La réponse arrive*, *Datée du*. Over a sentence’s words, folded, one space around each. */
  readonly dispatches: RegExp;
  /** Lemmas of verbs of writing. */
  readonly writing: ReadonlySet<string>;
  /** *avait promis*, *had told*: said before what the article tells. */
  readonly pluperfect: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Relative clauses that tell of the speech itself: *qui l’interrogeait en 2004*, *qui s’est rendu lundi à Fandène*. */
  readonly presence: RegExp;
  /** The press tells in the present what was said that day: *dénonce*; where not, the present is a standing claim. */
  readonly historicalPresent: boolean;
  /** What somebody is doing while the reporter looks on: *is kneeling*, *leans over*. Over a sentence’s words. */
  readonly underWay: RegExp;
  /** How the verb of a sentence told in the past ends. Over a folded word. */
  readonly pastEnding: RegExp;
  /** Before a genitive with its day: *dans la nuit du 3 avril*, *on the evening of April 3*. */
  readonly hours: ReadonlySet<string>;
  /** A day behind it began something: *depuis lundi*. */
  readonly since: ReadonlySet<string>;
  /** *né en 1940 à Ouesso*, *born on Dec. 3*: a life, no speech. */
  readonly births: ReadonlySet<string>;
  /** Means by which somebody far away takes part: *visioconférence*, *video link*. */
  readonly remote: ReadonlySet<string>;
  /** Whoever speaks stands beside the one before: *à ses côtés*. Over flattened text, as are the next three. */
  readonly beside: RegExp;
  /** *a aussitôt démenti*: on the day of the news. */
  readonly atOnce: RegExp;
  /** *assurait alors*, *at the time*: when what was just told happened. Over flattened text. */
  readonly backThen: RegExp;
  /** *taken to Naivasha hospital, where a doctor said*: the cue is said at the place before it. */
  readonly where: ReadonlySet<string>;
  /** *y* raconte X: at the place just named. */
  readonly there: ReadonlySet<string>;
  /** Phrases of one who stands at the scene: *sur place*, *devant les décombres*. */
  readonly onTheSpot: RegExp;
  /** *leur homologue russe*, *his Kenyan counterpart*. */
  readonly counterparts: ReadonlySet<string>;
  /** The reporter meets somebody: *elle nous reçoit*. Over flattened text. */
  readonly interview: RegExp;
  /** So does a portrait begin: *Elle a choisi le buffet de la gare de Limoges*. Over the same. */
  readonly appointment: RegExp;
  /** Before a place, somebody is reached there: *joint par téléphone à*, *interviewed in*. Over a sentence’s words as far as the place. */
  readonly reached: RegExp;
  /** *she told the Herald afterwards*: on the day of the words before it. Over flattened text. */
  readonly afterwards: RegExp;
}
