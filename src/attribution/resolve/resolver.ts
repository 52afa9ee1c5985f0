import type { Language } from '../../language/language.ts';
import type { Parsed } from '../find/parse.ts';
import type { Party } from '../find/parties.ts';
import { byDocument } from './by-document.ts';
import { byGroup } from './by-group.ts';
import { byName } from './by-name.ts';
import { byAnaphor, byPronoun } from './by-pronoun.ts';
import { byRole } from './by-role.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, newEntity, oneLine, spanOf } from './entities.ts';
import type { Register } from './register.ts';
import type { Asked, Resolved, ResolverRule } from './rule.ts';

/** In this order: the first that says something is believed. */
const rules: readonly ResolverRule[] = [byPronoun, byAnaphor, byName, byDocument, byGroup, byRole];

/** Turns the words that stand for a speaker into whom they stand for. */
export class Resolver {
  readonly #shared: Pick<Asked, 'text' | 'language' | 'entities' | 'mentions' | 'discourse'>;
  readonly #entities: Entity[];
  readonly #made = new Map<string, Entity>();

  constructor(text: string, language: Language, { entities, mentions }: Register, discourse: Discourse) {
    this.#entities = entities;
    const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
    this.#shared = { text, language, entities, mentions: byStart, discourse };
  }

  /** The entities of one party; empty where it cannot be told. */
  resolve(parsed: Parsed, party: Party, around: readonly Entity[] = []): readonly Resolved[] {
    const asked: Asked = { ...this.#shared, parsed, party, mention: spanOf(parsed, party), around };
    for (const rule of rules) {
      const resolved = rule(asked);
      if (resolved) return resolved;
    }
    return this.#asPrinted(asked);
  }

  /** Somebody without a name in the article: *un témoin*, *la préfecture des Vosges*. */
  #asPrinted({ text, parsed, party, mention }: Asked): readonly Resolved[] {
    const phrase = party.phrases.find((one) => one.head) ?? party.phrases[0];
    if (!phrase || phrase.last < phrase.bare) return [];
    const span = spanOf(parsed, { first: phrase.bare, last: phrase.last });
    const kind = phrase.head?.class === 'institution' || phrase.name ? 'institution' : 'unnamed';
    const name = oneLine(text, span);
    const key = `${kind} ${name.toLowerCase()}`;
    const known = kind === 'institution' ? this.#made.get(key) : undefined;
    const entity = known ?? newEntity(name, kind, span);
    if (!known) {
      entity.gender = phrase.gender;
      entity.number = phrase.number === 'plural' ? 'plural' : 'singular';
      if (phrase.head) entity.roles.push({ ...span, key: name.toLowerCase(), head: phrase.head.noun.lemma });
      this.#made.set(key, entity);
      this.#entities.push(entity);
    }
    return [{ entity, basis: 'name', mention }];
  }
}
