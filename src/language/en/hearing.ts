import { type Hearing, partNouns, tellings } from '../hearing.ts';
import { set } from '../words.ts';

/** A trial as the press tells it: *is charged with*, *took the stand*, *the trial of X*. */
export const hearing: Hearing = {
  nouns: partNouns({
    accused: 'defendant accused respondent co-defendant co-accused',
    witness: 'witness',
    plaintiff: 'plaintiff claimant complainant complainer',
  }),
  doing: tellings({
    accused: `charged, denies, denied the/all/any charge, denied the/all/any charges, denied murder, denied manslaughter, pleaded, pleads, indicted, on trial, stands trial,
      stood trial, standing trial, accused of, faces trial, faces up to, faces charges, convicted of, admits, appeared in the dock`,
    witness: `testified, testifies, testifying, told jurors, told the jury/court/inquest/hearing/tribunal/trial/inquiry,
      took the stand, taking the stand, gave evidence, giving evidence, cross-examined, called by the/counsel`,
  }),
  facing: tellings({ accused: 'trial of, prosecution of, case against, charges against, evidence against' }),
  bench: set(
    'attorney barrister judge justice kc qc lawyer litigator magistrate pleader prosecutor procurator solicitor counsel coroner',
  ),
  causes: set('for over'),
};
