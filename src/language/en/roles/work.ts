import type { NounWords } from '../../words.ts';

/** Crafts, industry, transport and services: *deckhand*, *welder*, *scaffolder*, *baker*. */
export const work: NounWords = {
  masculine: `
    bargeman barman bellman binman boatman busboy cabman coalman craftsman crewman doorman draughtsman
    dustman fireman foreman foundryman groundsman handyman helmsman lifeboatman lifeboatwoman lighterman
    longshoreman milkman oilman pitman plantsman plantswoman postman postwoman quarryman railwayman
    repairman seaman signalman storeman tallyman trackman trainman waiter warehouseman watchman workman`,
  feminine: `
    barmaid charwoman crewwoman firewoman forewoman laundress lollipop-lady maid seamstress stewardess
    waitress`,
  any: `
    accountant actuary architect autoworker baker balloonist barber bargee barista barkeeper bartender
    basket-maker basketmaker beautician binworker blacksmith boatbuilder boatswain boilermaker
    bookbinder bookie bootmaker bosun bouncer brewer bricklayer builder busdriver butcher butler cabbie
    cabdriver cabinetmaker caretaker careworker carpenter cashier chambermaid chauffeur chimney-sweep
    chocolatier cleaner clerk clockmaker coalminer cobbler concierge copywriter courier croupier
    deck-hand deckhand decorator developer dispatcher docker dockworker dog-walker drafter
    draughtsperson dressmaker driver electrician electroplater embroiderer engineer esthetician farrier
    ferryman firefighter fitter furrier gardener glazier gravedigger greenkeeper greenskeeper groomer
    groundkeeper groundskeeper groundworker gunsmith hairdresser handyperson harbormaster harbour-master
    harbourmaster haulier houseboy housecleaner housekeeper housemaid ironworker jailer janitor joiner
    landscaper launderer librarian lifeguard lifesaver lineworker lock-keeper lockkeeper locksmith
    luthier machinist maitre-d manicurist masseuse mechanic metalworker millworker millwright miner
    mixologist mortician navvy oilworker pilot pipefitter plasterer plumber porter postie programmer
    publicist purser quarrier quarryworker receptionist rigger roofer roughneck roustabout saddler
    scaffolder seafarer shipbuilder shipworker shipwright shoemaker signaller sommelier sous-chef
    stagehand station-master stationmaster steelfixer steelworker steeplejack stevedore steward
    stonemason storeperson sysadmin tailor taxidermist technician telephonist tiler toolmaker toolpusher
    trucker typesetter typist undertaker upholsterer usher watchmaker weaver welder wheelwright
    zoo-keeper zookeeper`,
};
