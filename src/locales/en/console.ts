import type { console as french } from '../fr/console.ts';
import { explain } from './explain.ts';
import { texts } from './texts.ts';

export const console: typeof french = {
  welcome: (articles) =>
    `Verbatim · ${texts.articles(articles)}. /help says what I can do; Tab completes, Ctrl-D leaves.`,
  emptyCorpus: (folder) => `No article in ${folder}: put .txt or .md files there, then start again.`,
  unconfigured:
    'Nothing to do: ask a question (npm start -- /help), or put your Discord bot’s token into the file .env (DISCORD_TOKEN=…, see .env.example).',
  failed: 'I failed at this question; the details follow.',

  suggestions: 'You could ask:',
  toSource: (typed) => `Source and context: ${typed}`,
  inWords: (cue) => texts.quoted(cue),
  moreWords: ['more', 'm'],
  left: (number) => `… ${number} more: type “more”.`,
  nothingLeft: 'There is nothing more.',
  leaveWords: ['exit', 'quit'],

  unknownFlag: (flag, known) => `I don’t know ${flag}. Options: ${texts.and(known)}.`,
  noLanguage: (typed) => `--lang takes fr or en${typed ? `, not “${typed}”` : ''}.`,

  badSetting: (variable, held, expected) =>
    held === undefined
      ? `${variable}: its value (not shown) is not ${expected}.`
      : `${variable} is “${held}”, which is not ${expected}.`,
  settings: {
    token: 'a bot’s token: copy it from Discord’s developer portal, without spaces or “Bot” in front',
    server: 'the id of a Discord server: 17 to 20 digits',
    url: 'an http:// or https:// address',
    language: 'fr or en',
    port: 'a port, 1 to 65535',
    switch: '1 (yes) or 0 (no)',
    level: 'trace, debug, info, warn, error, fatal or silent',
  },

  corpus: {
    missingFolder: 'this folder does not exist',
    notAFolder: 'this is not a folder',
    unreadable: (code) => `file skipped, unreadable (${code})`,
    tooLarge: (bytes, largest) =>
      `file skipped, too large (${megabytes(bytes)}, at most ${megabytes(largest)})`,
    empty: 'file skipped, empty',
    binary: 'file skipped, not a text',
    html: 'file skipped, an HTML page: save it as text',
    otherFormat: 'file skipped: only .txt and .md are read, save it as text',
    noBody: 'file skipped, no text below the front matter',
    linkOutside: 'link skipped, it leads out of the folder',
    duplicate: (of) => `file skipped, the same text as ${of}`,
    brokenFrontMatter: (line) => `malformed front matter at line ${line}; the article is read`,
    unclosedFrontMatter: 'front matter without “---” at its end; the article is read',
    badField: (field) => `unusable value for “${field}” in the front matter; the article is read`,
  },

  read: {
    usage:
      'Usage: npm run --silent read -- FILE… (--out FOLDER, or --explain to see what the rules found and rejected)',
    eitherWay: '--explain writes to the terminal, --out into a folder: ask for one of them.',
    explain,
    sameName: (first, second, name) =>
      `${first} and ${second} would both become ${name}: rename one of them.`,
    cannotWrite: (path, code) => `${path}: cannot be written (${code}).`,
    done: (articles, statements, folder) =>
      `${texts.articles(articles)}, ${texts.statements(statements)} → ${folder}`,
  },
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
