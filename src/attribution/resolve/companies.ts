import { fold } from '../../text/fold.ts';
import { is, type Parsed } from '../find/parse.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { type Entity, firstNameGender } from './entities.ts';

/** Whether a role that somebody is given is that of a company: *The ferry’s operator, Visayan Fastlines*, *the auditors Sithole Vance*. */
export function isCompany(parsed: Parsed, phrase: NounPhrase, { name, titles }: Entity): boolean {
  const { grammar, firstNames } = parsed.language;
  if (titles.size > 0) return false;
  if (isOneOfSeveral(parsed, phrase)) return !firstNames.has(fold(name).split(/[- ]/)[0] ?? '');
  const lemma = fold(phrase.head?.noun.lemma ?? '');
  return grammar.corporateRoles.has(lemma) && firstNameGender(name, parsed.language) === 'any';
}

/** One name for several: *les avocats Bell Hart*; not *the deputies Ann Lee and Bo Marsh*. */
function isOneOfSeveral({ tokens, nameOf, grammar }: Parsed, { head, name }: NounPhrase): boolean {
  if (head?.class !== 'role' || head.noun.number !== 'plural' || !name || name.last === name.first)
    return false;
  const next = tokens[name.last + 1];
  const listed = is(next, 'comma') && nameOf[name.last + 2] !== undefined;
  return name.first === head.at + 1 && !listed && !grammar.and.has(next?.key ?? '');
}
