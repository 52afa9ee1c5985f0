import { ButtonStyle, ComponentType } from 'discord.js';
import type { Quotation } from '../../answer.ts';
import type { Component } from '../limits.ts';
import { accents, type Drawn, line, type Pen } from './pen.ts';
import { drawSource } from './source.ts';
import { drawWords } from './words.ts';

/**
 * The words first and over the whole width, then who, when and where, then the source in small letters; the one button
 * stands beside these. `room`: characters that its texts may have.
 */
export function drawQuotation(quotation: Quotation, pen: Pen, room: number): Drawn {
  const told = tell(quotation, pen);
  const { text, cut } = drawWords(quotation, pen, room - told.length);
  const about = { type: ComponentType.TextDisplay as const, content: told };
  const more = quotation.more && pen.press('source', quotation.more);
  const below = more
    ? {
        type: ComponentType.Section as const,
        components: [about],
        accessory: {
          type: ComponentType.Button as const,
          style: ButtonStyle.Secondary as const,
          label: pen.say.discord.source,
          custom_id: more,
        },
      }
    : about;
  const words = { type: ComponentType.TextDisplay as const, content: text };
  const container = {
    type: ComponentType.Container,
    accent_color: accents[accentOf(quotation)],
    components: text ? [words, below] : [below],
  };
  return { components: [container as Component], cut };
}

const accentOf = ({ kind, speakerKnown }: Quotation): keyof typeof accents =>
  speakerKnown ? (kind === 'indirect' ? 'reported' : 'quoted') : 'unknown';

function tell(quotation: Quotation, { say }: Pen): string {
  const { speaker, speakerKnown, speakerNote, role, cue, when, where, source } = quotation;
  const name = line(speaker, 120);
  const who = [
    `${speakerKnown ? `**${name}**` : `**❔ ${name}**`}${role ? ` — ${line(role, 220)}` : ''}`,
    ...(cue ? [`*${line(cue.trim(), 80)}*`] : []),
  ];
  const situation = [...(when ? [line(when, 180)] : []), ...(where ? [line(where, 140)] : [])];
  return [
    who.join(' · '),
    ...(situation.length ? [situation.join(' · ')] : []),
    ...(speakerNote ? [`-# ${line(speakerNote, 220)}`] : []),
    drawSource(source, say),
  ].join('\n');
}
