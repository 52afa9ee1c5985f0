import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Message } from '../discord/stand-in/stand-in.ts';
import type { Completed } from '../discord/stand-in/users.ts';
import { draw } from './components.ts';
import { escapeHtml } from './markdown.ts';

export type Locale = 'fr' | 'en';

/** What Discord's own client writes around an answer. */
const client = {
  fr: { used: 'a utilisé', onlyYou: 'Vous seul(e) pouvez voir celui-ci', at: 'Aujourd’hui à 14:02' },
  en: { used: 'used', onlyYou: 'Only you can see this', at: 'Today at 2:02 PM' },
} as const;

const ephemeral = 64;

export interface Shown {
  readonly locale: Locale;
  /** The question, as typed. */
  readonly asked: string;
  readonly message: Message;
  /** Draws the menu of the message opened. */
  readonly isOpen?: boolean;
}

/** A message of the bot in a channel, under the question that it answers. */
export function messagePage({ locale, asked, message, isOpen }: Shown): string {
  const { used, onlyYou, at } = client[locale];
  const isPrivate = (message.flags & ephemeral) !== 0;
  return page(`<div class="message${isPrivate ? ' private' : ''}">
    <div class="asked"><b>Awa</b> ${used} <span>${escapeHtml(asked)}</span></div>
    <div class="avatar">V</div>
    <div class="author">Verbatim <b>APP</b> <time>${at}</time></div>
    <div class="components">${message.components.map(draw).join('')}${isOpen ? menuOf(message) : ''}</div>
    ${isPrivate ? `<div class="foot">👁 ${onlyYou}</div>` : ''}
  </div>`);
}

function menuOf({ components }: Message): string {
  const options = components.flatMap(({ components: row = [] }) =>
    row.flatMap(({ options = [] }) => options),
  );
  return options.length === 0 ? '' : menu(options.map(({ label, description }) => ({ label, description })));
}

/** What is offered while an option is typed. */
export const completionPage = (
  command: string,
  option: string,
  typed: string,
  { choices }: Completed,
): string =>
  page(`${menu(
    choices.slice(0, 8).map(({ name }) => ({ label: name })),
    'offered',
  )}
  <div class="typing">/${escapeHtml(command)}<b>${escapeHtml(option)} ${escapeHtml(typed)}▏</b></div>`);

function menu(
  items: readonly { readonly label: string; readonly description?: string | undefined }[],
  name = '',
): string {
  const drawn = items.map(({ label, description }) => {
    const under = description ? `<p>${escapeHtml(description)}</p>` : '';
    return `<div>${escapeHtml(label)}${under}</div>`;
  });
  return `<div class="menu ${name}">${drawn.join('')}</div>`;
}

const resolve = createRequire(import.meta.url).resolve;

/** Noto Sans is what Discord's client falls back to where its own face is not there. */
const faces = [400, 500, 700].flatMap((weight) =>
  ['normal', 'italic'].flatMap((style) =>
    ['latin-ext', 'latin'].map((subset) => {
      const file = resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-${style}.woff2`);
      const range = subset === 'latin' ? '' : 'unicode-range: U+0100-02AF, U+1E00-1EFF;';
      const url = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
      return `@font-face { font-family: "Noto Sans"; font-weight: ${weight}; font-style: ${style}; ${range} src: url(${url}); }`;
    }),
  ),
);

const sheets = ['page', 'components', 'markdown'].map((name) =>
  readFileSync(new URL(`${name}.css`, import.meta.url), 'utf8'),
);
const style = [...faces, ...sheets].join('\n');

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}</body>`;
