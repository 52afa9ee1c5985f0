import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { inflect } from './conjugation.ts';
import { demonyms } from './demonyms.ts';
import { documents } from './documents.ts';
import { firstNames } from './first-names.ts';
import { grammar } from './grammar.ts';
import { hearing } from './hearing.ts';
import { institutions } from './institutions.ts';
import { kin } from './kin.ts';
import { relations } from './relations.ts';
import { roles } from './roles.ts';
import { situations } from './situations.ts';
import { titles, titlesInCapitals } from './titles.ts';
import { verbs } from './verbs.ts';
import { vocabulary } from './vocabulary.ts';

export const french: Language = {
  code: 'fr',
  grammar,
  calendar,
  verbs,
  inflect,
  nouns: { roles, kin, institutions, documents, demonyms, relations },
  firstNames,
  hearing,
  titles,
  titlesInCapitals,
  situations,
  vocabulary,
};
