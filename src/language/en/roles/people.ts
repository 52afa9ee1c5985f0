import type { NounWords } from '../../words.ts';

/** Functions found in every field, and those who stay unnamed: *president*, *passer-by*, *witness*, *survivor*. */
export const people: NounWords = {
  masculine: `
    adman alaafin bachelor bloke boy bridegroom chairman chap clansman co-chairman:co-chairmen
    co-chairwoman:co-chairwomen conman cornerman countryman duke earl emir emperor fella freshman frontman
    gentleman groom gunman headman henchman hitman induna kabaka king kinsman lad landlord lord man
    middleman newspaperboy nobleman oba ombudsman ooni playboy prince schoolboy shopman showman spokesman
    strongman strongwoman sultan taxman:taxmen townsman tribesman vice-chairman:vice-chairmen
    vice-chairwoman:vice-chairwomen widower woodsman`,
  feminine: `
    baroness bride chairwoman clanswoman countess countrywoman duchess empress frontwoman girl gunwoman
    headwoman heiress heroine hitwoman hostess housewife kinswoman lady landlady matriarch matron
    noblewoman ombudswoman princess queen queen-mother:queen-mothers schoolgirl spokeswoman townswoman
    tribeswoman widow woman`,
  any: `
    abductor abolitionist abuser accuser acolyte activist addict adjudicator administrator adolescent
    adoptee adult adventurer adviser advisor advocate agent agitator aide allotmenteer ally
    alumna:alumnae alumnus:alumni amateur amputee analyst anarchist anchor apologist applicant appointee
    apprentice arbiter arbitrator archivist arsonist artisan aspirant assailant assassin assemblyperson
    assessor assistant associate astronaut asylee asylum-seeker attaché attacker attendant attendee
    au-pair auditor auditor-general author aviator babu babysitter
    backer ballplayer baron bather beggar benefactor beneficiary bidder biker billionaire birder
    birdwatcher blogger boater bodyguard bomber bondholder bookkeeper borrower boss buddhist bureaucrat
    burglar bursar busker buyer bystander caddie cadet caller campaigner camper candidate canon captain
    captive captor caravanner cardholder caregiver carer carjacker cartographer caseworker casualty
    catcher catholic caver celebrity centenarian chair chairperson chancellor chargé cheerleader chef
    chemist chief chieftain child:children childminder choirmaster christian cinemagoer citizen claimant
    clergy:clergy client climber co-accused:co-accused co-author co-chair co-defendant co-director
    co-founder co-host co-leader co-ordinator co-owner co-pilot co-star co-worker co-writer coastguard
    coder colleague collector commander commander-in-chief:commanders-in-chief commando commentator
    commissioner commissioner-general communist commuter companion competitor complainant complainer
    comptroller comptroller-general comrade concert-goer concertgoer conductor confidant congregant
    conservationist conservative consultant consumer contender contestant contractor controller convener
    convenor convict cook coordinator cop coroner cosmonaut cottager counsel counsellor counselor
    counter-protester counter-protestor counterdemonstrator counterpart courtier creator creditor critic
    cryptographer curator customer day-tripper daytripper dealer dean debtor debutant decision-maker
    defector defendant defender delegate democrat demonstrator deponent deportee deputy deputy-chair
    deserter designer detainee detective detectorist detractor diner director
    director-general disciple dissenter dissident diver dogwalker
    donor doorkeeper dropout druglord editor educationalist educationist educator elder elector embalmer
    employee employer entertainer entrant environmentalist equerry evacuee evictee examiner executive
    executor exhibitor exile expat expatriate expert explorer extremist eyewitness fan fanatic
    federalist fellow feminist festival-goer festivalgoer fighter filmgoer finalist firebrand
    first-aider flatmate folk:folk/folks follower forager forecaster fortysomething forward founder
    fraudster frontliner frontrunner fugitive fundraiser gamer gangster gatekeeper gatherer gawker
    gig-goer graduate grandee grandmaster grantee guard guardian guerrilla guest guide guru hacker
    handler hardliner head healer heckler heir helper herbalist hijacker hiker hill-walker hillwalker
    hindu hitchhiker holder holidaymaker homebuilder homebuyer homemaker homeowner host hostage
    houseboater housebuilder househelp householder housemaster houseowner humanitarian hunter ideologue
    immigrant impresario incumbent individual influencer informant informer inmate innovator insider
    inspector instigator instructor insurer insurgent insurrectionist interlocutor intermediary intern
    interpreter interviewee interviewer intruder inventor investigator islamist jailbird jaywalker jew
    jihadist jobseeker jogger joyrider juror keeper keyworker kid kidnapper kingmaker kingpin kitmaker
    laborer labourer landholder landowner latecomer laureate lawbreaker layperson leader leafleteer
    leaseholder left-winger lender liberal lifer litter-picker litterpicker lobbyist local lodger looter
    loyalist magician magnate maharaja mahout manager manufacturer marcher mariner marketer marshal
    martyr masseur master mastermind medalist medallist mediator member mentor mercenary messenger
    metallurgist migrant militant millionaire minder missionary mobster model moderate moderator mogul
    monarch mortgagee motorcyclist motorist mourner moviegoer mugger murderer muslim nanny narrowboater
    nationalist native naturalist navigator negotiator newborn newcomer newlywed nightclubber nimby
    nomad nominee non-executive nonagenarian observer occupant octogenarian octuplet offender
    office-holder officeholder official ombudsperson onlooker opener operative operator opponent
    organiser organizer overseer owner pacifist pamphleteer panelist panellist parachutist paraglider
    paramilitary parolee participant partisan partner party-goer partygoer passenger
    passer-by:passers-by passerby:passersby patient patron paymaster peacemaker pedestrian peer
    pensioner performer perpetrator person:people petitioner philanthropist picker picketer pickpocket
    picnicker pilgrim pioneer pirate plaintiff planner planter playgoer poacher podcaster policy-maker
    policymaker politician pollster polluter polymath postgrad postmaster-general potholer powerbroker
    powerlifter practitioner prankster pre-teen presenter president president-elect preteen primate
    principal prior prisoner privateer probationer producer professional promoter proponent proprietor
    protagonist protestant protester protestor provost publisher pundit pupil purchaser qualifier
    questioner quizmaster racegoer racer raconteur rag-picker raider rambler ranger rapist rapporteur
    ratepayer re-enactor reader rebel receiver recipient recorder recruit recruiter rector reenactor
    reformer reformist refugee registrar renter rep repairer repatriate representative republican
    rescuer resident respondent retiree returnee reveller reviewer revolutionary revolutionist rider
    right-winger rightholder ringer ringleader rioter rival robber roboticist roommate rough-sleeper
    royalist rubbernecker ruler runner-up:runners-up sailor scammer scavenger sceptic school-leaver
    schoolchild:schoolchildren schoolfriend schoolleaver scientist scorer scout scrutineer seamer
    secessionist second-in-command secretary secretary-general secretary-treasurer seed selector seller
    senior separatist septuagenarian sergeant-at-arms:sergeants-at-arms servant settler seventysomething
    sexagenarian shareholder sheikh shooter shop-steward shopper sightseer signatory sikh skeptic
    skipper skydiver smoker smuggler sniper socialist socialite source speaker specialist spectator
    speculator speechwriter spelunker spinner spokesperson sponsor sportsperson spy squatter stabber
    staff:staff staffer stakeholder stalker standard-bearer stargazer stenographer storyteller stowaway
    strategist streamer strike-breaker strikebreaker student stylist subcontractor subscriber substitute
    sufferer suffragette sunbather supercentenarian superintendent superstar supervisor supplier
    supporter supremo surfer surveyor survivor suspect swami sweeper swindler sympathiser sympathizer
    tactician taxpayer team-mate teammate tearaway technocrat technologist teen teenager teller tenant
    terrorist theatergoer theatregoer therapist thief:thieves thinker thirtysomething thug toddler
    torturer tourist townsfolk:townsfolk townsperson trade-unionist trader trafficker trailblazer
    trainee trainer trainspotter traitor translator traveler traveller treasurer trespasser trooper
    truant trustee tutor twentysomething twitcher undergrad undergraduate undersecretary-general
    understudy unionist user usurper valuer vandal vegan vegetarian vendor veteran vice-captain
    vice-chair vice-chancellor vice-president vicechair victim victor viewer villager visitor vlogger
    volunteer voter voyeur walker warden warlord warrior waste-picker webmaster weekender well-wisher
    wellwisher whaler wheeler whip whistle-blower whistleblower winner witness worker worshiper
    worshipper youngster youth zealot`,
};
