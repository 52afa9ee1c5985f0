import type { NounWords } from '../../words.ts';

/** Who heals and nurses: *chirurgien*, *sage-femme*, *kiné*. */
export const medicine: NounWords = {
  pairs: `
    accoucheur acupuncteur ambulancier brancardier carabin:carabine chiropracteur chirurgien
    chirurgien-dentiste:chirurgienne-dentiste clinicien diététicien guérisseur infirmier laborantin
    magnétiseur médecin-chef:médecin-cheffe obstétricien opticien pharmacien praticien psychomotricien
    puériculteur réanimateur rebouteux:rebouteuse soignant tradipraticien vaccinateur`,
  masculine: `
    aide-soignant:aides-soignants médecin médecin-conseil:médecins-conseils
    médecin-légiste:médecins-légistes toubib`,
  feminine: `
    sage-femme:sages-femmes`,
  any: `
    addictologue alcoologue algologue allergologue anesthésiste
    anesthésiste-réanimateur:anesthésistes-réanimateurs angiologue audioprothésiste cancérologue
    cardiologue dentiste dermato dermatologue diabétologue endocrinologue épidémiologiste épidémiologue
    ergothérapeute gastro-entérologue:gastro-entérologues généraliste gériatre gérontologue gynéco
    gynécologue hématologue hépatologue herboriste homéopathe hygiéniste hypnothérapeute immunologue
    infectiologue kinésithérapeute médecin-urgentiste:médecins-urgentistes naturopathe néonatologue
    néphrologue neurochirurgien neurologue neuropsychiatre neuropsychologue nutritionniste
    obstétricien-gynécologue oncologue ophtalmologue ORL orthésiste orthodontiste orthophoniste
    orthoptiste ostéopathe parasitologue pédiatre pédicure pédopsychiatre phlébologue pneumo pneumologue
    podologue proctologue prothésiste psy psychanalyste psychiatre psychologue psychothérapeute radiologue
    rhumatologue sexologue sophrologue stomatologue tabacologue thérapeute toxicologue traumatologue
    urgentiste urologue vaccinologue virologue`,
};
