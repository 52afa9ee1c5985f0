import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks for its author: *a statement*, *the indictment*, *a survey by the union*. */
export const documents: NounTable = nouns({
  any: `
    account advert advertisement advisory affidavit analysis:analyses announcement article assessment
    audit autobiography banner bill biography blog blogpost book booklet briefing broadcast brochure
    bulletin cable caption census:censuses charter circular column commentary communication communique
    communiqué complaint constitution contract data:data database declaration decree deposition diary
    dispatch docket document documentary dossier draft e-mail editorial email encyclical entry essay
    estimate evaluation exposé feature figures:figures filing finding flyer forecast guidance guidebook
    guideline headline indicator indictment interview investigation journal judgement judgment lawsuit
    leaflet letter listing log manifesto manual memo memoir memorandum:memoranda/memorandums message
    minutes:minutes motion newsletter note notice notification obituary op-ed opinion order pamphlet
    paper placard plaque podcast poll post poster posting preface proclamation programme prospectus
    protocol publication questionnaire reading record recording regulation release reply report research
    resolution response results:results review ruling script section sermon sign statement statistics:statistics
    statute study submission subpoena suit text summary summons:summonses survey testimony thread
    timeline transcript treatise treaty tweet update verdict video voicemail warrant webpage whitepaper
    writ yearbook`,
});
