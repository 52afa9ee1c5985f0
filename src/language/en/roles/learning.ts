import type { NounWords } from '../../words.ts';

/** Sciences, universities and schools: *historian*, *volcanologist*, *schoolteacher*. */
export const learning: NounWords = {
  masculine: `
    headmaster`,
  feminine: `
    headmistress schoolmistress`,
  any: `
    academic agroecologist agronomist anthropologist archaeologist archeologist astrobiologist astronomer
    astrophysicist bacteriologist biochemist bioethicist biogeographer biologist biophysicist
    biostatistician botanist classicist climatologist cosmologist criminologist crystallographer
    cytologist demographer dialectologist ecologist econometrician economist egyptologist entomologist
    epigrapher ethicist ethnographer ethnologist ethnomusicologist ethologist folklorist geneticist
    geochemist geodesist geographer geologist geomorphologist geophysicist glaciologist headteacher
    herpetologist historian historiographer hydrogeologist hydrologist ichthyologist invigilator
    kremlinologist lecturer lexicographer limnologist linguist mathematician medievalist meteorologist
    microbiologist musicologist mycologist nanotechnologist neurobiologist neuroscientist numismatist
    oceanographer orientalist ornithologist palaeoclimatologist palaeographer palaeontologist
    paleoclimatologist paleontologist papyrologist penologist pharmacologist philologist philosopher
    phonetician physicist physiologist postdoc postgraduate primatologist professor psephologist
    researcher scholar schoolmaster schoolteacher sedimentologist seismographer seismologist semanticist
    senco sinologist sociologist statistician teacher theorist toponymist victimologist volcanologist
    vulcanologist zoologist`,
};
