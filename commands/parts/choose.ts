import type { Answer, Question, Suggestion } from '../../src/answer.ts';
import type { Archive, ArchivedPerson, ArchivedPlace } from '../../src/archive/archive.ts';
import { type Named, nameAmong } from '../../src/archive/name-among.ts';
import { isSmallWord, plainWords } from '../../src/archive/words.ts';
import type { Article } from '../../src/article/article.ts';
import type { Context } from '../../src/command.ts';
import { articleLabel, personLabel } from '../../src/complete.ts';
import type { Say } from '../../src/locales/say.ts';
import { fold } from '../../src/text/fold.ts';
import { dayOf, searchedIn } from './counts.ts';

/** What a typed text means, with a sentence where that was not plain; else the answer that asks or says so. */
export type Chosen<Found> = { readonly found: Found; readonly note?: string } | { readonly answer: Answer };

/**
 * The same question with an id, or an unmistakable name, in the place of the typed text; `about` are words of it that were no
 * part of a name.
 */
type Again = (meant: string, about?: string) => Question;

/** What was typed, in a sentence: without marks of its own around it. */
const shown = (typed: string): string => typed.replace(/^[\s«»“”"]+|[\s«»“”"]+$/g, '') || typed;

const mostChoices = 25;
const fewNames = 5;
/** *le*, *of* are in every title. */
const shortestWord = 4;

/**
 * By id, by a completion's label (Discord may send it instead of its value), then by search. A whole name of several
 * words settles it, and so does the only match; *Diallo* among three of that name, or likeness among two, asks.
 */
export function choosePerson(typed: string, again: Again, context: Context): Chosen<ArchivedPerson> {
  const { archive, say } = context;
  const labelled = unlabelled(typed, (name) =>
    archive.findPeople(name).filter(({ person }) => personLabel(person, say) === typed),
  );
  if (labelled) return { found: labelled.person };
  const matches = whole(typed, (text) => archive.findPeople(text));
  const [first] = matches;
  const suggest = (people: readonly ArchivedPerson[]): Suggestion[] =>
    people.map((person) => ({
      label: person.name,
      detail: detailOf(person, context),
      question: again(person.id),
    }));
  if (!first) {
    const named = nameAmong(typed, archive);
    const nearest = named?.held
      ? [...narrowedTo(named, again, say), ...suggest([named.person])]
      : suggest(archive.nearestPeople(typed, fewNames));
    const told = nearest.length ? say.choosing.nearPeople : say.choosing.findPeople;
    return { answer: miss(say.choosing.noPerson(shown(typed)), nearest, context, told) };
  }
  const exact = matches.filter(({ by }) => by === 'id' || by === 'name');
  const settled =
    matches.length === 1 ||
    first.by === 'id' ||
    (exact.length === 1 && first === exact[0] && /\S[\s-]+\S/.test(typed.trim()));
  if (!settled) {
    const people = matches.map(({ person }) => person);
    const ranked = people.sort((a, b) => b.weight - a.weight);
    return {
      answer: choice(say.choosing.severalPeople(shown(typed)), suggest(ranked.slice(0, mostChoices))),
    };
  }
  const { person, by } = first;
  const plain = by === 'id' || by === 'name' || by === 'part';
  return { found: person, ...(!plain && { note: say.choosing.instead(person.name, shown(typed)) }) };
}

/** *Lavrov sécurité* where a name is asked for: what Lavrov said about it. */
const narrowedTo = ({ person, rest }: Named, again: Again, say: Say): Suggestion[] =>
  rest ? [{ label: `${person.name}, ${say.quote.about(rest)}`, question: again(person.id, rest) }] : [];

export function choosePlace(typed: string, again: Again, context: Context): Chosen<ArchivedPlace> {
  const { archive, say } = context;
  const places = readingsOf(typed).reduce<readonly ArchivedPlace[]>(
    (found, text) => (found.length ? found : archive.findPlaces(text)),
    [],
  );
  const suggest = (some: readonly ArchivedPlace[]): Suggestion[] =>
    some.map(({ name, statements, mentions }) => ({
      label: name,
      detail: say.choosing.place(statements.length, mentions.length),
      question: again(name),
    }));
  const [first] = places;
  if (!first) {
    const others = suggest(archive.completePlaces('', fewNames));
    const told = others.length ? say.choosing.otherPlaces : undefined;
    return { answer: miss(say.choosing.noPlace(shown(typed)), others, context, told) };
  }
  const named = first.id === typed || first.spellings.some((spelling) => fold(spelling) === fold(typed));
  if (named) return { found: first };
  if (places.length === 1) return { found: first, note: say.choosing.instead(first.name, shown(typed)) };
  return { answer: choice(say.choosing.severalPlaces(shown(typed)), suggest(places.slice(0, mostChoices))) };
}

