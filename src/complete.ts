import type { ArchivedPerson } from './archive/archive.ts';
import type { Article } from './article/article.ts';
import type { Command, Context } from './command.ts';
import type { Say } from './locales/say.ts';
import { fold } from './text/fold.ts';

export interface Completion {
  /** At most 100 UTF-16 units, and never empty. */
  readonly label: string;
  /** What the question carries: an id where there is one. */
  readonly value: string;
  /** What somebody would type to say the same: the name, the title. */
  readonly text: string;
}

/** Discord shows no more, and none that is longer. */
const mostChoices = 25;
const longestLabel = 100;

/** The choices for an option while it is typed, best first; the commonest where nothing is typed yet. From memory. */
export function complete(
  command: Command,
  optionName: string,
  typed: string,
  context: Context,
): readonly Completion[] {
  const option = command.options[optionName];
  return option ? choicesOf(option, typed.slice(0, longestLabel), context).filter(({ label }) => label) : [];
}

function choicesOf(
  option: Command['options'][string],
  typed: string,
  { archive, locale, say }: Context,
): readonly Completion[] {
  switch (option.kind) {
    case 'person':
      return archive.completePeople(typed, mostChoices).map((person) => ({
        label: personLabel(person, say),
        value: person.id,
        text: person.name,
      }));
    case 'article':
      return archive.completeArticles(typed, mostChoices).map((article) => ({
        label: articleLabel(article, say),
        value: article.id,
        text: article.title,
      }));
    case 'place':
      return archive
        .completePlaces(typed, mostChoices)
        .map(({ id, name }) => ({ label: short(name), value: id, text: name }));
    case 'topic':
      return archive
        .completeTopics(typed, mostChoices)
        .map((topic) => ({ label: short(topic), value: short(topic), text: topic }));
    case 'choice':
      return (option.choices ?? [])
        .map(({ label, value }) => ({ label: label[locale], value, text: label[locale] }))
        .filter(({ label }) => fold(label).includes(fold(typed)));
    default:
      return [];
  }
}

/** *Serguei Lavrov · chef de la diplomatie russe · 10 propos*; what Discord may send back instead of the id. */
export const personLabel = (person: ArchivedPerson, say: Say): string =>
  short(`${person.name} · ${say.asking.tellPerson(person.roles[0]?.role.text, person.statements.length)}`);

/** *Title · 4 April 2025* */
export function articleLabel({ title, published }: Article, say: Say): string {
  const day = published ? ` · ${say.dates.date(published.value)}` : '';
  return `${short(title, longestLabel - day.length)}${day}`;
}

const short = (text: string, longest = longestLabel): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
