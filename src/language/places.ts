import { fold } from '../text/fold.ts';
import type { LanguageCode } from './language.ts';
import { cities } from './places/cities.ts';
import { homonyms } from './places/homonyms.ts';
import { regions } from './places/regions.ts';

/** ISO 3166 codes of the countries and territories that news name; their names come from the Unicode data of Node. */
const codes = `
  AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY
  CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP
  KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG MK NO OM PK PA PG PY PE PH PL
  PT QA RO RU RW WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM UG UA AE GB US UY UZ
  VU VE VN YE ZM ZW PS XK GL GP MQ GF RE YT NC PF HK VA EH PR`
  .trim()
  .split(/\s+/);

/** What the press writes and the Unicode names do not have. *Congo* alone is either of two countries, so neither. */
const shortForms: Readonly<Record<string, string>> = {
  AE: 'Émirats, Emirates, UAE',
  BA: 'Bosnie, Bosnia',
  BF: 'Burkina',
  BY: 'Bélarus',
  CD: 'RDC, RD Congo, DRC, DR Congo, Congo-Kinshasa, République démocratique du Congo, Democratic Republic of Congo',
  CF: 'Centrafrique, CAR',
  CG: 'Congo-Brazzaville',
  CI: "Côte d'Ivoire, Ivory Coast",
  CV: 'Cape Verde, Cabo Verde',
  CZ: 'République tchèque, Czech Republic',
  GB: 'Royaume-Uni, Grande-Bretagne, Britain, Great Britain, UK, U.K.',
  GM: 'The Gambia',
  GW: 'Guinée-Bissau',
  KP: 'Corée du Nord, North Korea',
  KR: 'Corée du Sud, South Korea',
  MM: 'Birmanie, Myanmar, Burma',
  PS: 'Palestine, Territoires palestiniens',
  SZ: 'Swaziland, Eswatini',
  TL: 'Timor-Leste, Timor oriental, East Timor',
  TR: 'Turkey, Türkiye',
  US: 'Etats-Unis, USA, U.S., America',
  VA: 'Vatican, Saint-Siège, Holy See',
};

const languages: readonly LanguageCode[] = ['fr', 'en'];

/** Folded spelling of a country ↦ its ISO 3166 code, in every language that is read. */
const countries: ReadonlyMap<string, string> = new Map(
  codes.flatMap((code) => {
    const unicode = languages.map((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return names.of(code) ?? code;
    });
    return [...unicode, ...(shortForms[code]?.split(',') ?? [])].map(
      (name) => [fold(name.replace('&', 'and')), code] as const,
    );
  }),
);

/** Folded spelling of a city, a region or a landmark ↦ the folded spelling that its entry begins with. */
const spellings: ReadonlyMap<string, string> = new Map(
  [cities, regions].flatMap((table) =>
    table.split(/[,\n]/).flatMap((entry) => {
      const names = entry.split('/').map(fold).filter(Boolean);
      return names.map((name) => [name, names[0] as string] as const);
    }),
  ),
);

/** Names of countries in every language that is read, folded. */
export const countryNames: ReadonlySet<string> = new Set([...countries.keys(), 'congo']);

/** Names of cities, regions and landmarks, folded. */
export const cityNames: ReadonlySet<string> = new Set(spellings.keys());

/** Every place that is listed, folded. */
export const placeNames: ReadonlySet<string> = new Set([...countryNames, ...cityNames]);

/**
 * Of the names of places, those that are as often a word, a first name or a surname (*Man*, *Tours*, *Kita*, *Charlotte*):
 * they are a place after *à* or *in*, or in a dateline, and not where they stand alone.
 */
export const placeHomonyms: ReadonlySet<string> = new Set(homonyms.split(/[,\n]/).map(fold).filter(Boolean));

/** One key for all spellings of a place: *Moscou* and *Moscow*, *Mali* in both; of what is not listed, the folded name. */
export const samePlace = (name: string): string => {
  const key = fold(name);
  return countries.get(key) ?? spellings.get(key) ?? key;
};
