import type { NounWords } from '../../words.ts';

/** Religions: *imam*, *évêque*, *paroissienne*. */
export const faith: NounWords = {
  pairs: `
    aumônier marguillier:marguillière paroissien pasteur:pasteure/pasteuse pèlerin:pèlerine prêcheur
    prédicateur religieux:religieuse sacristain théologien`,
  masculine: `
    abbé:abbés archevêque archidiacre archimandrite archiprêtre ayatollah bénédictin bonze cadi calife
    capucin cardinal chapelain coadjuteur curé dalaï-lama diacre dominicain évêque franciscain imam
    jésuite khalife lama marabout métropolite moine mollah monseigneur muezzin mufti muqaddam nonce ouléma
    oustaz pape patriarche père-blanc:pères-blancs pontife pope prélat prêtre primat rabbin rebbe révérend
    salésien spiritain talibé vicaire`,
  feminine: `
    abbesse bonne-soeur:bonnes-soeurs carmélite moniale nonne oustaza prêtresse ursuline`,
  any: `
    catéchète catéchiste chanoine diaconesse évangéliste exégète hougan:hougans houngan:houngans
    missionnaire séminariste`,
};
