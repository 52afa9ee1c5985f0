import type { NounWords } from '../../words.ts';

/** Courts and those who plead in them: *procureure*, *notaire*. */
export const law: NounWords = {
  pairs: `
    avocat avocat-conseil:avocate-conseil avoué bâtonnier greffier huissier magistrat
    procureur:procureure/procuratrice substitut:substitute vice-procureur:vice-procureure`,
  any: `
    civiliste fiscaliste judiciariste juge jurisconsulte juriste notaire parquetier pénaliste publiciste`,
};
