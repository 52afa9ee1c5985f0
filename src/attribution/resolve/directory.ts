import { fold } from '../../text/fold.ts';
import type { Entity, NamedMention } from './entities.ts';

/** Who is in an article, found by what they are called. */
export class Directory {
  readonly #headlined: ReadonlySet<Entity>;
  readonly #all: Entity[] = [];
  readonly #times = new Map<Entity, number>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #byHead = new Map<string, Entity[]>();
  readonly #byName = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity[]>();

  constructor(
    entities: readonly Entity[],
    mentions: readonly NamedMention[],
    headlined: ReadonlySet<Entity>,
  ) {
    this.#headlined = headlined;
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

  /** All that are institutions. */
  institutions = (): readonly Entity[] => this.#all.filter(({ kind }) => kind === 'institution');

  /** Whether the title names somebody. */
  isHeadlined = (entity: Entity): boolean => this.#headlined.has(entity);

  /**
   * Whom an article is about, as a portrait is: the only person who passes a test, of those whom its title names or who
   * were named before an offset or are named again.
   */
  protagonist(at: number, test: (entity: Entity) => boolean): Entity | undefined {
    const people = this.#all.filter((entity) => isSurely(entity) && test(entity));
    const headlined = people.filter((entity) => this.#headlined.has(entity));
    if (headlined.length) return headlined.length === 1 ? headlined[0] : undefined;
    const often = (entity: Entity): boolean => (this.#times.get(entity) ?? 0) > 1;
    const [only, more] = people.filter((entity) => often(entity) || entity.mention.start < at);
    return only && !more && often(only) ? only : undefined;
  }

  /** Who bears a role in just these words (folded). */
  withRole = (key: string): readonly Entity[] => this.#byRole.get(key) ?? [];

  /** Who bears a role with that head noun (a lemma). */
  withHead = (lemma: string): readonly Entity[] => this.#byHead.get(lemma) ?? [];

  /** Who has that name (folded). */
  named = (name: string): readonly Entity[] => this.#byName.get(name) ?? [];

  /** Whose name's words begin with these letters: *ssu* ↦ *Syndicat des soignants unis*. */
  withInitials = (letters: string): readonly Entity[] => this.#byInitials.get(letters) ?? [];
}

/** Two capitals alone (*Brandelle Vernoy*) may be a firm as well. */
const isSurely = ({ kind, gender, titles, roles }: Entity): boolean =>
  kind === 'person' && (gender !== 'any' || titles.size > 0 || roles.length > 0);

function put(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = index.get(key);
  if (!known) index.set(key, [entity]);
  else if (!known.includes(entity)) known.push(entity);
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
