import { ComponentType } from 'discord.js';
import type { Block, Copyable, Facts, Note, Section } from '../../answer.ts';
import type { Component } from '../limits.ts';
import { escaped } from './escape.ts';
import { drawPassage } from './passage.ts';
import { type Drawn, fitting, line, type Pen } from './pen.ts';
import { drawQuotation } from './quotation.ts';

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

function drawFacts({ title, rows }: Facts, { say }: Pen, room: number): Drawn {
  const head = title ? [`### ${line(title, 200)}`] : [];
  const drawn = rows.map(({ label, value, detail }) => {
    const under = detail ? `\n-# ${line(detail, 320)}` : '';
    return `**${line(label, 120)}** ${line(value, 600)}${under}`;
  });
  let length = head.join('').length + 40;
  let kept = 0;
  while (kept < drawn.length && length + (drawn[kept]?.length ?? 0) + 1 <= room) {
    length += (drawn[kept]?.length ?? 0) + 1;
    kept += 1;
  }
  const rest = kept < drawn.length ? [`-# ${escaped(say.discord.more(drawn.length - kept))}`] : [];
  const content = [...head, ...drawn.slice(0, kept), ...rest].join('\n');
  return {
    components: content ? [{ type: ComponentType.Container, components: [texts(content)] } as Component] : [],
    cut: rest.length > 0,
  };
}

/** In a code block, where nothing is markup; a text that would close it is escaped and copied from where it is shown. */
function drawCopyable({ label, text }: Copyable, { say }: Pen, room: number): Drawn {
  const head = `**${line(label, 120)}**\n`;
  const left = room - head.length - 10;
  const whole = text.includes('```') ? escaped(text) : `\`\`\`\n${text}\n\`\`\``;
  if (whole.length <= left) return { components: [texts(`${head}${whole}`)], cut: false };
  return { components: [texts(`${head}*${escaped(say.discord.cut)}*`)], cut: true };
}
