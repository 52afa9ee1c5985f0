import { createInterface } from 'node:readline';
import type { Archive } from './archive/archive.ts';
import { createArchive } from './archive/create-archive.ts';
import { readCorpus } from './article/corpus.ts';
import { attribute } from './attribution/attribute.ts';
import type { Command } from './command.ts';
import { type Arguments, readArguments, systemLocale } from './console/arguments.ts';
import { tellArgumentProblem, tellCorpusProblem, tellSettingProblem } from './console/problems.ts';
import { prompt } from './console/prompt.ts';
import { answerTyped, type Session, show } from './console/session.ts';
import { terminalOf } from './console/terminal.ts';
import { loadCommands } from './load-commands.ts';
import { type Say, sayIn } from './locales/say.ts';
import { createLog } from './log.ts';
import { packageFolder } from './package-folder.ts';
import { readEnvironment, readSettings, type Settings } from './settings.ts';
import { localDay } from './text/day.ts';

const { stdin, stdout } = process;

/** Starts: settings, corpus, archive, then a chat. Gives the exit code once that ends. */
async function main(): Promise<number> {
  const system = systemLocale(process.env);
  const given = readArguments(process.argv.slice(2));
  if ('type' in given) return fail(tellArgumentProblem(given, sayIn(system ?? 'fr')));
  const read = readSettings(readEnvironment(packageFolder), packageFolder);
  if ('problems' in read) {
    const say = sayIn(given.lang ?? system ?? 'fr');
    return fail(...read.problems.map((problem) => tellSettingProblem(problem, say)));
  }
  const { settings } = read;
  const locale = given.lang ?? system ?? settings.defaultLanguage;
  const say = sayIn(locale);
  const commands = await loadCommands();
  const archive = await openArchive(settings, say);
  if (settings.token !== undefined && given.question === undefined && !given.terminal)
    return startBot({ ...settings, token: settings.token }, commands, archive);
  return answerHere(given, {
    context: { archive, locale, say },
    commands,
    terminal: () => terminalOf(stdout),
    json: given.json,
  });
}

/** The corpus, read; what could not be is told, and the rest works. */
async function openArchive({ corpusDir }: Settings, say: Say): Promise<Archive> {
  const { articles, problems } = await readCorpus(corpusDir, localDay(new Date()));
  for (const problem of problems) tell(tellCorpusProblem(problem, say));
  if (articles.length === 0) tell(say.console.emptyCorpus(corpusDir));
  return createArchive(articles.map(attribute));
}

/** One question, the prompt, or the questions that come in line by line. */
async function answerHere({ question, terminal }: Arguments, session: Session): Promise<number> {
  if (question !== undefined) return answerOne(question, session);
  if (stdin.isTTY) {
    await prompt(session, stdin, stdout);
    return 0;
  }
  const codes: number[] = [];
  for await (const line of createInterface({ input: stdin }))
    if (line.trim()) codes.push(answerOne(line, session));
  if (codes.length === 0 && !terminal) return fail(session.context.say.console.unconfigured);
  return Math.max(0, ...codes);
}

/** 1 for a question that cannot be understood; one without an answer is still answered. */
function answerOne(question: string, session: Session): number {
  const answer = answerTyped(question, session);
  stdout.write(show(answer, session));
  return answer.outcome === 'refused' ? 1 : 0;
}

/** The library that speaks to Discord is loaded only here: it takes longer than a question does. */
async function startBot(
  settings: Settings & { readonly token: string },
  commands: readonly Command[],
  archive: Archive,
): Promise<number> {
  const { runBot } = await import('./discord/run-bot.ts');
  const log = createLog(settings.logLevel, stdout);
  return runBot({ ...settings, commands, archiveOf: () => archive, log });
}

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

function fail(...sentences: readonly string[]): 1 {
  sentences.forEach(tell);
  return 1;
}

// Whoever reads our output may leave first: `npm start -- /quote Lavrov | head`.
stdout.on('error', () => process.exit(0));

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
