import { fold } from '../../text/fold.ts';
import { list } from '../words.ts';
import { feminine, plural } from './nouns.ts';

/**
 * ISO 3166 code, then adjectives and nouns of nationality and of the best known cities, in the masculine; an irregular
 * feminine after a colon. The Scots are British, the Bretons French: two roles of one person conflict where the countries
 * do. EU is reserved in ISO 3166 for the Union, which conflicts with none of its members; XK is in common use for Kosovo.
 */
const DEMONYMS = `
AD andorran:andorrane | AE émirati émirien | AF afghan:afghane | AG antiguais | AL albanais | AM arménien | AO angolais |
AR argentin | AT autrichien viennois | AU australien | AZ azerbaïdjanais azéri | BA bosnien bosniaque bosno-serbe |
BB barbadien | BD bangladais bangladeshi | BE belge flamand wallon:wallonne bruxellois | BF burkinabé burkinabè:burkinabè voltaïque ouagalais bobolais |
BG bulgare | BH bahreïni bahreïnien | BI burundais | BJ béninois cotonois | BM bermudien | BN brunéien | BO bolivien |
BR brésilien | BS bahamien | BT bhoutanais | BW botswanais | BY biélorusse bélarusse bélarussien | BZ bélizien |
CA canadien québécois montréalais ontarien | CD congolais kinois | CG brazzavillois ponténégrin | CF centrafricain banguissois |
CH suisse helvète helvétique genevois zurichois | CI ivoirien abidjanais | CL chilien |
CM camerounais | CN chinois tibétain ouïghour ouïgour pékinois | CO colombien | CR costaricain costaricien | CU cubain |
CV cap-verdien capverdien | CY chypriote cypriote | CZ tchèque | DE allemand berlinois bavarois munichois | DJ djiboutien |
DK danois | DM dominiquais | DO dominicain | DZ algérien algérois oranais kabyle | EC équatorien | EE estonien | EG égyptien cairote | EH sahraoui |
ER érythréen | ES espagnol catalan:catalane basque madrilène barcelonais andalou:andalouse galicien | ET éthiopien tigréen |
EU européen communautaire | FI finlandais finnois | FJ fidjien | FM micronésien | FO féroïen | FR français parisien francilien
breton:bretonne corse alsacien lyonnais marseillais bordelais toulousain niçois lillois nantais strasbourgeois rennais normand provençal:provençale |
GA gabonais librevillois | GB britannique anglais écossais gallois nord-irlandais londonien | GD grenadien | GE géorgien abkhaze |
GF guyanais | GH ghanéen | GI gibraltarien | GL groenlandais | GM gambien | GN guinéen | GP guadeloupéen | GQ équato-guinéen |
GR grec:grecque athénien | GT guatémaltèque | GW bissau-guinéen bissaoguinéen | GY guyanien | HK hongkongais | HN hondurien |
HR croate | HT haïtien | HU hongrois magyar:magyare | ID indonésien balinais javanais | IE irlandais dublinois | IL israélien | IN indien cachemiri |
IQ irakien iraquien | IR iranien persan:persane | IS islandais | IT italien romain milanais napolitain sicilien sarde vénitien |
JM jamaïcain jamaïquain | JO jordanien | JP japonais nippon:nippone/nipponne tokyoïte | KE kényan:kényane kenyan:kenyane |
KG kirghize kirghiz | KH cambodgien khmer:khmère | KM comorien | KN kittitien | KP nord-coréen | KR sud-coréen coréen | KW koweïtien |
KZ kazakh:kazakhe | LA laotien | LB libanais beyrouthin | LC saint-lucien | LI liechtensteinois | LK sri-lankais srilankais | LR libérien |
LS lésothan:lésothane basotho | LT lituanien | LU luxembourgeois | LV letton:lettone/lettonne | LY libyen | MA marocain |
MC monégasque | MD moldave | ME monténégrin | MG malgache | MK macédonien nord-macédonien | ML malien bamakois tombouctien gaois |
MM birman:birmane | MN mongol:mongole | MO macanais | MQ martiniquais | MR mauritanien nouakchottois | MT maltais | MU mauricien |
MV maldivien | MW malawien malawite | MX mexicain | MY malaisien | MZ mozambicain | NA namibien | NC calédonien néo-calédonien kanak:kanak/kanake |
NE nigérien niaméen | NG nigérian:nigériane | NI nicaraguayen | NL néerlandais hollandais | NO norvégien | NP népalais | NR nauruan:nauruane |
NZ néo-zélandais | OM omanais | PA panaméen | PE péruvien | PF polynésien tahitien | PG papou:papoue papouasien | PH philippin | PK pakistanais |
PL polonais varsovien | PR portoricain | PS palestinien gazaoui cisjordanien | PT portugais lisboète | PW palauan:palauane |
PY paraguayen | QA qatari qatarien | RE réunionnais | RO roumain | RS serbe belgradois | RU russe tchétchène daghestanais tatar:tatare moscovite |
RW rwandais | SA saoudien | SB salomonais | SC seychellois | SD soudanais | SE suédois | SG singapourien |
SI slovène | SK slovaque | SL sierra-léonais sierraléonais | SM saint-marinais | SN sénégalais dakarois casamançais | SO somalien somali |
SR surinamais surinamien | SS sud-soudanais | ST santoméen | SV salvadorien | SY syrien damascène alépin | SZ swazi swazilandais | TD tchadien |
TG togolais | TH thaïlandais thaï:thaïe | TJ tadjik:tadjike/tadjique | TL timorais est-timorais | TM turkmène | TN tunisien tunisois |
TO tongien | TR turc:turque stambouliote | TT trinidadien | TV tuvaluan:tuvaluane | TW taïwanais | TZ tanzanien zanzibarite |
UA ukrainien kiévien | UG ougandais | US américain états-unien étasunien new-yorkais californien texan:texane floridien hawaïen |
UY uruguayen | UZ ouzbek:ouzbèke/ouzbeke | VA vatican:vaticane | VC vincentais | VE vénézuélien | VN vietnamien | VU vanuatais |
WS samoan:samoane | XK kosovar:kosovare | YE yéménite | YT mahorais | ZA sud-africain | ZM zambien | ZW zimbabwéen
`;

/** Folded adjective or noun, both genders, singular and plural ↦ ISO code: *russe*, *malienne*, *nigérians*. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  DEMONYMS.split('|').flatMap((entry) => {
    const [code = '', ...words] = list(entry);
    return words.flatMap(written).map((form) => [fold(form), code] as const);
  }),
);

function written(entry: string): readonly string[] {
  const [word = '', irregular] = entry.split(':');
  return [word, ...(irregular?.split('/') ?? [feminine(word)])].flatMap((form) => [form, plural(form)]);
}
