import { type Hearing, partNouns, tellings } from '../hearing.ts';
import { set } from '../words.ts';

/** A trial as the press tells it: *comparaît depuis lundi*, *entendu comme témoin*, *le procès de X*. */
export const hearing: Hearing = {
  nouns: partNouns({
    accused: 'prévenu accusé coaccusé',
    witness: 'témoin',
    plaintiff: 'plaignant',
  }),
  doing: tellings({
    accused: `comparaît, comparaissait, comparaîtra, comparu, jugé/jugée pour, jugé/jugée depuis, jugé/jugée devant,
      poursuivi/poursuivie pour, accusé/accusée d', accusé/accusée de, mis/mise en examen, mis/mise en cause, renvoyé/renvoyée devant,
      soupçonné/soupçonnée d', soupçonné/soupçonnée de, inculpé/inculpée, condamné/condamnée, encourt, conteste toute faute,
      conteste les faits, nie les faits, reconnaît les faits, clame son innocence, clame toujours son innocence`,
    witness: `entendu/entendue comme témoin, cité/citée comme témoin, cité/citée par, appelé/appelée à la barre, entendu/entendue en visioconférence,
      témoigne, témoigné, à la barre, dépose à la barre`,
  }),
  facing: tellings({
    accused: `procès d', procès de, procès du, jugeait, jugement de, jugement d', jugement du, comparution de, comparution d',
      comparution du, à l'encontre de, à l'encontre d'`,
  }),
  bench: set('avocat avoue batonnier greffier juge magistrat procureur substitut vice-procureur parquetier'),
  causes: set('pour'),
};
