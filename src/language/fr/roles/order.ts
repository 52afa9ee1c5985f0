import type { NounWords } from '../../words.ts';

/** Armies and police: *colonel*, *gendarme*, *policière*. */
export const order: NounWords = {
  pairs: `
    adjudant adjudant-chef amiral:amirale artificier artilleur:artilleuse brigadier
    brigadier-chef:brigadière-cheffe canonnier caporal-chef commandant conscrit démineur fantassin
    fusilier galonné gradé harki:harkie ilotier lieutenant:lieutenante
    plongeur-démineur:plongeuse-démineuse policier sergent sergent-chef soldat vice-amiral`,
  masculine: `
    caporal colonel contre-amiral flic gendarme général:généraux goumier lieutenant-colonel major maréchal
    officier sous-lieutenant sous-officier spahi zouave`,
  any: `
    béret-rouge:bérets-rouges béret-vert:bérets-verts casque-bleu:casques-bleus
    garde-côte:garde-côtes/gardes-côtes garde-frontière:gardes-frontières légionnaire militaire
    parachutiste permissionnaire profileur réserviste sous-chef tankiste`,
};
