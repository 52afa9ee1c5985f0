import type { Fact, Question, Suggestion } from '../src/answer.ts';
import { type Command, type Context, command } from '../src/command.ts';
import { type Completion, complete } from '../src/complete.ts';
import { slice } from '../src/text/span.ts';
import { searchedIn } from './parts/counts.ts';

const exampleWords = 7;

export default command({
  name: 'help',
  aliases: ['aide', '?', 'h'],
  description: {
    en: 'What can be asked, with examples from the articles at hand',
    fr: 'Ce qu’on peut demander, avec des exemples tirés des articles',
  },
  options: {},
  answer(_, context) {
    const { archive, say, commands = [] } = context;
    const examples = commands
      .filter(({ hidden, name }) => !hidden && name !== 'help')
      .map(exampleIn(context));
    return {
      outcome: 'answered',
      heading: say.help.heading,
      counts: searchedIn(archive, say),
      blocks: [
        ...(archive.articles.length ? [] : [{ type: 'note', id: 'empty', text: say.help.empty } as const]),
        { type: 'facts', id: 'commands', rows: examples.map(({ row }) => row) },
        { type: 'note', id: 'promise', text: say.help.promise },
      ],
      suggestions: examples.flatMap(({ suggestion }) => suggestion ?? []),
    };
  },
});

/** How a command is asked, and an example: its first option filled with what a completion offers first. */
const exampleIn =
  (context: Context) =>
  (one: Command): { readonly row: Fact; readonly suggestion?: Suggestion } => {
    const { locale, say } = context;
    const options = Object.entries(one.options);
    const nameOf = ([name, { name: names }]: (typeof options)[number]): string => names?.[locale] ?? name;
    const [first] = options;
    const required = options.filter(([, option]) => option.required).map(nameOf);
    const others = options.filter(([, option]) => !option.required).map(nameOf);
    const row: Fact = {
      label: [`/${one.name}`, ...required].join(' '),
      value: one.description[locale],
      ...(others.length && { detail: say.help.narrow(others) }),
    };
    if (!first?.[1].required) return { row, suggestion: suggest(one, {}, '') };
    const [name, option] = first;
    const [offered] = option.kind === 'words' ? saying(context) : complete(one, name, '', context);
    if (!offered) return { row };
    const { text, value } = offered;
    // A name is as good as its id, but for people, of whom two may bear it.
    const given = option.kind === 'person' ? value : text;
    return { row, suggestion: suggest(one, { [name]: given }, text) };
  };

const suggest = ({ name }: Command, options: Question['options'], text: string): Suggestion => ({
  label: `/${name} ${text}`.trim(),
  question: { command: name, options },
});

/** For free words the beginning of what was last quoted of whoever is quoted most. */
function saying({ archive }: Context): readonly Pick<Completion, 'text' | 'value'>[] {
  const [speaker] = archive.completePeople('', 1);
  const latest = speaker?.statements.find(({ statement }) => statement.kind === 'direct');
  const span = latest?.statement.content[0];
  if (!latest || !span) return [];
  const words = slice(latest.article.text, span).split(/\s+/).slice(0, exampleWords).join(' ');
  const text = words.replace(/[\s,;:.…!?]+$/u, '');
  return [{ text, value: text }];
}