/** *the US*, *à Paris*; *Bamako, Mali*, *Dakar (Sénégal)*: without small words before it, without what it lies in. */
function readingsOf(place: string): readonly string[] {
  const [own = place] = place.split(/[,(]/);
  const bare = own.trim().replace(/^(?:\S+\s+)+(?=\S)/u, (before) =>
    before
      .split(/\s+/)
      .filter(Boolean)
      .every((word) => plainWords(word).every(isSmallWord))
      ? ''
      : before,
  );
  return [...new Set([place, own.trim(), bare])];
}

export function chooseArticle(typed: string, again: Again, context: Context): Chosen<Article> {
  const { archive, say } = context;
  const labelled = unlabelled(typed, (title) =>
    archive
      .completeArticles(title.replace(/…$/, ''), mostChoices)
      .filter((article) => articleLabel(article, say) === typed),
  );
  if (labelled) return { found: labelled };
  const articles = whole(typed, (text) => archive.findArticles(text));
  const suggest = (some: readonly Article[]): Suggestion[] =>
    some.map((article) => ({ label: articleLabel(article, say), question: again(article.id) }));
  const [first] = articles;
  const [newest] = archive.articles;
  if (!first && newest && isLatest(typed, say)) return { found: newest };
  if (!first) {
    const near = holdingMost(typed, archive);
    const others = suggest((near.length ? near : archive.articles).slice(0, fewNames));
    const { nearArticles, otherArticles } = say.choosing;
    const told = near.length ? nearArticles : others.length ? otherArticles : undefined;
    return { answer: miss(say.choosing.noArticle(shown(typed)), others, context, told) };
  }
  if (articles.length === 1 || first.id === typed || fold(first.title) === fold(typed))
    return { found: first };
  return {
    answer: choice(say.choosing.severalArticles(shown(typed)), suggest(articles.slice(0, mostChoices))),
  };
}

/** *le dernier*, *the latest article* */
function isLatest(typed: string, say: Say): boolean {
  const words = plainWords(typed).filter((word) => !isSmallWord(word));
  return words.length > 0 && words.every((word) => say.choosing.latestWords.includes(word));
}

/** The articles that hold some of the words, those that hold the most of them first. */
function holdingMost(typed: string, archive: Archive): readonly Article[] {
  const held = new Map<Article, number>();
  for (const word of new Set(typed.split(/\s+/).filter(({ length }) => length >= shortestWord)))
    for (const article of archive.findArticles(word)) held.set(article, (held.get(article) ?? 0) + 1);
  return [...held].sort((a, b) => b[1] - a[1]).map(([article]) => article);
}

/** The one of which `typed` is the label: its name stands ahead of the first *·*. */
function unlabelled<Found>(typed: string, find: (name: string) => readonly Found[]): Found | undefined {
  const end = typed.indexOf(' · ');
  return end < 0 ? undefined : find(typed.slice(0, end))[0];
}

/** Of a label that has changed since (one more statement), what stands ahead of the first *·*. */
function whole<Found>(typed: string, find: (text: string) => readonly Found[]): readonly Found[] {
  const found = find(typed);
  const [name = ''] = typed.split(' · ');
  return found.length || name === typed ? found : find(name);
}

/** *chef de la diplomatie russe · 10 statements · 3 April 2025* */
function detailOf(person: ArchivedPerson, { say }: Context): string {
  const [latest] = person.statements;
  const last = latest && dayOf(latest);
  return say.choosing.person(
    person.roles[0]?.role.text,
    person.statements.length,
    last && say.dates.date(last),
  );
}

/** Nothing found: what was searched, and the nearest there is; `told` says what that is. */
export const miss = (
  heading: string,
  suggestions: readonly Suggestion[],
  context: Context,
  told?: string,
): Answer => ({
  outcome: 'miss',
  heading,
  blocks: told ? [{ type: 'note', id: 'nearest', text: told }] : [],
  suggestions,
  searched: searchedIn(context.archive, context.say),
});

const choice = (heading: string, suggestions: readonly Suggestion[]): Answer => ({
  outcome: 'choice',
  heading,
  blocks: [],
  suggestions,
});
