import type { Language } from '../../language/language.ts';
import { officeNamed } from '../../language/offices.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Naming } from '../explanation.ts';
import { is, nameAt, type Parsed } from '../find/parse.ts';
import { type Party, partyOf } from '../find/parties.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { byDocument } from './by-document.ts';
import { byGroup } from './by-group.ts';
import { byName } from './by-name.ts';
import { byNameAhead } from './by-name-ahead.ts';
import { byAnaphor, byPronoun } from './by-pronoun.ts';
import { byRelation } from './by-relation.ts';
import { byRole } from './by-role.ts';
import { hasComplement } from './descriptions.ts';
import { Directory } from './directory.ts';
import type { Discourse } from './discourse.ts';
import { type Description, type Entity, newEntity, oneLine, spanOf } from './entities.ts';
import { ownerOf } from './owner.ts';
import type { Register } from './register.ts';
import { Relations, relationOf, type Tie } from './relations.ts';
import type { Asked, Resolved, ResolverRule } from './rule.ts';

/** In this order: the first that says something is believed. */
const rules: readonly (readonly [name: string, rule: ResolverRule])[] = [
  ['group', byGroup],
  ['pronoun', byPronoun],
  ['anaphor', byAnaphor],
  ['name', byName],
  ['document', byDocument],
  ['relation', byRelation],
  ['role', byRole],
  ['role', byNameAhead],
];

/** Turns the words that stand for a speaker into whom they stand for. */
export class Resolver {
  readonly #shared: Pick<Asked, 'text' | 'language' | 'directory' | 'mentions' | 'discourse' | 'relations'>;
  readonly #entities: Entity[];
  readonly #directory: Directory;
  readonly #made = new Map<string, Entity>();
  /** Whom the narrator's words turned out to stand for, by where they begin. */
  readonly #told = new Map<number, { readonly asked: Asked; readonly resolved: readonly Resolved[] }>();

  constructor(
    text: string,
    language: Language,
    { entities, mentions, headlined }: Register,
    discourse: Discourse,
  ) {
    this.#entities = entities;
    const relations = new Relations(language.nouns);
    const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
    this.#directory = new Directory(entities, mentions, headlined, language);
    this.#shared = { text, language, directory: this.#directory, mentions: byStart, discourse, relations };
  }

  /**
   * The entities of one party; empty where it cannot be told. Inside a quotation `around` is whoever says it; `others` are
   * those whom a pronoun or a role cannot stand for: named beside it, or asking what it answers.
   */
  resolve(
    parsed: Parsed,
    party: Party,
    around?: readonly Entity[],
    naming?: Naming,
    others: readonly Entity[] = [],
  ): readonly Resolved[] {
    const self = party.pronoun?.stands === 'self';
    const asked = this.#asked(parsed, party, around, naming, self ? [] : others);
    // *Le nouveau secrétaire a promis … et invité …*: what stands once is told once.
    const told = around ? undefined : this.#told.get(asked.mention.start);
    if (told && told.asked.mention.end === asked.mention.end) {
      naming?.repeat(told.asked.naming, told.resolved);
      return told.resolved;
    }
    const resolved = this.#ask(asked);
    if (naming) naming.resolved = resolved;
    if (!around) this.#told.set(asked.mention.start, { asked, resolved });
    return resolved;
  }

  /** Remembers whose relative somebody is said to be. */
  relate({ parsed, phrase, relative }: Tie, around?: readonly Entity[]): void {
    const relation = phrase.head && relationOf(phrase.head, parsed.nouns);
    if (relation === undefined) return;
    // *her husband* is none of his own.
    const asked = this.#asked(parsed, partyOf(parsed, [phrase]), around, undefined);
    const [owner, more] = ownerOf(asked, phrase).entities;
    this.#shared.relations.tell(relative, relation, more ? undefined : owner);
  }

