import type { NounWords } from '../../words.ts';

/** Fields, herds, woods and waters: *éleveuse*, *conchyliculteur*, *marin-pêcheur*. */
export const land: NounWords = {
  pairs: `
    agriculteur agro-éleveur agro-pasteur agropasteur:agropastrice algoculteur apiculteur aquaculteur
    arboriculteur aviculteur berger betteravier bouvier bûcheron cacaoculteur caféiculteur caseyeur
    castanéiculteur céréaliculteur céréalier chevrier conchyliculteur cotonculteur cotonnier cultivateur
    cuniculteur débardeur éleveur emboucheur fermier fileyeur fraisiculteur goémonier héliciculteur
    horticulteur houblonnier laitier lavandiculteur ligneur maïsiculteur maraîcher métayer moissonneur
    myciculteur mytiliculteur nuciculteur oléiculteur osiériculteur ostréiculteur
    patron-pêcheur:patronne-pêcheuse paysan:paysanne pêcheur pisciculteur planteur:planteuse pomiculteur
    ranchero:ranchera riziculteur salaisonnier saunier sériciculteur sylviculteur tondeur trappeur
    trufficulteur vacher vigneron viticulteur`,
  masculine: `
    cow-boy:cow-boys gaucho marin-pêcheur:marins-pêcheurs`,
  any: `
    arboriste oenologue pastoraliste rosiériste transhumant`,
};
