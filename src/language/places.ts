import { fold } from '../text/fold.ts';
import type { LanguageCode } from './language.ts';

/** ISO 3166 codes of the countries and territories that news name; their names come from the Unicode data of Node. */
const codes = `
  AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY
  CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP
  KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG MK NO OM PK PA PG PY PE PH PL
  PT QA RO RU RW WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM UG UA AE GB US UY UZ
  VU VE VN YE ZM ZW PS XK GL GP MQ GF RE YT NC PF HK`
  .trim()
  .split(/\s+/);

/** Cities as French and English print them; West Africa first, for its news are the ones to be read. */
const cities = `
  Bamako, Kayes, Koulikoro, Sikasso, Ségou, Mopti, Tombouctou, Timbuktu, Gao, Kidal, Ménaka, Taoudénit, Kati, Koutiala, San, Bougouni,
  Djenné, Niono, Nioro, Kita, Douentza, Bandiagara, Ansongo, Tessalit, Ouagadougou, Bobo-Dioulasso, Koudougou, Banfora, Ouahigouya, Kaya,
  Dori, Djibo, Tenkodogo, Gaoua, Dédougou, Ziniaré, Niamey, Zinder, Maradi, Tahoua, Agadez, Diffa, Dosso, Tillabéri, Arlit, Tessaoua,
  Ayorou, Téra, Dakar, Pikine, Thiès, Saint-Louis, Kaolack, Ziguinchor, Tambacounda, Kédougou, Kolda, Matam, Louga, Diourbel, Fatick,
  Touba, Mbour, Rufisque, Diamniadio, Abidjan, Yamoussoukro, Bouaké, Daloa, Korhogo, San-Pédro, Man, Odienné, Bondoukou, Gagnoa, Divo,
  Grand-Bassam, Conakry, Kankan, Labé, Nzérékoré, Kindia, Boké, Faranah, Mamou, Siguiri, Cotonou, Porto-Novo, Parakou, Abomey, Ouidah,
  Grand-Popo, Natitingou, Bohicon, Djougou, Malanville, Lomé, Kara, Sokodé, Atakpamé, Dapaong, Kpalimé, Aného, Accra, Kumasi, Tamale,
  Takoradi, Cape Coast, Tema, Lagos, Abuja, Kano, Ibadan, Kaduna, Maiduguri, Port Harcourt, Benin City, Sokoto, Jos, Enugu, Calabar,
  Katsina, Nouakchott, Nouadhibou, Rosso, Atar, Kiffa, Freetown, Monrovia, Bissau, Praia, Banjul, N'Djamena, Moundou, Abéché, Sarh, Faya,
  Mongo, Bol, Yaoundé, Douala, Garoua, Maroua, Bamenda, Buea, Ngaoundéré, Bafoussam, Kribi, Bangui, Berbérati, Bambari, Libreville,
  Port-Gentil, Franceville, Brazzaville, Pointe-Noire, Ouesso, Dolisie, Kinshasa, Lubumbashi, Goma, Bukavu, Kisangani, Kananga, Mbuji-Mayi,
  Tshikapa, Matadi, Bunia, Beni, Butembo, Uvira, Kolwezi, Malabo, Bata, Luanda, Kigali, Bujumbura, Gitega, Nairobi, Mombasa, Kisumu,
  Nakuru, Kampala, Entebbe, Gulu, Jinja, Dar es Salaam, Dodoma, Arusha, Mwanza, Zanzibar, Addis-Abeba, Addis Ababa, Mekele, Asmara,
  Djibouti, Mogadiscio, Mogadishu, Hargeisa, Khartoum, Port-Soudan, Port Sudan, El-Fasher, El Fasher, Omdurman, Juba, Antananarivo,
  Toamasina, Port-Louis, Moroni, Maputo, Beira, Lilongwe, Blantyre, Lusaka, Harare, Bulawayo, Gaborone, Windhoek, Pretoria, Johannesburg,
  Le Cap, Cape Town, Durban, Maseru, Mbabane, Alger, Algiers, Oran, Constantine, Tamanrasset, Tunis, Sfax, Sousse, Tripoli, Benghazi,
  Misrata, Sebha, Rabat, Casablanca, Marrakech, Marrakesh, Tanger, Tangier, Fès, Agadir, Laâyoune, Dakhla, Le Caire, Cairo, Alexandrie,
  Alexandria, Paris, Lyon, Marseille, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Grenoble, Dijon,
  Angers, Brest, Le Mans, Metz, Nancy, Besançon, Mulhouse, Rouen, Caen, Orléans, Tours, Limoges, Clermont-Ferrand, Poitiers, Pau, Bayonne,
  Ajaccio, Bastia, Épinal, Saint-Denis, Versailles, Matignon, Bruxelles, Brussels, Liège, Anvers, Antwerp, Gand, Genève, Geneva, Lausanne,
  Berne, Zurich, Davos, Vevey, Luxembourg, Londres, London, Manchester, Birmingham, Leeds, Liverpool, Newcastle, Sheffield, Bristol, Cardiff,
  Swansea, Edinburgh, Édimbourg, Glasgow, Aberdeen, Belfast, Dublin, Cork, Berlin, Munich, Hambourg, Hamburg, Francfort, Frankfurt, Vienne,
  Vienna, Madrid, Barcelone, Barcelona, Séville, Lisbonne, Lisbon, Porto, Rome, Milan, Naples, Turin, Venise, Venice, Vatican, Athènes,
  Athens, Copenhague, Copenhagen, Stockholm, Oslo, Helsinki, Varsovie, Warsaw, Prague, Budapest, Bucarest, Bucharest, Sofia, Belgrade,
  Sarajevo, Kiev, Kyiv, Kharkiv, Odessa, Minsk, Moscou, Moscow, Saint-Pétersbourg, Sotchi, Sochi, Kazan, Vladivostok, Tbilissi, Tbilisi,
  Erevan, Yerevan, Bakou, Baku, Ankara, Istanbul, La Haye, The Hague, Amsterdam, Rotterdam, Washington, New York, Boston, Philadelphia,
  Baltimore, Atlanta, Miami, Charlotte, Cleveland, Columbus, Detroit, Chicago, Houston, Dallas, Austin, El Paso, Denver, Phoenix, Seattle,
  Portland, San Francisco, Los Angeles, San Diego, Las Vegas, New Orleans, Nashville, Memphis, Minneapolis, Pittsburgh, Ottawa, Toronto,
  Montréal, Montreal, Québec, Vancouver, Calgary, Mexico, Mexico City, La Havane, Havana, Port-au-Prince, Caracas, Bogota, Bogotá, Quito,
  Lima, La Paz, Santiago, Buenos Aires, Montevideo, Brasilia, Brasília, São Paulo, Rio de Janeiro, Belém, Pékin, Beijing, Shanghai,
  Hong Kong, Taipei, Taipeh, Tokyo, Kyoto, Osaka, Séoul, Seoul, Pyongyang, Hanoï, Hanoi, Phnom Penh, Bangkok, Singapour, Singapore,
  Kuala Lumpur, Jakarta, Manille, Manila, Dacca, Dhaka, New Delhi, Delhi, Mumbai, Bombay, Calcutta, Kolkata, Islamabad, Karachi, Lahore,
  Kaboul, Kabul, Téhéran, Tehran, Bagdad, Baghdad, Damas, Damascus, Alep, Aleppo, Beyrouth, Beirut, Amman, Jérusalem, Jerusalem, Tel-Aviv,
  Tel Aviv, Gaza, Ramallah, Doha, Riyad, Riyadh, Djeddah, Jeddah, La Mecque, Mecca, Dubaï, Dubai, Abou Dhabi, Abu Dhabi, Koweït, Sanaa,
  Aden, Canberra, Sydney, Melbourne, Wellington, Auckland, Nouméa, Papeete, Cayenne, Fort-de-France`;

/** Short forms that the Unicode names do not have. */
const shortForms =
  'Burkina, Centrafrique, RDC, Birmanie, Etats-Unis, Royaume-Uni, Britain, UK, USA, America, Ivory Coast, Gambie, Gambia, Congo';

const list = (names: string): string[] => names.split(',').map(fold);

/** Names of cities, folded. */
export const cityNames: ReadonlySet<string> = new Set(list(cities));

const languages: readonly LanguageCode[] = ['fr', 'en'];

/** Names of countries in every language that is read, folded. */
export const countryNames: ReadonlySet<string> = new Set([
  ...languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return codes.map((code) => fold(names.of(code) ?? code).replace(/^(?:le|la|les|l'|the) ?/, ''));
  }),
  ...list(shortForms),
]);
