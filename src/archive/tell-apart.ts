import { daysBetween, firstDay } from '../text/day.ts';
import type { Bearer } from './records.ts';
import { agree, conflict, type Traits, tellsNothing, traitsOf } from './role-traits.ts';
import { nameKey } from './words.ts';

/**
 * The bearers of one name by person, each person's by day and id of their articles, whatever the order in which they were
 * added. Roles that conflict within a year make two persons; a role that changes over the years does not. Where there are
 * two, a bearer whose roles fit neither, or both, stays alone: nobody is merged by guess.
 */
export function tellApart(bearers: readonly Bearer[]): Bearer[][] {
  if (bearers.length === 1) return [[...bearers]];
  const sorted = [...bearers].sort(byArticle);
  const joining = sorted.filter(joinsArticles);
  const apart = byArticles(sorted.filter((bearer) => !joinsArticles(bearer)));
  const known: Known[] = [];
  const left = joining.filter((bearer) => {
    const traits = traitsIn(bearer);
    return tellsNothing(traits) || !place(bearer, traits, known);
  });
  const joined =
    known.length > 1 ? [...known.map((person) => person.bearers), ...byArticles(left)] : [joining];
  return [...joined, ...apart]
    .filter((group) => group.length > 0)
    .sort((a, b) => byArticle(a[0] as Bearer, b[0] as Bearer));
}

/**
 * Whether a name means the same in another article. A surname alone never does, nor a bare common noun: *le gouvernement*
 * of one article is not that of the next; *le Kremlin* is.
 */
export const joinsArticles = ({ named: { kind, name } }: Bearer): boolean =>
  nameKey(name).includes(' ') || (kind === 'institution' && /\p{Lu}/u.test(name));

interface Known {
  readonly bearers: Bearer[];
  /** Each set of traits with the last day on which it was printed. */
  readonly seen: Map<string, { readonly traits: Traits; day: string | undefined }>;
}

/** Gives a bearer to the person that it fits, or to a new one; false where it fits several. */
function place(bearer: Bearer, traits: Traits, known: Known[]): boolean {
  const day = bearer.entry.article.published?.value;
  const possible = known.filter(({ seen }) =>
    [...seen.values()].every((other) => !near(other.day, day) || !conflict(other.traits, traits)),
  );
  const agreeing = possible.filter(({ seen }) =>
    [...seen.values()].some((other) => agree(other.traits, traits)),
  );
  const fits = agreeing.length > 0 || known.length > 1 ? agreeing : possible;
  if (fits.length > 1 || (fits.length === 0 && possible.length > 0)) return false;
  let person = fits[0];
  if (!person) {
    person = { bearers: [], seen: new Map() };
    known.push(person);
  }
  person.bearers.push(bearer);
  person.seen.set(keyOf(traits), { traits, day });
  return true;
}

/** Within a year of each other; what has no day may be. */
const near = (a: string | undefined, b: string | undefined): boolean =>
  !a || !b || Math.abs(daysBetween(firstDay(a as never), firstDay(b as never))) <= 366;

/** By the words of the roles: most bearers of a name have the roles of others. */
const kept = new Map<string, Traits>();

function traitsIn({ named: { roles }, entry: { article } }: Bearer): Traits {
  if (roles.length === 0) return untold;
  const key = `${article.language} ${roles.map(({ text }) => text).join('|')}`;
  let found = kept.get(key);
  if (!found) {
    found = traitsOf(roles, article.language);
    if (kept.size > 20_000) kept.clear();
    kept.set(key, found);
  }
  return found;
}

const untold = traitsOf([], undefined);

const keyOf = ({ countries, trades, bodies, language }: Traits): string =>
  [countries, trades, bodies].map((set) => [...set].sort().join()).join('|') + (language ?? '');

function byArticles(bearers: readonly Bearer[]): Bearer[][] {
  const groups = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const group = groups.get(bearer.entry.article.id);
    if (group) group.push(bearer);
    else groups.set(bearer.entry.article.id, [bearer]);
  }
  return [...groups.values()];
}

const order = ({ entry: { article } }: Bearer): string =>
  `${article.published?.value ?? '9999'} ${article.id}`;

const byArticle = (a: Bearer, b: Bearer): number =>
  order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.named.mention.start - b.named.mention.start;
