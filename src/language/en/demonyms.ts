import { fold } from '../../text/fold.ts';
import { list } from '../words.ts';

/**
 * ISO 3166 code, then adjectives and nouns of nationality. What ends in *-n*, *-i* or `+` has a plural in *-s*;
 * `French~` is *Frenchman, Frenchmen, Frenchwoman, Frenchwomen*. The Scots are British: two roles of one person conflict
 * where the countries do. *US* is left out, for folded it is the pronoun. XK is the common code of Kosovo.
 */
const DEMONYMS = `
AD Andorran | AE Emirati | AF Afghan Afghani | AG Antiguan | AL Albanian | AM Armenian | AO Angolan
AR Argentine+ Argentinian Argentinean | AT Austrian | AU Australian Aussie+ | AZ Azerbaijani Azeri
BA Bosnian Bosniak+ Herzegovinian | BB Barbadian Bajan | BD Bangladeshi | BE Belgian | BF Burkinabe Burkinabè Burkinan
BG Bulgarian | BH Bahraini | BI Burundian | BJ Beninese Beninois | BM Bermudian Bermudan | BN Bruneian | BO Bolivian
BR Brazilian | BS Bahamian | BT Bhutanese | BW Botswanan Motswana Batswana | BY Belarusian Belarussian | BZ Belizean
CA Canadian | CD Congolese | CF Central-African | CH Swiss | CI Ivorian Ivoirian
CL Chilean | CM Cameroonian | CN Chinese Tibetan Uyghur+ Uighur+ | CO Colombian | CR Costa-Rican | CU Cuban | CV Cape-Verdean Cabo-Verdean
CY Cypriot+ | CZ Czech+ | DE German | DJ Djiboutian | DK Danish Dane+ | DO Dominican
DZ Algerian | EC Ecuadorian Ecuadorean | EE Estonian | EG Egyptian | EH Sahrawi | ER Eritrean
ES Spanish Spaniard+ Catalan Basque+ | ET Ethiopian | FI Finnish Finn+ | FJ Fijian | FM Micronesian
FR French French~ | GA Gabonese | GB British Briton+ Brit+ UK U.K.
GB English English~
GB Scottish Scot+ Scots~
GB Welsh Welsh~ Northern-Irish | FO Faroese | GI Gibraltarian
GD Grenadian | GE Georgian | GH Ghanaian | GL Greenlandic Greenlander+ | GM Gambian | GN Guinean
GQ Equatorial-Guinean Equatoguinean | GR Greek+ | GT Guatemalan | GW Bissau-Guinean | GY Guyanese
HK Hongkonger+ Hong-Konger+ | HN Honduran | HR Croatian Croat+ | HT Haitian | HU Hungarian | ID Indonesian
IE Irish Irish~ | IL Israeli | IN Indian | IQ Iraqi | IR Iranian
IS Icelandic Icelander+ | IT Italian | JM Jamaican | JO Jordanian | JP Japanese | KE Kenyan
KG Kyrgyz Kyrgyzstani | KH Cambodian Khmer+ | KI I-Kiribati | KM Comoran Comorian | KN Kittitian Nevisian
KP North-Korean | KR South-Korean Korean | KW Kuwaiti | KZ Kazakh+ Kazakhstani | LA Laotian Lao | LB Lebanese
LC Saint-Lucian St-Lucian | LI Liechtensteiner+ | LK Sri-Lankan | LR Liberian | LS Basotho Mosotho Lesothan
LT Lithuanian | LU Luxembourgish Luxembourger+ | LV Latvian | LY Libyan | MA Moroccan
MC Monegasque+ Monacan | MD Moldovan Moldavian | ME Montenegrin | MG Malagasy Madagascan | MH Marshallese
MK Macedonian North-Macedonian | ML Malian | MM Burmese Myanma | MN Mongolian Mongol+ | MR Mauritanian | MT Maltese
MU Mauritian | MV Maldivian | MW Malawian | MX Mexican | MY Malaysian Malay+ | MZ Mozambican | NA Namibian
NE Nigerien Nigérien | NG Nigerian | NI Nicaraguan | NL Dutch Dutch~
NO Norwegian | NP Nepali Nepalese | NR Nauruan | NZ New-Zealand New-Zealander+ Kiwi | OM Omani | PA Panamanian | PE Peruvian
PG Papuan Papua-New-Guinean | PH Filipino+ Filipina+ Philippine | PK Pakistani | PL Polish Pole+ | PR Puerto-Rican
PS Palestinian Gazan | PT Portuguese | PW Palauan | PY Paraguayan | QA Qatari | RO Romanian
RS Serbian Serb+ | RU Russian Chechen Dagestani Tatar+ | RW Rwandan Rwandese | SA Saudi Saudi-Arabian | SB Solomon-Islander+
SC Seychellois | SD Sudanese | SE Swedish Swede+ | SG Singaporean | SI Slovenian Slovene+ | SK Slovak+ Slovakian
SL Sierra-Leonean Sierra-Leonian | SM Sammarinese | SN Senegalese | SO Somali Somalian Somalilander+ | SR Surinamese
SS South-Sudanese | ST Sao-Tomean | SV Salvadoran Salvadorean | SY Syrian | SZ Swazi Emaswati | TD Chadian
TG Togolese | TH Thai+ | TJ Tajik+ Tajikistani | TL Timorese East-Timorese | TM Turkmen Turkmenistani | TN Tunisian
TO Tongan | TR Turkish Turk+ | TT Trinidadian Tobagonian Trinbagonian | TV Tuvaluan | TW Taiwanese
TZ Tanzanian Zanzibari | UA Ukrainian | UG Ugandan | US American U.S. Texan Californian Hawaiian | UY Uruguayan | UZ Uzbek+ Uzbekistani
VA Vatican | VC Vincentian | VE Venezuelan | VN Vietnamese | VU Ni-Vanuatu Vanuatuan | WS Samoan | PF Tahitian Polynesian | NC New-Caledonian | GP Guadeloupean | MQ Martinican | MO Macanese
XK Kosovan Kosovar+ | YE Yemeni | ZA South-African | ZM Zambian | ZW Zimbabwean
`;

/** Folded adjective or noun, singular and plural, words of two parts with a space and with a hyphen ↦ ISO code. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  DEMONYMS.split(/[|\n]/).flatMap((entry) => {
    const [code = '', ...words] = list(entry);
    return words.flatMap(written).map((form) => [fold(form), code] as const);
  }),
);

function written(entry: string): readonly string[] {
  const word = entry.replace(/[+~]$/, '').replaceAll('-', ' ');
  if (entry.endsWith('~')) return ['man', 'men', 'woman', 'women'].map((ending) => word + ending);
  const forms = entry.endsWith('+') || /[ni]$/.test(entry) ? [word, `${word}s`] : [word];
  return forms.flatMap((form) => (form.includes(' ') ? [form, form.replaceAll(' ', '-')] : [form]));
}
