import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks without being a person: states and their bodies, firms, parties, clubs, the press, groups of people. */
export const institutions: NounTable = nouns({
  any: `
    academy administration admiralty agency airline airport alliance archdiocese army assembly
    association authority automaker bakery band bank battalion bench bloc board body borough bourse
    branch brand brewery brigade broadcaster brokerage bundestag bureau business cabinet caliphate camp
    campaign carmaker carrier cartel cathedral caucus cell center centre chain chamber chancellery
    chancery chapter charity chipmaker choir church cinema circuit city clinic club co-operative
    coalition coastguard collective college command commission committee commonwealth community company
    confederation conference conglomerate congregation congress consortium constabulary consulate
    consultancy contingent convention cooperative corporation corps council county court crew dail daily
    defence defense delegation denomination department diaspora diocese directorate dispensary
    distributor division duma dynasty electorate elysee embassy emirate enterprise establishment
    exchange executive faction factory faculty farm federation firm fleet force foundation franchise
    fraternity front fund gallery garrison giant government group grouping guild hospice hospital hotel
    house inquest inquiry inspectorate institute institution insurer intelligence judiciary junta jury
    kingdom knesset kremlin lab label laboratory leadership league legation legislature lender library
    lobby lodge mafia magazine majority management mayoralty media:media membership military militia
    mill mine ministry minority mission monarchy mosque movement multinational municipality museum
    nation navy network newspaper newsroom ngo non-profit nonprofit office operator opposition orchestra
    order organisation organization orphanage outfit outlet palace panel parish parliament partnership
    party patrol pentagon plant platform police:police politburo populace portal practice precinct
    prefecture presbytery presidency press prison prosecution province public publication publisher
    quango railway refinery regime regiment region registry regulator republic resistance retailer sabha
    school secretariat sect sector seminary senate service shipyard shop side society squad squadron
    staff start-up startup state station store storting studio sub-committee subcommittee subsidiary
    supermarket supplier syndicate synod tabloid taliban:taliban task-force taskforce team telco telecom
    theater theatre think-tank thinktank town treasury tribe tribunal troupe trust union unit university
    utility vatican vice-presidency village vineyard watchdog website weekly winery wing workforce
    workshop zoo`,
});
