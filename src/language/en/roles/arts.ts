import type { NounWords } from '../../words.ts';

/** Letters, stage, screen and fine arts: *novelist*, *percussionist*. */
export const arts: NounWords = {
  masculine: `
    bluesman cameraman jazzman stuntman stuntwoman`,
  feminine: `
    actress ballerina camerawoman comedienne`,
  any: `
    accordionist acrobat actor animator artist bagpiper balladeer bandleader bandmate baritone bassist
    bassoonist beatboxer biographer calligrapher cartoonist cellist ceramicist chanteuse choreographer
    chorister cinematographer clarinetist clarinettist comedian composer contralto costumier countertenor
    couturier crooner dancer documentarian dramatist dramaturge drummer engraver essayist fiddler
    film-maker filmmaker flautist flutist folksinger frontperson ghostwriter glassblower goldsmith griot
    guitarist harpist humorist humourist illustrator juggler keyboardist librettist lyricist memoirist
    mezzo-soprano mimic muralist musician novelist oboist organist painter percussionist photographer
    pianist playwright poet poet-laureate:poets-laureate portraitist potter printmaker puppeteer rapper
    rocker satirist saxophonist screenwriter scriptwriter sculptor showrunner silversmith singer
    singer-songwriter sitarist soloist songwriter soprano stuntperson tattooist trapezist trombonist
    trumpeter ventriloquist violinist violist vocalist watercolourist writer`,
};
