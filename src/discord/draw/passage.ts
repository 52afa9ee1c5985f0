import { ComponentType } from 'discord.js';
import type { Passage } from '../../answer.ts';
import { escaped, quote } from './escape.ts';
import type { Drawn, Pen } from './pen.ts';
import { drawSource } from './source.ts';
import { cutAtWord } from './words.ts';

/** Sentences of an article behind a bar, the marked stretches bold, and behind the same bar where they stand. */
export function drawPassage(passage: Passage, { say }: Pen, room: number): Drawn {
  const { source, marked = [] } = passage;
  const told = source ? `\n> ${drawSource(source, say)}` : '';
  const left = room - told.length - say.discord.cut.length - 16 - 4 * marked.length;
  const from = startOf(passage, left);
  const text = cutAtWord(passage.text.slice(from), left);
  const end = from + text.length;
  const cut = from > 0 || end < passage.text.trimEnd().length;
  const parts = [...stretches(passage, from, end), ...(cut ? [` *${escaped(say.discord.cut)}*`] : [])];
  const content = `${quote(`${from > 0 ? '*[…]* ' : ''}${parts.join('')}`)}${told}`;
  return { components: [{ type: ComponentType.TextDisplay, content }], cut };
}

/** Where a passage that is too long begins, so that its first mark is seen: at most a fifth of the room before it. */
function startOf({ text, marked = [] }: Passage, room: number): number {
  const first = marked[0];
  if (!first || first.end < room / 2) return 0;
  const blank = text.indexOf(' ', Math.max(0, first.start - Math.floor(room / 5)));
  return blank >= 0 && blank < first.start ? blank + 1 : first.start;
}

/** A line end would end the emphasis of a block quote’s line, so each line of a marked stretch is marked by itself. */
function stretches({ text, marked = [] }: Passage, from: number, end: number): readonly string[] {
  const drawn: string[] = [];
  let at = from;
  for (const mark of marked) {
    const start = Math.max(mark.start, at);
    const stop = Math.min(mark.end, end);
    if (start >= stop) continue;
    drawn.push(escaped(text.slice(at, start)), text.slice(start, stop).replace(/[^\r\n]+/g, emphasis));
    at = stop;
  }
  return [...drawn, escaped(text.slice(at, end))];
}

const emphasis = (words: string): string => `**${escaped(words)}**`;
