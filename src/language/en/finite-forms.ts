import { list, set } from '../words.ts';
import { inflect } from './conjugation.ts';

/** Common verbs whose third person is no common noun as well (*plans*, *talks*, *cuts* are left out). */
const SINGULAR = `
  add agree allow appear apply argue arrive ask become begin believe belong bring build carry choose come comprise confirm
  consider consist contain continue create decide depend describe deserve die differ disagree disappear earn employ enable
  encourage ensure enter exist expect explain face fail feel find follow get give go grow happen hear hit hold hope include
  increase intend involve keep know lack lead learn leave lie live look lose maintain make mean meet need obtain occur oppose
  own pay persist prefer prepare prevent produce protect prove provide receive recognise recognize refuse rely remain remember
  remove replace represent require rise see seek seem sell send serve sit speak spend stand start stay suffer suggest suit take
  teach tell tend think threaten tolerate try turn understand use vary visit wait want win wish work write`;

/** Verbs whose base form is no common noun: a verb behind a plural (*supporters bring radios*). */
const PLURAL = `
  add agree allow appear argue arrive ask become begin believe belong bring choose come continue create decide depend describe
  deserve die differ disagree disappear earn enable encourage ensure enter exist expect explain fail feel find follow get give go
  grow happen hear include involve keep know learn leave live maintain make mean meet need obtain occur oppose own prefer prepare
  prevent provide receive refuse remain remember remove represent require see seek seem sell send serve sit spend suffer take tend
  think threaten understand vary wait want wish write`;

export const pluralForms: ReadonlySet<string> = set(PLURAL);

/** Simple pasts that are no participle or noun besides; all regular ones are told by their ending. */
const PAST = `
  ate became began blew bore broke brought built bought came caught chose cost crept cut dealt drew drank drove fell fed felt fought
  found fled flew forgot forgave froze gave went grew heard hid hit held kept knew laid led left lent lay lost made meant met
  paid put quit read rode rang rose ran saw sought sold sent set shook shone shot shrank shut sang sank sat slept slid spoke
  spent split spread stood stole stuck struck swore swept swam took taught tore thought threw understood woke wore won withdrew
  wrote learnt`;

/** Forms of common verbs that do not report: they tell a clause where no reporting verb does. */
export const finiteForms: ReadonlySet<string> = new Set([
  ...set(
    `is are was were am has have had will would can could may might shall should must does did do cannot ain't isn't wasn't weren't
     don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't`,
  ),
  ...list(PAST),
  ...list(SINGULAR).flatMap((lemma) =>
    inflect(lemma).flatMap(({ form, tense, number }) =>
      tense === 'present' && number === 'singular' ? [form] : [],
    ),
  ),
]);
