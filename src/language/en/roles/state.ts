import type { NounWords } from '../../words.ts';

/** Who governs, sits and represents a state: *minister*, *councillor*, *consul*. */
export const state: NounWords = {
  masculine: `
    alderman assemblyman committeeman congressman councilman selectman statesman`,
  feminine: `
    alderwoman assemblywoman committeewoman congresswoman councilwoman mayoress selectwoman stateswoman`,
  any: `
    ambassador assemblymember backbencher burgomaster congressmember congressperson consul
    consul-general councillor councilmember councilor councilperson deputy-governor
    diplomat envoy freeholder frontbencher governor governor-elect governor-general lawmaker legislator
    lieutenant-governor mayor mayor-elect mca mep minister mla mlc mna mnla mp mpp msp parliamentarian
    prefect premier reeve sarpanch senator sub-prefect tánaiste taoiseach td tehsildar under-secretary
    undersecretary vice-premier`,
};
