import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** Offices, trades and functions, and the words for those who stay unnamed: *minister*, *striker*, *witness*. */
export const roles: NounTable = nouns({
  masculine: `
    abbot airman alaafin alderman anchorman archbishop assemblyman ayatollah bachelor barman
    batsman bellman boatman boy bridegroom busboy businessman cameraman cattleman chairman churchman
    clergyman committeeman congressman councilman cowboy craftsman crewman defenceman doorman duke earl
    emir emperor fireman fisherman foreman freshman friar frontman gentleman groom groundsman guardsman
    gunman headman headmaster herdsman imam infantryman king lad landlord lawman lineman linesman
    longshoreman lord man marksman maulana middleman militiaman monk mullah newsman newspaperman
    nightwatchman nobleman oba oilman ombudsman ooni patriarch patrolman playboy policeman pope postman
    prince repairman rifleman salesman schoolboy seaman serviceman showman spokesman sportsman statesman
    stockman sultan trawlerman tribesman waiter watchman weatherman widower workman yachtsman`,
  feminine: `
    abbess actress alderwoman anchorwoman assemblywoman ballerina barmaid baroness batswoman bride
    businesswoman camerawoman chairwoman churchwoman clergywoman comedienne committeewoman congresswoman
    councilwoman countess duchess empress firewoman fisherwoman forewoman frontwoman girl gunwoman
    headmistress headwoman heiress heroine hostess housewife lady landlady laywoman lineswoman maid
    matriarch matron mayoress newswoman noblewoman nun ombudswoman policewoman priestess princess queen
    schoolgirl seamstress servicewoman spokeswoman sportswoman stateswoman stewardess waitress widow
    woman yachtswoman`,
  any: `
    seed gp abductor abolitionist academic accountant accuser acolyte activist actor actuary adjudicator adjutant
    administrator admiral adult adventurer adviser advisor advocate agent agitator agronomist aide
    all-rounder ally amateur ambassador anaesthetist analyst anarchist anchor anchorperson
    anesthesiologist angler anthropologist apologist applicant appointee apprentice arbiter arbitrator
    archaeologist archdeacon architect archivist artisan artist aspirant assailant assessor assistant
    associate astrobiologist astronaut astronomer astrophysicist asylum-seeker athlete attacker
    attendant attorney attorney-general:attorneys-general/attorney-generals au-pair auctioneer auditor
    auditor-general:auditors-general/auditor-generals author aviator babu babysitter backbencher backer
    bailiff baker ballplayer banker barber barista baritone barkeeper baron barrister bartender baseman
    bassist batter beautician beekeeper beggar beneficiary bidder biker billionaire biochemist
    biographer biologist biostatistician bishop blacksmith blogger boatbuilder bodyguard bomber
    bookkeeper bookmaker bookseller borrower boss botanist bouncer bowler boxer breeder brewer
    bricklayer brigadier broadcaster broker buddhist builder bureaucrat bursar businessperson busker
    butcher butler buyer bystander cabbie cabinetmaker caddie cadet caller campaigner camper candidate
    canon captain captive captor cardinal cardiologist caregiver carer caretaker carpenter cartographer
    cartoonist cashier casualty catcher catholic celebrity cellist centenarian centre-back ceo cfo chair
    chairperson champion chancellor chaplain chargé chauffeur cheerleader chef chemist chief chieftain
    child:children childminder choreographer christian churchgoer churchwarden cinematographer citizen
    claimant cleaner clergy:clergy clergyperson cleric clerk client climatologist climber clinician
    co-author co-chair co-defendant co-director co-founder co-host co-leader co-ordinator co-owner
    co-pilot co-star co-worker co-writer coach coastguard cobbler coder colleague collector colonel
    columnist comedian commandant commander commander-in-chief:commanders-in-chief commando commentator
    commissioner commissioner-general commodore communist commuter companion competitor complainant
    composer comptroller comptroller-general comrade conductor confidant congregant congressperson
    conscript conservationist conservative constable consul consul-general:consuls-general consultant
    consumer contender contestant contractor controller convener convenor convict coo cook coordinator
    cop copy-editor copywriter cornerback coroner corporal correspondent cosmologist cosmonaut
    councillor councilmember councilor councilperson counsel counsellor counselor counterpart courier
    courtier creator creditor cricketer criminologist critic cryptographer cto curate curator customer
    cyclist dancer deacon dealer dean debtor debutant decathlete decision-maker decorator defector
    defendant defender delegate democrat demographer demonstrator dentist deportee deputy deputy-chair
    deputy-governor dermatologist deserter designer detainee detective developer dietician dietitian
    diplomat director director-general:directors-general/director-generals dissenter dissident diver
    docker dockworker doctor donor doorkeeper drafter dramatist dramaturge driver drummer ecologist
    economist editor editor-in-chief educator elder elector electrician embalmer embroiderer employee
    employer endocrinologist engineer entertainer entomologist entrant entrepreneur environmentalist
    envoy epidemiologist equerry ethicist ethnographer evacuee evangelist examiner executive executor
    exile expatriate expert explorer exporter extremist eyewitness fact-checker fan farmer farmhand
    farmworker federalist fellow feminist fencer ferryman fielder fighter film-maker filmmaker
    finalist financier firebrand firefighter fisher fisherfolk:fisherfolk fishmonger flanker flatmate
    florist fly-half folk:folk/folks follower footballer forecaster forester forward founder
    frontbencher frontrunner fugitive full-back fullback fundraiser gamer gardener gastroenterologist
    general geneticist geographer geologist geophysicist geriatrician glaciologist goalie goalkeeper
    goalscorer golfer governor governor-elect governor-general graduate grandmaster greengrocer grocer
    grower guard guardian guerrilla guest guide guitarist gunner guru gymnast gynaecologist gynecologist
    hacker haematologist hairdresser half-back handler hardliner harvester hawker head headteacher
    healer heckler heir helper hepatologist herbalist herder hijacker hiker hindu historian holder
    holidaymaker homebuyer homemaker homeowner host hostage hotelier househelp householder housekeeper
    houseowner humanitarian hunter hurdler hydrogeologist hydrologist ideologue illustrator immigrant
    immunologist importer impresario incumbent individual industrialist infielder influencer informant
    informer inmate innkeeper innovator insider inspector inspector-general instructor insurer insurgent
    intensivist intermediary intern interpreter interviewee interviewer intruder inventor investigator
    investor islamist jailer janitor jawan jew jeweler jeweller jihadist jobseeker jockey joiner
    journalist judge judoka jurist juror justice kc keeper kid kidnapper kingmaker kitmaker laborer
    labourer landholder landowner laureate lawmaker lawyer layperson leader leaseholder lecturer
    left-back legislator lender liberal librarian lieutenant lieutenant-general lieutenant-governor
    lifeguard linebacker linguist lobbyist local locksmith logger loyalist lyricist machinist magician
    magistrate magnate maharaja mahout major major-general manager manufacturer marathoner marcher
    marine mariner marketer marshal martyr masseur master mastermind mathematician mayor mayor-elect mca
    mechanic medalist medallist mediator medic member mentor mep mercenary merchant messenger
    metallurgist meteorologist microbiologist midfielder midwife migrant militant millionaire miner
    minister missionary mla mobster model moderate moderator mogul monarch motorcyclist motorist
    mountaineer mourner mp msp muezzin mufti murderer musician musicologist muslim nanny nationalist
    native naturalist navigator negotiator neonatologist nephrologist neurologist neuroscientist
    neurosurgeon newcomer newlywed newsagent newscaster newsreader nominee nonagenarian notary novelist
    nurse nutritionist observer obstetrician occupant oceanographer octogenarian offender officeholder
    officer official olympian ombudsperson oncologist onlooker opener operative operator ophthalmologist
    opponent optician organiser organizer ornithologist orthodontist orthopaedist outfielder overseer
    owner pacifist paediatrician painter palaeontologist paleontologist pandit panelist panellist
    paralegal paralympian paramedic paramilitary paratrooper parishioner parliamentarian parolee
    participant partisan partner passenger pastor pastoralist pathologist patient patron peacekeeper
    peacemaker peasant pedestrian pediatrician peer pensioner performer perpetrator peshmerga petitioner
    pharmacist pharmacologist philanthropist philosopher photographer photojournalist physician
    physicist physio physiologist physiotherapist pianist picketer pilgrim pilot pioneer pirate pitcher
    plaintiff planner planter player playmaker playwright pleader plumber podcaster poet policy-maker
    policymaker politician pollster polluter polymath postmaster-general powerbroker practitioner
    preacher prefect prelate premier presenter president president-elect priest primate primatologist
    principal prior prisoner privateer probationer producer professional professor programmer promoter
    proponent proprietor prosecutor prosecutor-general protagonist protestant protester protestor
    provost psephologist psychiatrist psychoanalyst psychologist psychotherapist publican publicist
    publisher pundit pupil purchaser qc qualifier quarterback quartermaster questioner rabbi racegoer
    racer radiographer radiologist radiotherapist rag-picker raider rancher ranger rapper rapporteur
    reader realtor rear-admiral rebel receiver receptionist recipient recorder recruit recruiter rector
    referee reformer reformist refugee registrar renter repairer reporter representative
    republican rescuer researcher resident respondent restaurateur retailer retiree returnee reveller
    reviewer revolutionary rheumatologist rider right-back rioter rival roboticist roofer roommate rower
    runner runner-up:runners-up sailor salesperson sarpanch scavenger scholar scientist scorer scout
    screenwriter scriptwriter scrum-half scrutineer sculptor seafarer seamer secessionist secretary
    secretary-general secretary-treasurer seismologist selector seller seminarian senator senior
    separatist sergeant sergeant-at-arms:sergeants-at-arms servant settler shareholder sheikh shepherd
    sheriff shipbuilder shipowner shooter shop-steward shopkeeper shopper shortstop showrunner signatory
    sikh singer singer-songwriter skater skier skipper smallholder smuggler sniper socialist sociologist
    soldier solicitor solicitor-general soloist songwriter soprano source speaker specialist spectator
    person:people speechwriter spinner spokesperson sponsor sportsperson sprinter spy squatter staff:staff staffer
    stagehand stakeholder stallholder statistician steelworker stenographer stevedore steward stockbroker
    storekeeper storyteller strategist streamer striker stringer student stylist sub-editor
    sub-inspector subcontractor subeditor subscriber substitute sufferer suffragan suffragette
    superintendent superstar supervisor supplier supporter supremo surfer surgeon
    surgeon-general:surgeons-general surveyor survivor suspect swami sweeper swimmer sympathiser
    sympathizer tactician tailor taoiseach taxpayer td teacher team-mate teammate technician technocrat
    technologist teen teenager tehsildar televangelist teller tenant theologian theorist therapist
    thinker toddler toolmaker tourist townsperson toxicologist trader tradesperson trafficker
    trailblazer trainee trainer traitor translator traveler traveller treasurer tricyclist trucker
    trumpeter trustee tutor tycoon umpire under-secretary undergraduate undersecretary
    undersecretary-general undertaker underwriter unionist urologist user usher vaccinologist valuer
    vendor vet veteran veterinarian vicar vice-captain vice-chair vice-chancellor vice-premier
    vice-president victim victor viewer villager violinist virologist visitor vlogger vocalist
    volcanologist volunteer voter walker warden warlord warrior waste-picker weaver webmaster
    weightlifter welder wheeler whip whistle-blower whistleblower wholesaler wicket-keeper wicketkeeper
    winegrower winemaker winger winner witness woodcutter worker worshiper worshipper wrestler writer
    youngster youth zoologist`,
});
