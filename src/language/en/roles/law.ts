import type { NounWords } from '../../words.ts';

/** Courts and those who plead in them: *prosecutor*, *conveyancer*. */
export const law: NounWords = {
  any: `
    attorney attorney-general bailiff barrister conveyancer jp judge
    jurist justice kc lawyer litigator magistrate notary paralegal pleader procurator
    procurator-fiscal:procurators-fiscal prosecutor prosecutor-general qc solicitor solicitor-general
    stipendiary`,
};