  #asked(
    parsed: Parsed,
    party: Party,
    around: readonly Entity[] | undefined,
    naming: Naming | undefined,
    others: readonly Entity[] = [],
  ): Asked {
    const { text, language, directory, mentions, discourse, relations } = this.#shared;
    // Field by field: asked for every phrase, and a spread copies an object ten times as slowly.
    return {
      text,
      language,
      directory,
      mentions,
      discourse,
      relations,
      parsed,
      party,
      mention: spanOf(parsed, party),
      around: others.length > 0 ? [...(around ?? []), ...others] : (around ?? []),
      quoted: around !== undefined,
      naming,
    };
  }

  #ask(asked: Asked): readonly Resolved[] {
    const { naming } = asked;
    for (const [name, rule] of rules) {
      if (naming) naming.rule = name;
      const resolved = rule(asked);
      if (resolved) return resolved;
    }
    if (naming) naming.rule = 'as-printed';
    return this.#asPrinted(asked);
  }

  /** Somebody without a name in the article: *un témoin*, *la préfecture des Vosges*; or with an alias (*gave his name as Wofa*). */
  #asPrinted({ text, parsed, party, mention, quoted }: Asked): readonly Resolved[] {
    const phrase = party.phrases.find((one) => one.head) ?? party.phrases[0];
    if (!phrase || phrase.last < phrase.bare) return [];
    const described = spanOf(parsed, { first: behindQuantity(parsed, phrase), last: phrase.last });
    // *le Premier ministre* is somebody, whether or not the article names him.
    const office = officeNamed(oneLine(text, described)) !== undefined;
    // Inside a quotation *the supervisor* is somebody whom only the speaker knows.
    if (!quoted && !office && isAnaphoric(parsed, phrase)) {
      const stranger = newEntity('', 'stranger', mention);
      stranger.gender = phrase.gender;
      stranger.roles.push(...roleOf(text, phrase, spanOf(parsed, { first: phrase.bare, last: phrase.last })));
      return [{ entity: stranger, basis: 'role', mention }];
    }
    if (!phrase.head && !phrase.name && !phrase.determiner) return [];
    const alias = phrase.head?.class === 'role' ? aliasBehind(parsed, phrase.last) : undefined;
    const impersonal =
      phrase.head?.class === 'institution' || phrase.head?.class === 'document' || !!phrase.name;
    const kind = alias ? 'person' : impersonal ? 'institution' : 'unnamed';
    const name = oneLine(text, alias ?? described);
    // A document whose author nobody tells speaks for no one.
    if (phrase.head?.class === 'document') return [];
    const known = kind === 'unnamed' ? undefined : this.#made.get(fold(name));
    if (known) return [{ entity: known, basis: 'name', mention }];
    const entity = newEntity(name, kind, alias ?? described);
    entity.gender = phrase.gender;
    entity.number = phrase.number === 'plural' ? 'plural' : 'singular';
    entity.roles.push(...roleOf(text, phrase, described));
    this.#made.set(fold(name), entity);
    this.#entities.push(entity);
    if (entity.kind !== 'unnamed') this.#directory.add(entity);
    return [{ entity, basis: 'name', mention }];
  }
}

/** What whoever goes unnamed is called. */
const roleOf = (text: string, { head }: NounPhrase, described: Span): Description[] =>
  head
    ? [{ ...described, key: fold(oneLine(text, described)), head: head.noun.lemma, class: head.class }]
    : [];

/** *Hundreds of truck drivers*, *une centaine de parents*, *one of the officers*: behind the quantity, whom it is of. */
function behindQuantity({ tokens, grammar }: Parsed, { bare, head }: NounPhrase): number {
  const from = grammar.quantities.has(tokens[bare]?.key ?? '') ? bare + 1 : bare;
  if (!head || head.at <= from || !grammar.genitives.has(tokens[from]?.key ?? '')) return bare;
  const article = tokens[from + 1]?.entry.determiner?.type === 'definite' && from + 1 < head.at;
  return article ? from + 2 : from + 1;
}

/** *the charity*, *l’officier*, *le jeune homme*: somebody spoken of before, whom no rule could tell. */
function isAnaphoric(parsed: Parsed, phrase: NounPhrase): boolean {
  const type = phrase.determiner?.type;
  if ((type !== 'definite' && type !== 'demonstrative') || phrase.number === 'plural' || phrase.name)
    return false;
  if (!phrase.head) return true;
  if (phrase.head.class === 'institution')
    return (
      parsed.grammar.genericInstitutions.has(fold(phrase.head.noun.lemma)) &&
      parsed.grammar.genericInstitutions.get(fold(phrase.head.noun.lemma)) !== 'official' &&
      !hasComplement(parsed, phrase)
    );
  return phrase.head.class !== 'document' && !hasComplement(parsed, phrase);
}

/** *connu sous le pseudonyme de « Korrigan »* · *who gave his name only as Wofa*: what somebody is called right behind. */
function aliasBehind(parsed: Parsed, from: number): Span | undefined {
  const { tokens, grammar } = parsed;
  let announced = false;
  for (let at = from + 1; at <= from + 12 && at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || is(token, 'stop', 'colon', 'semicolon')) return undefined;
    if (grammar.aliases.has(token.key)) announced = true;
    else if (announced && token.quotation) return token.quotation.content;
    else if (announced && nameAt(parsed, at))
      return spanOf(parsed, nameAt(parsed, at) as NonNullable<ReturnType<typeof nameAt>>);
  }
  return undefined;
}
