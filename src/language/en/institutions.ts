import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks without being a person: states and their bodies, firms, parties, clubs, the press, groups of people. */
export const institutions: NounTable = nouns({
  any: `
    abattoir abbey academy administration admiralty agency airbase airline airport alliance aquarium
    archdiocese aristocracy army ashram assembly association audience authority automaker bakery band
    bank barbershop battalion bench bistro bloc board boatyard body bookshop bookstore borough
    bourgeoisie bourse boutique branch brand brewery brewpub brigade broadcaster broadsheet brokerage
    bundestag bureau business cabinet café caliphate camp campaign campus cannery carmaker carrier
    cartel casino cathedral caucus cell center centre chain chamber chancellery chancery chapter charity
    chipmaker choir church cinema circuit city clinic club co-op co-operative coalition coastguard
    collective college colliery command commissariat commission committee commonwealth commune community
    company conclave confederation conference conglomerate congregation congress conservancy
    conservatoire consortium constabulary consulate consultancy contingent convent convention
    cooperative corporation corps council county court creamery creche crew crowd dail daily dairy
    dealership deanery defence defense delegation denomination department diaspora diocese
    directorate dispensary distillery distributor division dockyard drugmaker duma duo dynasty
    electorate elysee embassy emirate enterprise establishment exchange executive faction factory
    faculty farm federation festival firm fishery fleet foodbank force forum foundation foundry foursome
    franchise fraternity front fund gallery garrison gathering giant government
    grassroots:grassroots group grouping guild gurdwara gym hatchery holding hospice hospital hostel
    hotel house hypermarket infirmary inquest inquiry inspectorate institute institution insurer
    insurgency intelligence intelligentsia jobcentre judiciary junta jury kennel kindergarten kingdom
    knesset kremlin lab label laboratory launderette laundromat leadership league legation legion
    legislature lender library lobby lodge lottery madrassa mafia magazine majority management mayoralty
    media:media membership military militia mill mine ministry minority mission mob monarchy mosque
    movement multinational multiplex municipality museum mutual nation navy network newspaper newsroom
    newswire ngo nightclub non-profit nonprofit nursery observatory office operator opposition orchestra
    order organisation organization orphanage outfit outlet palace panel parish parliament partnership
    party patrol peasantry pentagon pharmacy pizzeria planemaker planetarium plant platform playgroup
    police:police politburo polytechnic populace portal practice precinct prefecture presbytery
    preschool presidency presidium press priory prison prosecution provider province pub public
    publication publisher quango quarry quartet quintet racecourse raceway railway ranch
    rank-and-file:rank-and-file rectory refinery refuge regime regiment region registry regulator
    republic resistance retailer roundtable sabha salon sanctuary sawmill school secretariat sect sector
    seminary senate service shelter shipper shipyard shire shop side smelter society sorority squad
    squadron staff start-up startup state station steelmaker store storting studio sub-committee
    subcommittee subsidiary supermarket superstore supplier surgery synagogue syndicate synod tabloid
    taliban:taliban tannery taproom task-force taskforce tavern team telco telecom temple theater
    theatre think-tank thinktank town toymaker treasury tribe tribunal trio troupe trust uni union unit
    university utility vatican vestry vicarage vice-presidency village vineyard warehouse watchdog
    website weekly winery wing workforce workshop yeshiva zoo`,
});
