import type { NounWords } from '../../words.ts';

/** Newspapers, radio and television: *journalist*, *sportswriter*. */
export const press: NounWords = {
  masculine: `
    anchorman newsman newspaperman pressman:pressmen weatherman`,
  feminine: `
    anchorwoman newswoman`,
  any: `
    anchorperson broadcaster cameraperson columnist copy-editor correspondent diarist editor-in-chief
    fact-checker freelancer journalist journo newscaster newsreader paparazzo:paparazzi photojournalist
    reporter sportscaster sportswriter stringer sub-editor subeditor`,
};
