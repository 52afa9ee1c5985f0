import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** What speaks for its author: *a statement*, *the indictment*, *a survey by the union*. */
export const documents: NounTable = nouns({
  any: `
    account addendum advert advertisement advisory affidavit almanac analysis:analyses annex annexe
    announcement anthology appendix:appendices article assessment audit autobiography banner bill
    biography blog blogpost blueprint blurb book booklet briefing broadcast brochure bulletin by-law
    bylaw byline cable caption census:censuses charter chronicle circular citation clause column
    commandment commentary communication communique communiqué complaint concordat constitution contract
    cookbook coverage credo data:data database daybook declaration decree deed deposition diary
    dictionary digest directive disclaimer dispatch dissertation docket document documentary dossier
    draft e-mail edict editorial email encyclical encyclopaedia encyclopedia entry epilogue epistle
    epitaph essay estimate eulogy evaluation excerpt exposé fact-sheet factsheet fatwa fax feature
    figures:figures filing finding flier flyer footnote forecast foreword gazette glossary
    graffiti:graffiti guidance guidebook guideline handbook handout hansard headline hymn indicator
    indictment infographic injunction inscription instruction interview inventory investigation invoice
    journal judgement judgment lawsuit leaflet ledger letter listing log logbook lyric:lyrics manifesto
    manual maxim memo memoir memorandum:memoranda/memorandums message minutes:minutes missive monograph
    motion narrative newsletter note notebook notice notification novel obituary op-ed opinion order
    ordinance pamphlet paper parable petition placard plaque playbook podcast poem poll post postcard
    poster posting preamble précis preface proclamation programme prologue pronouncement proposal
    prospectus protocol proverb psalm publication questionnaire reading readout record recording
    regulation release reply report research resolution response results:results review rulebook ruling
    screed script scripture scroll section sermon sign slide slogan specification spreadsheet stanza statement
    statistics:statistics statute stele study submission subpoena suit summary summons:summonses survey
    syllabus synopsis tagline telegram testimonial testimony text textbook thesis:theses thread timeline
    tome tract transcript translation treatise treaty tutorial tweet ultimatum update valuation verdict
    video voicemail waiver warrant webpage white-paper whitepaper writ yearbook`,
});
