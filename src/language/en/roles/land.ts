import type { NounWords } from '../../words.ts';

/** Fields, herds, woods and waters: *farmer*, *crofter*, *trawlerman*. */
export const land: NounWords = {
  masculine: `
    cattleman cowboy dairyman fisherman herdsman lobsterman oysterman ploughman stockman trawlerman`,
  feminine: `
    dairywoman fisherwoman`,
  any: `
    agriculturalist agriculturist agropastoralist angler apiarist aquaculturist arborist beekeeper breeder
    cowherd crabber crofter drover farmer farmhand farmworker fieldworker fisher fisherfolk:fisherfolk
    fishworker forester fruit-picker game-keeper gamekeeper ghillie gillie goatherd grazier grower
    harvester herder horticulturalist horticulturist jackaroo logger lumberjack orchardist pastoralist
    peasant ploughperson rancher sharecropper shepherd shrimper smallholder stockbreeder swineherd
    vigneron viticulturalist viticulturist winegrower winemaker woodcutter`,
};
