import type { NounWords } from '../../words.ts';

/** Who buys, sells, lends and runs a business: *banquière*, *cafetier*, *armateur*. */
export const trade: NounWords = {
  pairs: `
    affréteur:affréteuse armateur:armatrice assureur auto-entrepreneur:auto-entrepreneuse
    autoentrepreneur:autoentrepreneuse banquier boutiquier brasseur brocanteur:brocanteuse cafetier
    camelot:camelote commerçant courtier crémier détaillant drapier
    entrepreneur:entrepreneuse/entrepreneure épicier exportateur financier franchiseur fripier gargotier
    hôtelier hôtelier-restaurateur:hôtelière-restauratrice importateur industriel investisseur kiosquier
    limonadier maquignon:maquignonne mercier micro-entrepreneur:micro-entrepreneuse négociant papetier
    pisteur quincaillier restaurateur startuppeur:startuppeuse tavernier tontinier
    tour-opérateur:tour-opératrice`,
  masculine: `
    businessman:businessmen commissaire-priseur:commissaires-priseurs golden-boy:golden-boys trader`,
  feminine: `
    bayam-sellam:bayam-sellams businesswoman:businesswomen`,
  any: `
    antiquaire aubergiste bouquiniste buraliste cambiste caviste concessionnaire diamantaire disquaire
    droguiste fleuriste garagiste grossiste libraire magnat milliardaire pdg pépiniériste pompiste
    semi-grossiste voyagiste`,
};
