import type { Language } from '../../language/language.ts';
import type { Gender, GrammaticalNumber } from '../../language/lexicon.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { NounClass } from '../find/entry.ts';
import type { NameMention } from '../find/names/names.ts';
import type { Parsed } from '../find/parse.ts';

/** A description that an article gives of somebody: its words folded, the lemma of its head noun. */
export interface Description extends Span {
  readonly key: string;
  readonly head: string;
  readonly class: NounClass;
}

/**
 * Somebody the article speaks of; filled in as the article is read. `other`: a name of which nothing yet says that it is
 * a person's or an institution's (*Sotchi*, *Économie*); `unnamed`: *un témoin*; `stranger`: somebody spoken of before, whom
 * no rule could name (*l’officier*).
 */
export interface Entity {
  /** The fullest name that the article prints, without title or role. */
  readonly name: string;
  kind: 'person' | 'institution' | 'unnamed' | 'stranger' | 'other';
  gender: Gender;
  number: GrammaticalNumber;
  readonly spellings: Set<string>;
  readonly roles: Description[];
  /** Titles that it is given, folded and without their stop: *dr*, *mr*. */
  readonly titles: Set<string>;
  /** Descriptions that were resolved to it: *l’écrivaine*. */
  readonly calls: Description[];
  /** Where the name first stands. */
  readonly mention: Span;
}

/** Where a name stands, and whom it may stand for: one, or several of one surname. */
export interface NamedMention extends Span {
  readonly entities: readonly Entity[];
  /** It is the whole name. */
  readonly full: boolean;
  readonly parsed: Parsed;
  readonly name: NameMention;
}

export const newEntity = (name: string, kind: Entity['kind'], mention: Span): Entity => ({
  name,
  kind,
  gender: 'any',
  number: 'singular',
  spellings: new Set([name]),
  roles: [],
  titles: new Set(),
  calls: [],
  mention,
});

export const spanOf = (
  { tokens }: Parsed,
  { first, last }: { readonly first: number; readonly last: number },
): Span => ({ start: tokens[first]?.start as number, end: tokens[last]?.end as number });

/** The text of a span, its line breaks and runs of spaces made single spaces. */
export const oneLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ');

/** A name's words as they are compared. */
export const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[-' ]/)
    .filter((word) => word !== '');

export const agrees = (entity: Entity, gender: Gender, number: GrammaticalNumber): boolean =>
  (gender === 'any' || entity.gender === 'any' || entity.gender === gender) &&
  (number === 'any' || entity.number === 'any' || entity.number === number);

/** The gender that the first name tells: *Mohamed Lemine Ould El Moctar*, *Marie-Ange Tauziat-Le Bihan*. */
export function firstNameGender(name: string, { firstNames }: Language): Gender {
  const [first = '', second = ''] = fold(name).split(' ');
  for (const word of [first, first.split('-')[0] ?? '', second]) {
    const gender = firstNames.get(word);
    if (gender && gender !== 'any') return gender;
  }
  return 'any';
}

/** *La direction locale* is called so; it has no name that *the company* could stand for. */
export const isNamed = ({ name }: Entity): boolean => /\p{Lu}/u.test(name);
