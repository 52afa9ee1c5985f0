import type { Locale } from '../locales/say.ts';

/** What somebody starts Verbatim with; flags stand anywhere, the other words are one question. */
export interface Arguments {
  readonly question?: string;
  /** The prompt, although there is a token. */
  readonly terminal: boolean;
  /** The answer as JSON and nothing else. */
  readonly json: boolean;
  readonly lang?: Locale;
}

export type ArgumentProblem =
  | { readonly type: 'unknown-flag'; readonly flag: string }
  | { readonly type: 'no-language'; readonly typed: string };

export const flags = ['--lang fr|en', '--json', '--terminal'];

/** Reads the words after the program's name. */
export function readArguments(words: readonly string[]): Arguments | ArgumentProblem {
  const question: string[] = [];
  let terminal = false;
  let json = false;
  let lang: Locale | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const [flag, given] = word.split(/=(.*)/s) as [string, string | undefined];
    if (word === '--terminal') terminal = true;
    else if (word === '--json') json = true;
    else if (word === '--help' || word === '-h') question.unshift('/help');
    else if (flag === '--lang') {
      const typed = given ?? words[++index] ?? '';
      if (typed !== 'fr' && typed !== 'en') return { type: 'no-language', typed };
      lang = typed;
    } else if (/^--./.test(word)) return { type: 'unknown-flag', flag: word };
    else if (word !== '--') question.push(word);
  }
  const asked = question.join(' ').trim();
  return { terminal, json, ...(asked && { question: asked }), ...(lang && { lang }) };
}

/** The system's language (POSIX: the first of three variables that is set), where Verbatim speaks it. */
export function systemLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale | undefined {
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return code === 'fr' || code === 'en' ? code : undefined;
}
