import type { NounWords } from '../../words.ts';

/** Armies and police: *colonel*, *constable*, *reservist*. */
export const order: NounWords = {
  masculine: `
    airman artilleryman cavalryman coastguardsman deckman guardsman infantryman lawman marksman midshipman
    militiaman patrolman policeman rifleman serviceman`,
  feminine: `
    airwoman patrolwoman policewoman servicewoman`,
  any: `
    adjutant admiral bobby bombardier brigadier brigadier-general colonel commandant commodore conscript
    constable corporal fusilier gendarme general grenadier gunner inspector-general jawan legionnaire
    lieutenant lieutenant-general major major-general marine officer paratrooper pcso peacekeeper
    peshmerga quartermaster rear-admiral reservist sapper sentry sergeant sheriff soldier squaddie
    sub-inspector submariner vice-admiral`,
};
