import type { Pronoun } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { is, nameAt, type Parsed } from '../find/parse.ts';
import type { NounPhrase } from '../find/phrases.ts';
import type { Party } from '../find/subjects.ts';
import type { SpeakerBasis } from '../statement.ts';
import { agrees, type Discourse } from './discourse.ts';
import { type Entity, type NamedMention, type Register, spanOf } from './entities.ts';

/** Whom a party turned out to be. */
export interface Resolved {
  readonly entity: Entity;
  readonly basis: SpeakerBasis;
  readonly mention: Span;
  readonly evidence?: Span;
}

/** Turns the words that stand for a speaker into whom they stand for; asks the discourse where they give no name. */
export class Resolver {
  readonly #text: string;
  readonly #language: Language;
  readonly #discourse: Discourse;
  readonly #mentions: ReadonlyMap<number, NamedMention>;
  readonly #register: Register;

  constructor(text: string, language: Language, names: Register, discourse: Discourse) {
    this.#text = text;
    this.#language = language;
    this.#discourse = discourse;
    this.#register = names;
    this.#mentions = new Map(names.mentions.map((mention) => [mention.start, mention]));
  }

  /** The entities of one party; empty where it cannot be told; undefined where it stands for nobody (*on*, *je*). */
  resolve(parsed: Parsed, party: Party): readonly Resolved[] | undefined {
    const mention = spanOf(parsed, party);
    if (party.pronoun) return this.#pronoun(parsed, party.pronoun, mention);
    if (party.anaphor) return this.#latest(parsed, mention, party.phrases[0]?.gender ?? 'any');
    for (const phrase of party.phrases) {
      const named = phrase.name && this.#named(parsed, phrase, mention);
      if (named) return named;
    }
    const [phrase] = party.phrases;
    return phrase ? this.#described(parsed, phrase, mention) : [];
  }

