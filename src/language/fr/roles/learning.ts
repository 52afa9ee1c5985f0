import type { NounWords } from '../../words.ts';

/** Sciences, universities and schools: *historienne*, *volcanologue*, *institutrice*. */
export const learning: NounWords = {
  pairs: `
    académicien acousticien agrégé astrophysicien bioéthicien biostatisticien censeur:censeure chercheur
    cybernéticien didacticien doctorant enseignant
    enseignant-chercheur:enseignante-chercheuse/enseignante-chercheure généticien géophysicien
    géopoliticien grammairien historien instituteur logicien mathématicien physicien post-doctorant
    postdoctorant professeur:professeure proviseur:proviseure rhétoricien savant sémioticien statisticien
    théoricien thésard`,
  any: `
    aesh africaniste agroclimatologue agroéconomiste agronome américaniste anthropologue archéologue
    archiviste astronome atsem bactériologiste bactériologue biochimiste biogéographe biologiste botaniste
    cétologue chimiste climatologue conjoncturiste cosmologue cpe démographe écologue économètre
    économiste égyptologue entomologiste entomologue épigraphiste ethnologue ethnomusicologue éthologue
    européaniste exobiologiste folkloriste futurologue généalogiste géographe géologue géomètre
    géopolitologue géostratège glaciologue helléniste herpétologue historiographe hydrobiologiste
    hydrogéologue hydrologue ichtyologue iranologue islamologue japonologue kremlinologue latiniste
    lexicographe linguiste malacologue malherbologue médiéviste météorologiste météorologue
    microbiologiste musicologue mycologue mythologue naturaliste neurobiologiste neuroscientifique
    nivologue numismate océanographe orientaliste ornithologue paléoanthropologue paléoclimatologue
    paléontologue papyrologue pédagogue pédologue philologue philosophe physiologiste planétologue
    polémologue politiste politologue préhistorien prévisionniste primatologue sémiologue sinologue
    sismologue socio-anthropologue socioéconomiste sociolinguiste sociologue soviétologue spéléologue
    taxonomiste théologue toponymiste universitaire victimologue volcanologue vulcanologue zoologiste`,
};
