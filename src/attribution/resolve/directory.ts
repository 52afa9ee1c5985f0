import type { Language } from '../../language/language.ts';
import { fold } from '../../text/fold.ts';
import { nounsOf } from './descriptions.ts';
import { type Entity, isNamed, type NamedMention } from './entities.ts';

/** As many names back as anybody looks. */
const REACH = 60;

/** Who is in an article, found by what they are called. */
export class Directory {
  readonly #headlined: ReadonlySet<Entity>;
  /** In the order of the text. */
  readonly #mentions: readonly NamedMention[];
  readonly #all: Entity[] = [];
  readonly #times = new Map<Entity, number>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #byHead = new Map<string, Entity[]>();
  readonly #byName = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity[]>();
  readonly #language: Language;
  #bySort: ReadonlyMap<string, Entity[]> | undefined;

  constructor(
    entities: readonly Entity[],
    mentions: readonly NamedMention[],
    headlined: ReadonlySet<Entity>,
    language: Language,
  ) {
    this.#language = language;
    this.#headlined = headlined;
    this.#mentions = mentions;
    for (const mention of mentions)
      for (const entity of mention.entities) this.#times.set(entity, (this.#times.get(entity) ?? 0) + 1);
    for (const entity of entities) this.add(entity);
  }

  add(entity: Entity): void {
    this.#all.push(entity);
    for (const { key, head } of entity.roles) {
      put(this.#byRole, key, entity);
      put(this.#byHead, head, entity);
    }
    put(this.#byName, fold(entity.name), entity);
    if (entity.kind === 'institution' || entity.kind === 'other')
      for (const letters of initialsOf(entity.name)) put(this.#byInitials, letters, entity);
  }

  /** The named institutions of a sort (*company*, *union*), in the order of the text. */
  ofSort(sort: string): readonly Entity[] {
    this.#bySort ??= this.#sorted();
    return this.#bySort.get(sort) ?? [];
  }

  #sorted(): ReadonlyMap<string, Entity[]> {
    const { genericInstitutions } = this.#language.grammar;
    const bySort = new Map<string, Entity[]>();
    const institutions = this.#all.filter((one) => one.kind === 'institution' && isNamed(one));
    for (const entity of institutions.sort((a, b) => a.mention.start - b.mention.start))
      for (const noun of nounsOf(entity, this.#language)) {
        const sort = genericInstitutions.get(noun);
        if (sort !== undefined) put(bySort, sort, entity);
      }
    return bySort;
  }

  /** Whether the title names somebody. */
  isHeadlined = (entity: Entity): boolean => this.#headlined.has(entity);

  /**
   * Whom an article is about, as a portrait is: the only person who passes a test, of those whom its title names or who
   * were named before an offset or are named again.
   */
  protagonist(at: number, test: (entity: Entity) => boolean): Entity | undefined {
    const headlined = firstTwo(this.#headlined, (entity) => isSurely(entity) && test(entity));
    if (headlined.length) return headlined.length === 1 ? headlined[0] : undefined;
    const often = (entity: Entity): boolean => (this.#times.get(entity) ?? 0) > 1;
    const [only, more] = firstTwo(
      this.#all,
      (entity) => (often(entity) || entity.mention.start < at) && isSurely(entity) && test(entity),
    );
    return only && !more && often(only) ? only : undefined;
  }

  /** The names between two offsets, the latest first, as far back as anybody looks. */
  *namedBetween(from: number, to: number): Generator<NamedMention> {
    let [low, high] = [0, this.#mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle] as NamedMention).start < to) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= Math.max(0, low - REACH); at--) {
      const mention = this.#mentions[at] as NamedMention;
      if (mention.start < from) return;
      yield mention;
    }
  }

  /** Who bears a role in just these words (folded). */
  withRole = (key: string): readonly Entity[] => this.#byRole.get(key) ?? [];

  /** Who bears a role with that head noun (a lemma). */
  withHead = (lemma: string): readonly Entity[] => this.#byHead.get(lemma) ?? [];

  /** Who has that name (folded). */
  named = (name: string): readonly Entity[] => this.#byName.get(name) ?? [];

  /** Two at most of the named institutions that stand first behind an offset and pass a test. */
  institutionsBehind = (at: number, test: (entity: Entity) => boolean): readonly Entity[] =>
    firstTwo(
      this.#all,
      (one) => one.kind === 'institution' && one.mention.start > at && isNamed(one) && test(one),
    );

  /** Whose name's words begin with these letters: *ssu* ↦ *Syndicat des soignants unis*. */
  withInitials = (letters: string): readonly Entity[] => this.#byInitials.get(letters) ?? [];
}

/** Two capitals alone (*Brandelle Vernoy*) may be a firm as well. */
const isSurely = ({ kind, gender, titles, roles }: Entity): boolean =>
  kind === 'person' && (gender !== 'any' || titles.size > 0 || roles.length > 0);

/** Those that pass a test, no more than two: whoever asks wants the only one. */
export function firstTwo(entities: Iterable<Entity>, test: (entity: Entity) => boolean): readonly Entity[] {
  const found: Entity[] = [];
  for (const entity of entities) {
    if (test(entity)) found.push(entity);
    if (found.length === 2) break;
  }
  return found;
}

function put(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = index.get(key);
  if (!known) index.set(key, [entity]);
  // One entity is put in at a time.
  else if (known.at(-1) !== entity) known.push(entity);
}

/** Words that letters leave out: *FUEG*, the *Front uni des enseignants de Guinée*. */
const SMALL = new Set('de des du d la le les l et en pour aux au a of the and for in on at'.split(' '));

/** The first letters of all words, of those that tell, and of the long ones alone; nothing for a single word. */
function initialsOf(name: string): ReadonlySet<string> {
  const words = fold(name)
    .split(/[\s'-]+/)
    .filter(Boolean);
  const letters = (of: readonly string[]): string => of.map((word) => word[0]).join('');
  const telling = words.filter((word) => !SMALL.has(word));
  return new Set(
    words.length > 1 ? [words, telling, words.filter((word) => word.length > 3)].map(letters) : [],
  );
}