  #named(parsed: Parsed, phrase: NounPhrase, mention: Span): readonly Resolved[] | undefined {
    const name = phrase.name as NonNullable<NounPhrase['name']>;
    const at = parsed.tokens[name.first]?.start as number;
    const found = this.#mentions.get(at);
    if (!found?.entities.length) return undefined;
    const institution = this.#institutionName(parsed, phrase);
    if (institution) return [{ entity: institution, basis: 'name', mention }];
    const gender = name.gender !== 'any' ? name.gender : phrase.gender;
    const fitting =
      found.entities.length > 1
        ? found.entities.filter((entity) => entity.gender === gender && gender !== 'any')
        : found.entities;
    if (fitting.length !== 1) return [];
    const entity = fitting[0] as Entity;
    if (entity.kind === 'place')
      entity.kind = phrase.head?.class === 'institution' ? 'institution' : entity.kind;
    return [
      {
        entity,
        basis: found.full ? 'name' : 'surname',
        mention,
        ...(!found.full && { evidence: entity.mention }),
      },
    ];
  }

  /** *l’association Patrimoine en Trégor*, *l’Autorité de protection des données*: where an institution’s name has words in lower case. */
  #institutionName(parsed: Parsed, phrase: NounPhrase): Entity | undefined {
    const { head, name } = phrase;
    if (!head || !name || head.class !== 'institution' || this.#language.code !== 'fr') return undefined;
    const last = endOfName(parsed, phrase);
    const first = head.at >= name.first && head.at <= name.last ? name.first : name.first;
    if (last <= name.last) return undefined;
    const span = { start: parsed.tokens[first]?.start as number, end: parsed.tokens[last]?.end as number };
    return this.#entityOf(this.#text.slice(span.start, span.end), 'institution', phrase, span);
  }

  #described(parsed: Parsed, phrase: NounPhrase, mention: Span): readonly Resolved[] {
    const { head, determiner } = phrase;
    const span = spanOf(parsed, { first: phrase.bare, last: phrase.last });
    const text = this.#text.slice(span.start, span.end).replace(/\s+/g, ' ');
    if (head?.class === 'document') {
      const author = this.#author(parsed, phrase) ?? this.#publisher(parsed, mention.start);
      if (author) return [{ entity: author, basis: 'role', mention, evidence: author.mention }];
    }
    const definite =
      !determiner ||
      determiner.type === 'definite' ||
      determiner.type === 'demonstrative' ||
      determiner.type === 'possessive';
    if (definite && determiner && phrase.number !== 'plural') {
      const known = this.#byRole(parsed, phrase, text, mention.start);
      if (known) return [{ entity: known, basis: 'role', mention, evidence: known.mention }];
    }
    if (determiner && phrase.number === 'plural' && definite) {
      const joint = this.#group(parsed, phrase, mention);
      if (joint) return joint;
    }
    if (head?.class === 'institution')
      return [{ entity: this.#entityOf(text, 'institution', phrase, span), basis: 'name', mention }];
    return [{ entity: this.#entityOf(text, 'unnamed', phrase, span), basis: 'name', mention }];
  }

  /** *le chef de la diplomatie russe*, *la ministre*, *l’ONG*, *the Czech*: who was given that role, or is the only one it can mean. */
  #byRole(parsed: Parsed, phrase: NounPhrase, text: string, at: number): Entity | undefined {
    const { head } = phrase;
    const key = fold(text);
    const exact = this.#register.entities.filter((entity) => entity.roles.some((role) => role.key === key));
    if (exact.length === 1 && head?.class !== 'kin') return exact[0];
    const own = head?.noun.lemma;
    const words = content(key, this.#language);
    const reach = [...this.#discourse.before(at, parsed.paragraph, 8)];
    const compatible = (entity: Entity): boolean =>
      entity.roles.some((role) => role.head === own && fits(words, content(role.key, this.#language))) &&
      agrees(entity, phrase.gender, 'any');
    if (own) {
      for (const { entities } of reach) for (const entity of entities) if (compatible(entity)) return entity;
      const elsewhere = this.#register.entities.filter(compatible);
      if (elsewhere.length === 1 && head?.class === 'role') return elsewhere[0];
    }
    if (head?.class === 'kin' || (phrase.last - phrase.bare > 1 && head?.class !== 'demonym'))
      return undefined;
    if (head?.class === 'institution') {
      if (words.length > 1) return undefined;
      return reach
        .flatMap(({ entities }) => entities)
        .find(
          (entity) =>
            entity.kind === 'institution' &&
            (content(fold(entity.name), this.#language).includes(own ?? '') || GENERIC.has(own ?? '')),
        );
    }
    if (!head || phrase.last > phrase.bare + 1) return undefined;
    // A role that nobody was given (*la dirigeante*, *l’officier*): the last one spoken of, where there is but one of that gender.
    const near = reach
      .filter((trace) => parsed.paragraph - trace.paragraph <= 1 && trace.as !== 'other')
      .flatMap(({ entities }) => entities)
      .filter((entity) => entity.kind === 'person' && agrees(entity, phrase.gender, 'singular'));
    return near[0];
  }

  /** *les deux soignants*, *the ministers*: those who were named together just before. */
  #group(parsed: Parsed, phrase: NounPhrase, mention: Span): readonly Resolved[] | undefined {
    if (phrase.last - phrase.first > 3) return undefined;
    const next = parsed.tokens[phrase.bare];
    if (!next || this.#language.grammar.determiners.get(next.key)?.type !== 'number') return undefined;
    const wanted = COUNT.get(next.key) ?? 0;
    const people = new Set<Entity>();
    for (const { entities } of this.#discourse.before(mention.start, parsed.paragraph, 1)) {
      for (const entity of entities) if (entity.kind === 'person') people.add(entity);
      if (people.size >= wanted) break;
    }
    return wanted > 1 && people.size === wanted
      ? [...people].map((entity) => ({ entity, basis: 'role', mention, evidence: entity.mention }))
      : undefined;
  }

  /** *A study released by the University of Mwanza West*, *un rapport de la Cour des comptes* */
  #author(parsed: Parsed, phrase: NounPhrase): Entity | undefined {
    for (let at = phrase.bare; at <= phrase.last + 8 && at < parsed.tokens.length; at++) {
      if (at > phrase.last && is(parsed.tokens[at], 'comma', 'stop', 'quotation')) return undefined;
      const name = nameAt(parsed, at);
      const found = name && this.#mentions.get(parsed.tokens[name.first]?.start as number);
      if (
        name &&
        found?.entities.length === 1 &&
        /^(?:by|par|de|du|d'|des|from|of)$/.test(previousWord(parsed, name.first)) &&
        found.entities[0]?.kind !== 'place'
      )
        return found.entities[0];
      if (parsed.cues.some((cue) => cue.first === at && cue.form === 'finite')) return undefined;
    }
    return undefined;
  }

  #publisher(parsed: Parsed, at: number): Entity | undefined {
    const traces = [...this.#discourse.before(at, parsed.paragraph, 4)];
    return traces.flatMap(({ entities }) => entities).find((entity) => entity.kind === 'institution');
  }

  #pronoun(parsed: Parsed, pronoun: Pronoun, mention: Span): readonly Resolved[] | undefined {
    if (pronoun.stands === 'nobody' || pronoun.stands === 'self') return undefined;
    const at = mention.start;
    const plural = pronoun.number === 'plural';
    let best: { entities: readonly Entity[]; score: number } | undefined;
    let distance = 0;
    for (const trace of this.#discourse.before(at, parsed.paragraph, 3)) {
      distance++;
      if (distance > 12) break;
      const entities = trace.entities.filter(
        (entity) =>
          entity.kind !== 'place' &&
          this.#stands(entity, pronoun) &&
          (plural || agrees(entity, pronoun.gender, 'singular')),
      );
      if (
        plural
          ? entities.length < 2 &&
            !(entities[0]?.number === 'plural') &&
            !(entities[0]?.kind === 'institution' && this.#language.code === 'en')
          : entities.length !== 1
      )
        continue;
      const known = entities.every((entity) => entity.gender !== 'any' || pronoun.gender === 'any');
      const score =
        -distance * 0.6 -
        (parsed.paragraph - trace.paragraph) * 2 +
        (trace.as === 'speaker' ? 2 : trace.as === 'subject' ? 1.5 : 0) +
        (known ? 1 : 0);
      if (!best || score > best.score) best = { entities, score };
    }
    return best
      ? best.entities.map((entity) => ({ entity, basis: 'pronoun', mention, evidence: entity.mention }))
      : [];
  }

  #stands(entity: Entity, pronoun: Pronoun): boolean {
    if (pronoun.stands === 'person') return entity.kind !== 'institution';
    if (pronoun.stands === 'group') return entity.kind === 'institution';
    return this.#language.code === 'fr' || pronoun.number === 'plural' || entity.kind !== 'institution';
  }

  #latest(parsed: Parsed, mention: Span, gender: Entity['gender']): readonly Resolved[] {
    for (const { entities } of this.#discourse.before(mention.start, parsed.paragraph, 2)) {
      const [entity] = entities;
      if (entities.length === 1 && entity && entity.kind !== 'institution' && agrees(entity, gender, 'any'))
        return [{ entity, basis: 'pronoun', mention, evidence: entity.mention }];
    }
    return [];
  }

  readonly #made = new Map<string, Entity>();

  #entityOf(name: string, kind: Entity['kind'], phrase: NounPhrase, span: Span): Entity {
    const key = `${kind}:${fold(name)}`;
    const known = kind === 'institution' ? this.#made.get(key) : undefined;
    if (known) return known;
    const entity: Entity = {
      name: name.replace(/\s+/g, ' '),
      kind,
      gender: phrase.gender,
      number: phrase.number === 'any' ? 'singular' : phrase.number,
      spellings: new Set([name]),
      roles: phrase.head ? [{ ...span, key: fold(name), head: phrase.head.noun.lemma }] : [],
      mention: span,
    };
    this.#made.set(key, entity);
    if (kind === 'institution') this.#register.entities.push(entity);
    return entity;
  }
}

const COUNT = new Map(Object.entries({ deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4 }));

/** Words for an institution of whatever sort. */
const GENERIC = new Set(
  'organisation organization ong company firm group groupe entreprise societe société charity association institution agence agency collectif'.split(
    ' ',
  ),
);

const content = (key: string, { grammar }: Language): readonly string[] =>
  key
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !grammar.stopWords.has(word) && !grammar.prepositions.has(word));

/** Two descriptions can mean one person where neither says what the other excludes. */
const fits = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length <= 1 || short.every((word) => long.includes(word));
};

const previousWord = (parsed: Parsed, at: number): string => {
  const before = parsed.tokens[at - 1];
  return before &&
    parsed.language.grammar.determiners.has(before.key) &&
    !parsed.language.grammar.prepositions.has(before.key)
    ? (parsed.tokens[at - 2]?.key ?? '')
    : (before?.key ?? '');
};

/** The last token of an institution's name: to the end of its phrase, an acronym in brackets aside. */
function endOfName({ tokens }: Parsed, phrase: NounPhrase): number {
  let last = (phrase.name as NonNullable<NounPhrase['name']>).last;
  while (last < phrase.last && is(tokens[last + 1], 'word')) last++;
  return last;
}
