import { ComponentType } from 'discord.js';
import type { Block, Copyable, Facts, Note, Section } from '../../answer.ts';
import type { Component } from '../limits.ts';
import { escaped, upright } from './escape.ts';
import { drawPassage } from './passage.ts';
import { type Drawn, fitting, line, type Pen } from './pen.ts';
import { drawQuotation } from './quotation.ts';
import { together } from './source.ts';

/** `room`: characters that the block’s texts may have; where they are more it is cut, visibly. */
export function drawBlock(block: Block, pen: Pen, room: number): Drawn {
  switch (block.type) {
    case 'quotation':
      return drawQuotation(block, pen, room);
    case 'passage':
      return drawPassage(block, pen, room);
    case 'section':
      return drawSection(block);
    case 'facts':
      return drawFacts(block, pen, room);
    case 'note':
      return drawNote(block, pen, room);
    case 'copyable':
      return drawCopyable(block, pen, room);
  }
}

/** Groups of facts in one container, each a component of the message’s forty. */
const mostGroups = 12;

const texts = (content: string): Component => ({ type: ComponentType.TextDisplay, content });

function drawSection({ title, detail }: Section): Drawn {
  const under = detail ? `\n-# ${line(detail, 300)}` : '';
  return { components: [texts(`### ${line(title, 200)}${under}`)], cut: false };
}

function drawNote({ text }: Note, { say }: Pen, room: number): Drawn {
  const whole = escaped(text);
  if (whole.length <= room) return { components: whole.trim() ? [texts(whole)] : [], cut: false };
  const end = ` *${escaped(say.discord.cut)}*`;
  return { components: [texts(`${fitting(text, room - end.length)}${end}`)], cut: true };
}

/** A row that is told more of begins a group of its own: the gap after it shows what the small letters belong to. */
function drawFacts({ title, rows }: Facts, { say }: Pen, room: number): Drawn {
  const groups: string[][] = [title ? [`### ${line(title, 200)}`] : []];
  let length = groups.flat().join('').length + 40;
  let kept = 0;
  for (const [index, { label, value, detail }] of rows.entries()) {
    const row = `**${line(label, 120)}** ${line(value, 600)}${detail ? `\n-# ${together(line(detail, 320))}` : ''}`;
    if (length + row.length + 1 > room) break;
    length += row.length + 1;
    kept += 1;
    if (groups.length < mostGroups && rows[index - 1]?.detail) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  const left = rows.length - kept;
  if (left) groups.at(-1)?.push(`-# ${escaped(say.discord.more(left))}`);
  const components = groups.filter((group) => group.length).map((group) => texts(group.join('\n')));
  return {
    components: components.length ? [{ type: ComponentType.Container, components } as Component] : [],
    cut: left > 0,
  };
}

/** In a code block, where nothing is markup; a text that would close it is escaped and copied from where it is shown. */
function drawCopyable({ label, text }: Copyable, { say }: Pen, room: number): Drawn {
  const head = `**${line(label, 120)}**\n`;
  const left = room - head.length - 10;
  const whole = text.includes('```') ? escaped(text) : `\`\`\`\n${upright(text)}\n\`\`\``;
  if (whole.length <= left) return { components: [texts(`${head}${whole}`)], cut: false };
  return { components: [texts(`${head}*${escaped(say.discord.cut)}*`)], cut: true };
}
