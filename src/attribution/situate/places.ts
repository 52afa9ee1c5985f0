import type { LanguageCode } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { isPreposition, type Parsed } from '../find/parse.ts';
import type { Token } from '../find/tokens.ts';
import { isPlaced, landmarkAt } from './landmarks.ts';
import { type PeopleWords, PlaceNames } from './place-names.ts';
import { isInside, isPeopled, venueBefore } from './venues.ts';

/** A place that a sentence names: indexes of its tokens, and its offsets. */
export interface NamedPlace extends Span {
  readonly first: number;
  readonly last: number;
  /** As printed: *Moscou*. */
  readonly name: string;
  /** Something is said to be there: *à Moscou*, *en mairie de Ploubihan*, *at Makola market*; not *le rendez-vous de Moscou*. */
  readonly located: boolean;
  /** It is a building or a square, in a town that may be named elsewhere: *Makola market*. */
  readonly landmark?: boolean;
  /** It stands beside a venue, which may be named after more than its town: *la cour d’assises de Loire-Atlantique*, *Ashcombe Vale District Council*. */
  readonly venue?: boolean;
}

/**
 * *à Moscou* · *A Tessaoua* · *en mairie de Ploubihan* · *au Palais-Bourbon* · *in Phnom Penh* · *told Leeds crown court* ·
 * *the authority’s downtown Cleveland headquarters* · *At Makola market*
 *
 * Listed places wherever they stand as names; others, for a place may be in no list, after a preposition of place or
 * beside a noun of venue. Never a name of somebody who speaks.
 */
export function findPlaces(parsed: Parsed, text: string, people: PeopleWords): NamedPlace[] {
  const finder = new PlaceFinder(parsed, text, people);
  const places: NamedPlace[] = [];
  for (let at = 0; at < parsed.tokens.length; at++) {
    const place = finder.placeAt(at);
    if (!place) continue;
    places.push(place);
    at = place.last;
  }
  return places;
}

class PlaceFinder {
  readonly #parsed: Parsed;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #people: PeopleWords;
  readonly #names: PlaceNames;
  readonly #code: LanguageCode;

  constructor(parsed: Parsed, text: string, people: PeopleWords) {
    this.#parsed = parsed;
    this.#tokens = parsed.tokens;
    this.#text = text;
    this.#people = people;
    this.#names = new PlaceNames(parsed, text, people);
    this.#code = parsed.language.code;
  }

