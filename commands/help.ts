import type { Fact, Suggestion } from '../src/answer.ts';
import { type Command, type Context, command, type Option } from '../src/command.ts';
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

/** A command as it is asked: its first option filled with what a completion offers first, or its name where there is nothing. */
const exampleIn =
  (context: Context) =>
  (one: Command): { readonly row: Fact; readonly suggestion?: Suggestion } => {
    const { locale, say } = context;
    const [[first, option] = [], ...others] = Object.entries(one.options);
    const offered =
      first && option?.required
        ? (complete(one, first, '', context)[0] ?? saying(option, context))
        : undefined;
    const nameOf = ([name, { name: names }]: (typeof others)[number]): string => names?.[locale] ?? name;
    const asked = offered ? offered.text : option && first ? `[${nameOf([first, option])}]` : '';
    const label = `/${one.name} ${asked}`.trim();
    const row: Fact = {
      label,
      value: one.description[locale],
      ...(others.length && { detail: say.help.narrow(others.map(nameOf)) }),
    };
    if (option?.required && !offered) return { row };
    const options = first && offered ? { [first]: offered.value } : {};
    return {
      row,
      suggestion: {
        label: offered ? label : `/${one.name}`,
        question: { command: one.name, options },
      },
    };
  };

/** For free words the beginning of what was last quoted of whoever is quoted most. */
function saying(
  { kind }: Option<unknown>,
  { archive, say }: Context,
): Pick<Completion, 'text' | 'value'> | undefined {
  const [speaker] = kind === 'words' ? archive.completePeople('', 1) : [];
  const latest = speaker?.statements.find(({ statement }) => statement.kind === 'direct');
  const span = latest?.statement.content[0];
  if (!latest || !span) return undefined;
  const value = slice(latest.article.text, span).split(/\s+/).slice(0, exampleWords).join(' ');
  return { text: say.texts.quoted(`${value}…`), value };
}
