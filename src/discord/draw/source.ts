import type { Source } from '../../answer.ts';
import type { Say } from '../../locales/say.ts';
import { limits } from '../limits.ts';
import { line } from './pen.ts';

/** Where something stands, in small letters, and a link to the passage where the article has an address. */
export function drawSource({ line: told, url }: Source, { discord }: Say): string {
  const link = url === undefined ? undefined : addressOf(url);
  return `-# ${together(line(told, 320))}${link ? ` · [${line(discord.passage, 80)}](${link})` : ''}`;
}

/** The paragraph’s number never begins a line alone. */
export const together = (told: string): string => told.replace(/ · ¶\s(\d+)$/, '\u00a0·\u00a0¶\u00a0$1');

/** As a masked link takes it, where a blank, a bracket or a quotation mark would end it; undefined where it is none. */
function addressOf(url: string): string | undefined {
  if (!/^https?:\/\//.test(url)) return undefined;
  const address = url.replace(/[\s()<>"'`\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()']/, hex),
  );
  return address.length <= limits.url ? address : undefined;
}

/** Those that `encodeURIComponent` leaves. */
const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