  placeAt(at: number): NamedPlace | undefined {
    const token = this.#tokens[at];
    if (!token?.capital || token.kind !== 'word' || token.glued) return undefined;
    // *Trevanick’s relief road was thrown out*: of a lead it may be the place.
    if (
      at === 0 &&
      this.#key(1) === "'s" &&
      this.#tokens[2]?.kind === 'word' &&
      this.#names.isTown(0) &&
      !this.#people.has(this.#key(0))
    )
      return { ...this.#place(0, 0, false), venue: true };
    const seat = this.#beforeSeat(at) ?? this.#chamber(at);
    if (seat) return seat;
    const listed = this.#names.listedAt(at);
    const end = listed ?? this.#names.runEnd(at);
    if (end === undefined || (listed !== undefined && this.#isOutlet(listed))) return undefined;
    const ground = this.#homeGround(at, end);
    if (ground) return ground;
    const { language } = this.#parsed;
    const landmark = landmarkAt(this.#parsed, at, end);
    const [first, last] = landmark ?? [at, end];
    const genitive = this.#parsed.grammar.genitives.has(this.#key(first - 1));
    const located =
      (landmark !== undefined && isPlaced(this.#parsed, first, last)) ||
      this.#isLocated(first, last, listed !== undefined || landmark !== undefined);
    if (located)
      return {
        ...this.#place(first, last, true),
        ...(landmark && { landmark: true }),
        ...(genitive && !landmark && { venue: true }),
      };
    // *taken to Maweni hospital, where*
    if (landmark && language.situations.apart.has(this.#key(last)))
      return { ...this.#place(first, last, false), landmark: true };
    if (at === 2 && this.#opensWithLandmark()) return { ...this.#place(at, end, false), venue: true };
    const venue =
      genitive && (venueBefore(this.#parsed, at - 1) !== undefined || isPeopled(this.#parsed, at, end));
    if (venue) return { ...this.#place(at, end, false), venue };
    return listed !== undefined && this.#names.standsAlone(at, listed)
      ? this.#place(at, listed, false)
      : undefined;
  }

  /** *Le carrefour Ndokoti avait des allures de camp*: of a lead it may be the place. */
  #opensWithLandmark(): boolean {
    const { grammar, language } = this.#parsed;
    return (
      this.#code === 'fr' &&
      grammar.determiners.get(this.#key(0))?.type === 'definite' &&
      language.situations.landmarks.has(this.#key(1))
    );
  }

  #key(at: number): string {
    return this.#tokens[at]?.key ?? '';
  }

  #place(first: number, last: number, located: boolean): NamedPlace {
    const start = this.#tokens[first]?.start as number;
    const end = this.#tokens[last]?.end as number;
    return { first, last, start, end, name: this.#text.slice(start, end).replace(/\s+/g, ' '), located };
  }

  /** *told Holyrood*, *à l’Assemblée nationale*. */
  #chamber(at: number): NamedPlace | undefined {
    const { chambers, seats } = this.#parsed.language.situations;
    // *outside the Senate chamber*: in a town that is told elsewhere.
    if (!chambers.has(this.#key(at)) || seats.has(this.#key(at + 1))) return undefined;
    const told = this.#parsed.cues.some(({ last }) => last === at - 1);
    if (!told && !this.#isLocated(at, at, true)) return undefined;
    const last = this.#key(at + 1) === 'nationale' ? at + 1 : at;
    return this.#place(at, last, true);
  }

  /** *à X*, *en mairie de X*, *in X*; of an unlisted name no *au X* or *dans X*, which are newspapers as often. */
  #isLocated(first: number, last: number, listed: boolean): boolean {
    const { grammar, language } = this.#parsed;
    const {
      placePrepositions,
      loosePrepositions,
      wards,
      areas,
      tongues,
      from,
      media,
      directions,
      elsewhere,
    } = language.situations;
    if (tongues.has(this.#key(first))) return false;
    let at = first - 1;
    if (directions.has(this.#key(at))) at--;
    const ward = wards.has(this.#key(at));
    if (ward) at--;
    const sure = listed || ward || areas.has(this.#key(last + 1));
    const article =
      grammar.determiners.get(this.#key(at))?.type === 'definite' && !placePrepositions.has(this.#key(at));
    if (article) at--;
    const preposition = this.#key(at);
    if (from.has(preposition) && (media.has(this.#key(at - 1)) || this.#key(at - 1) === 'speaking'))
      return true;
    // *Depuis Genève, la porte-parole …* · *From Geneva, …*
    if (at === 0 && from.has(preposition) && listed && this.#tokens[last + 1]?.kind === 'comma') return true;
    if (placePrepositions.has(preposition)) {
      // *face à Montségur*, *grâce à Paris*
      if (elsewhere.has(this.#key(at - 1))) return false;
      if (sure) return true;
      // *dans un entretien à Loire-Presse*; not *joint par téléphone à Moundou*.
      if (media.has(this.#key(at - 1)) && this.#key(at - 2) !== 'par') return false;
      // *Dans le Lauragais, Michel Pujol …*
      if (at === 0 && this.#tokens[last + 1]?.kind === 'comma' && !this.#isNewspaper(first, last))
        return true;
      // *a lecture at Durham*; not *flight attendants at Summit Air*, *dans Jeune Afrique*.
      if (loosePrepositions.has(preposition))
        return this.#code === 'en' && first === last && !this.#parsed.nouns.roles.has(this.#key(at - 1));
      // *à la Combe-Noire*; not *à la Banque*.
      const shaped = !article || this.#key(first).includes('-');
      return shaped && !this.#isDative(at);
    }
    if ((article && !listed) || !grammar.genitives.has(preposition)) return false;
    const venue = venueBefore(this.#parsed, at);
    return venue !== undefined && isInside(this.#parsed, venue);
  }

  /** *à Congo Presse*: a longer name, of somebody. */
  #isOutlet(last: number): boolean {
    const next = this.#tokens[last + 1];
    if (!next?.capital || next.kind !== 'word') return false;
    const { outlets, briefings } = this.#parsed.language.situations;
    return outlets.has(next.key) || briefings.has(next.key);
  }

  #isNewspaper(first: number, last: number): boolean {
    const { outlets } = this.#parsed.language.situations;
    return this.#tokens.slice(first, last + 1).some(({ key }) => outlets.has(key));
  }

  /** *a répondu à X*: whoever is spoken to; not *lors d’un point presse à X*, for *presse* is a verb as well. */
  #isDative(preposition: number): boolean {
    const { briefings, gatherings } = this.#parsed.language.situations;
    const before = this.#key(preposition - 1);
    if (this.#code === 'en' || briefings.has(before) || gatherings.has(before)) return false;
    return this.#parsed.cues.some(({ last }) => last === preposition - 1);
  }

  /** *Leeds crown court*, *Wharfebridge Town Council*, *downtown Cleveland headquarters*: the town stands first. */
  #beforeSeat(at: number): NamedPlace | undefined {
    const { seats, seatWords, venues, chambers } = this.#parsed.language.situations;
    if (
      !seats.size ||
      chambers.has(this.#key(at)) ||
      seatWords.has(this.#key(at)) ||
      this.#people.has(this.#key(at))
    )
      return undefined;
    const before = this.#tokens[at - 1];
    if (before?.capital && at > 1) return undefined;
    const listed = this.#names.listedAt(at);
    let last = listed ?? at;
    if (listed === undefined && !this.#names.isTown(at)) return undefined;
    for (let next = last + 1; next <= last + 3; next++) {
      const token = this.#tokens[next];
      if (token?.kind !== 'word' || (token.key === "'s" && next === last + 1)) return undefined;
      // *Appointed to the High Court*
      if (isPreposition(token)) return undefined;
      // *the Southern Rugby Board*; not *the Prairie Bend school board*
      const isBody = token.capital && listed === undefined && last > at && before?.key === 'the';
      if (isBody && seats.has(token.key)) return undefined;
      if (seats.has(token.key)) return { ...this.#place(at, last, true), venue: true };
      if (token.capital && !venues.has(token.key) && !seatWords.has(token.key)) {
        if (listed !== undefined) return undefined;
        last = next;
      }
    }
    return undefined;
  }

  /** *lost at Stanmere Town*: the town of the club. */
  #homeGround(first: number, last: number): NamedPlace | undefined {
    const { clubs } = this.#parsed.language.situations;
    return last > first && this.#key(first - 1) === 'at' && clubs.has(this.#key(last))
      ? this.#place(first, last - 1, true)
      : undefined;
  }
}
