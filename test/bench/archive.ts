import type { Question } from '../../src/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { ask, findCommand } from '../../src/ask.ts';
import type { Context } from '../../src/command.ts';
import { complete } from '../../src/complete.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { sayIn } from '../../src/locales/say.ts';
import { any, chance, common, generated, names, places, roles, words } from './generated.ts';
import { own, spreadOf } from './measure.ts';
import { milliseconds, type Row, type Table } from './table.ts';

const sentences = 100_000;
const perArticle = 12;
/** Milliseconds at p95. */
const slowestAnswer = 25;
const slowestCompletion = 20;
const times = 100;

type Make = () => Question;
const asked =
  (command: string, options: () => Question['options']): Make =>
  () => ({ command, options: options() });

const name = (): string => common(names);
const surname = (): string => name().split(' ')[1] as string;
const misspelt = (): string => slip(surname());
const year = (): string => `${2015 + Math.floor(chance() * 9)}`;
const slip = (text: string): string => `${text.slice(0, 2)}x${text.slice(3)}`;

/** Every command, asked as people ask it. `said` and `source` need words and ids that the archive holds. */
const questions = (archive: Archive): Readonly<Record<string, Make>> => {
  const statements = archive.statements();
  const statement = () => any(statements);
  return {
    '/quote who': asked('quote', () => ({ who: name() })),
    '/quote the most quoted': asked('quote', () => ({ who: archive.people[0]?.id ?? '' })),
    '/quote a surname': asked('quote', () => ({ who: surname() })),
    '/quote a name misspelt': asked('quote', () => ({ who: misspelt() })),
    '/quote nobody': asked('quote', () => ({ who: 'Zzyxw Qqq' })),
    '/quote who about': asked('quote', () => ({ who: name(), about: common(words) })),
    '/quote who since until kind': asked('quote', () => ({
      who: name(),
      since: year(),
      until: '2024',
      kind: 'quoted',
    })),
    '/who name': asked('who', () => ({ name: name() })),
    '/who a surname': asked('who', () => ({ name: surname() })),
    '/who a role': asked('who', () => ({ name: any(roles) })),
    '/what a rare word': asked('what', () => ({ about: any(words) })),
    '/what a common word': asked('what', () => ({ about: words[0] as string })),
    '/what two words': asked('what', () => ({ about: `${common(words)} ${common(words)}` })),
    '/what about who': asked('what', () => ({ about: words[0] as string, who: name() })),
    '/when': asked('when', () => ({})),
    '/when who': asked('when', () => ({ who: name() })),
    '/when a common word': asked('when', () => ({ about: words[0] as string })),
    '/where': asked('where', () => ({ place: any(places) })),
    '/where the commonest': asked('where', () => ({ place: places[0] as string })),
    '/summary the newest': asked('summary', () => ({})),
    '/summary an article': asked('summary', () => ({ article: any(archive.articles).title })),
    '/said a quotation': asked('said', () => ({ text: contentOf(statement()) })),
    '/said words of nobody': asked('said', () => ({
      text: Array.from({ length: 12 }, () => common(words)).join(' '),
    })),
    '/source': asked('source', () => ({ statement: statement().statement.id })),
    '/help': asked('help', () => ({})),
  };
};

const contentOf = ({ statement: { content }, article }: ReturnType<Archive['statements']>[number]): string =>
  content.map(({ start, end }) => article.text.slice(start, end)).join(' ');

/** What is typed into an option while it is completed. */
const typed: Readonly<
  Record<string, { readonly of: readonly [command: string, option: string]; text(): string }>
> = {
  'nothing typed yet': { of: ['quote', 'who'], text: () => '' },
  'a letter': { of: ['quote', 'who'], text: () => name().slice(0, 1) },
  'three letters': { of: ['quote', 'who'], text: () => name().slice(0, 3) },
  'part of a surname': { of: ['quote', 'who'], text: () => surname().slice(0, 4) },
  'a name with a slip': { of: ['quote', 'who'], text: () => slip(name().slice(0, 9)) },
  'both names with a slip': { of: ['quote', 'who'], text: () => slip(name()) },
  'a role': { of: ['quote', 'who'], text: () => 'diplo' },
  'a place': { of: ['where', 'place'], text: () => any(places).slice(0, 3) },
  'a topic': { of: ['quote', 'about'], text: () => common(words).slice(0, 3) },
  'a topic behind another': {
    of: ['quote', 'about'],
    text: () => `${common(words)} ${common(words).slice(0, 3)}`,
  },
  'an article': { of: ['summary', 'article'], text: () => common(words).slice(0, 4) },
};

/** Every command's time to answer and to complete from an archive of 100,000 sentences and 20,000 names. */
export async function archive(): Promise<Table> {
  const commands = await loadCommands();
  let number = 0;
  const from = performance.now();
  const readings = Array.from({ length: Math.ceil(sentences / perArticle) }, () => generated(number++));
  const made = performance.now();
  const held = createArchive(readings);
  const built = performance.now() - made;
  process.stderr.write(`(${readings.length} articles made in ${Math.round(made - from)} ms)\n`);
  const context: Context = { archive: held, locale: 'fr', say: sayIn('fr') };
  const rows: Row[] = [];
  const measure = (what: string, bar: number, make: () => () => unknown, count = times): void => {
    make()();
    const taken = Array.from({ length: count }, () => own(make()));
    const { median, p95, most } = spreadOf(taken);
    rows.push({ what, cells: [milliseconds(median), milliseconds(p95, bar), milliseconds(most)] });
  };
  const asking = (make: Make) => (): (() => unknown) => {
    const question = make();
    return () => ask(question, context, commands);
  };
  for (const [what, make] of Object.entries(questions(held))) measure(what, slowestAnswer, asking(make));
  for (const [what, { of, text }] of Object.entries(typed)) {
    const command = findCommand(of[0], commands);
    if (!command) throw new Error(`no command is called ${of[0]}`);
    measure(`completing: ${what}`, slowestCompletion, () => {
      const letters = text();
      return () => complete(command, of[1], letters, context);
    });
  }
  measure(
    'adding an article',
    slowestAnswer,
    () => {
      const reading = generated(number++);
      return () => held.add(reading);
    },
    30,
  );
  for (const [what, make] of Object.entries(questions(held))
    .slice(0, 1)
    .concat(
      Object.entries(questions(held)).filter(([what]) =>
        ['/what a common word', '/when', '/where the commonest'].includes(what),
      ),
    ))
    measure(
      `${what}, first after an article was added`,
      slowestAnswer,
      () => {
        held.add(generated(number++));
        return asking(make)();
      },
      30,
    );
  return {
    title: `archive: ${sentences.toLocaleString('en')} sentences, ${held.people.length.toLocaleString('en')} people, built in ${(built / 1000).toFixed(1)} s`,
    columns: ['median', 'p95', 'most'],
    rows,
  };
}
