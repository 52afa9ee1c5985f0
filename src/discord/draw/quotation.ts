import { ButtonStyle, ComponentType } from 'discord.js';
import type { Piece, Quotation } from '../../answer.ts';
import { type Component, limits, upTo } from '../limits.ts';
import { escaped, quote } from './escape.ts';
import { accents, type Drawn, line, type Pen } from './pen.ts';

/** Up to here quoted words are drawn in the size of a heading: beyond, it would be a wall of letters. */
const longestHeading = 280;

/**
 * The words first, then who, when and where, then the source. Quoted words stand in marks, large and behind a bar; what
 * is only reported stands under its label, without bar or added marks. `room`: characters that its texts may have.
 */
export function drawQuotation(quotation: Quotation, pen: Pen, room: number): Drawn {
  const told = tell(quotation);
  const { text, cut } = drawWords(quotation, pen, room - told.length - 1);
  const content = `${text}\n${told}`;
  const more = quotation.more && pen.press('source', quotation.more);
  const url = quotation.source.url;
  const button = more && {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: pen.say.discord.source,
    custom_id: more,
  };
  const link = url &&
    /^https?:\/\//.test(url) &&
    url.length <= limits.url && {
      type: ComponentType.Button as const,
      style: ButtonStyle.Link as const,
      label: pen.say.discord.passage,
      url,
    };
  const words = { type: ComponentType.TextDisplay as const, content };
  const inside = link
    ? [words, { type: ComponentType.ActionRow as const, components: button ? [button, link] : [link] }]
    : button
      ? [{ type: ComponentType.Section as const, components: [words], accessory: button }]
      : [words];
  return { components: [container(quotation, inside)], cut };
}

function container(quotation: Quotation, components: readonly Component[]): Component {
  const kind = quotation.kind === 'indirect' ? 'reported' : 'quoted';
  return {
    type: ComponentType.Container,
    accent_color: accents[quotation.speakerKnown ? kind : 'unknown'],
    components,
  } as Component;
}

function tell(quotation: Quotation): string {
  const { speaker, speakerKnown, speakerNote, role, cue, when, where, source } = quotation;
  const name = speakerKnown ? `**${line(speaker, 120)}**` : `**❔ ${line(speaker, 120)}**`;
  const who = [
    `${name}${role ? ` — ${line(role, 220)}` : ''}`,
    ...(cue ? [`*${line(cue.trim(), 80)}*`] : []),
  ];
  const situation = [...(when ? [`🗓️ ${line(when, 180)}`] : []), ...(where ? [`📍 ${line(where, 140)}`] : [])];
  return [
    who.join(' · '),
    ...(speakerNote ? [`-# ${line(speakerNote, 220)}`] : []),
    ...(situation.length ? [situation.join(' · ')] : []),
    `-# ${line(source.line, 320)}`,
  ].join('\n');
}

function drawWords(quotation: Quotation, { say }: Pen, room: number): { text: string; cut: boolean } {
  const { kind, kindLabel } = quotation;
  const label = kindLabel ? `**↪ ${line(kindLabel, 120)}**\n` : '';
  // What marks, emphasis and bars of every piece and line cost at most, with the sentence that tells the cut.
  const frame = label.length + say.discord.cut.length + 20 + 8 * quotation.pieces.length;
  const { pieces, cut } = shorten(quotation.pieces, room - frame);
  const drawn = pieces.map(({ text, by }) => {
    if (by === 'narrator') return text.trim() ? `*${escaped(text.trim())}*` : '';
    if (kind === 'direct') return say.texts.quoted(escaped(text));
    return kind === 'mixed' ? boldInMarks(text) : escaped(text.trim());
  });
  const told = [...drawn, ...(cut ? [`*${escaped(say.discord.cut)}*`] : [])].filter(Boolean).join(' ');
  if (kind !== 'direct') return { text: `${label}${told}`, cut };
  const oneLine = !/[\r\n]/.test(told) && told.length <= longestHeading;
  return { text: `${label}${oneLine ? `> ### ${told}` : quote(told)}`, cut };
}

/** Only what stands inside the article’s own marks is set off. */
const boldInMarks = (text: string): string =>
  text
    .trim()
    .split(/(«[^«»]*»|“[^“”]*”|"[^"]*")/)
    .map((part, index) => (part && index % 2 ? `**${escaped(part)}**` : escaped(part)))
    .join('');

/** As many pieces as fit, the last cut between two words where it must be; lengths count escapes and quote bars. */
export function shorten(pieces: readonly Piece[], room: number): { pieces: readonly Piece[]; cut: boolean } {
  const kept: Piece[] = [];
  let left = room;
  for (const piece of pieces) {
    const cost = piece.text.length > left ? piece.text.length : costOf(piece.text);
    if (cost <= left) {
      kept.push(piece);
      left -= cost;
      continue;
    }
    const text = cutAtWord(piece.text, left);
    return { pieces: text ? [...kept, { ...piece, text }] : kept, cut: true };
  }
  return { pieces: kept, cut: false };
}

const costOf = (text: string): number =>
  escaped(text).length + 2 * (text.match(/\r\n|[\r\n]/g)?.length ?? 0) + 8;

/** The text where it costs at most `room`, else its longest beginning, back to the last blank of its last fifth if there is one. */
export function cutAtWord(text: string, room: number): string {
  if (text.length <= room && costOf(text) <= room) return text;
  let low = 0;
  let high = Math.min(text.length, Math.max(0, room));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (costOf(upTo(text, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  const start = upTo(text, low);
  const blank = start.search(/\s\S*$/);
  return start.slice(0, blank > low * 0.8 ? blank : start.length).trimEnd();
}
