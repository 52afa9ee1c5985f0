/** How an answer is drawn: where the output is a terminal, in colour and wrapped to its width. */
export interface Terminal {
  /** In columns; undefined where nothing is wrapped (a pipe, a file). */
  readonly width?: number;
  readonly colour: boolean;
}

/** Colour where the terminal has any and nobody asked for none (`NO_COLOR`, `TERM=dumb`). */
export const terminalOf = (output: NodeJS.WriteStream): Terminal =>
  output.isTTY
    ? { width: Math.max(output.columns || 80, 20), colour: output.hasColors() }
    : { colour: false };

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  cyan: [36, 39],
  yellow: [33, 39],
};

export type Style = keyof typeof codes;

export function paint(text: string, style: Style, { colour }: Terminal): string {
  const [on, off] = codes[style] as [number, number];
  return colour && text ? `\x1b[${on}m${text}\x1b[${off}m` : text;
}

/**
 * A text that a terminal only shows: control characters, which could move its cursor or reprogram it, and marks that
 * turn the direction of writing become visible signs. Line ends and tabs stay.
 */
export const harmless = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (control) => {
      const code = control.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
    });

/** What `paint` puts into a text. */
const painted = new RegExp(`(${String.fromCharCode(0x1b)}\\[\\d+m)`);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const columnsOf = (grapheme: string): number =>
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
    grapheme,
  )
    ? 2
    : 1;

/** One grapheme a piece, what `paint` put in as pieces of no width. */
const pieces = (text: string): readonly { readonly text: string; readonly wide: number }[] =>
  text
    .split(painted)
    .flatMap((part, index) =>
      index % 2
        ? [{ text: part, wide: 0 }]
        : [...graphemes.segment(part)].map(({ segment }) => ({ text: segment, wide: columnsOf(segment) })),
    );

/** How many columns a text takes, painted or not. */
export const columns = (text: string): number =>
  /^[\x20-\x7e]*$/.test(text) ? text.length : pieces(text).reduce((sum, { wide }) => sum + wide, 0);

/**
 * The text in lines of the terminal's width, each `indent` spaces in; lines break at spaces that may break, and inside
 * a word only where it alone is wider. Without a width each line of the text stays one line.
 */
export function wrap(text: string, indent: number, { width }: Terminal): string {
  const margin = ' '.repeat(indent);
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(width - indent, 10);
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line.trim(), room))
    .map((line) => (line ? margin + line : ''))
    .join('\n');
}

function wrapLine(text: string, room: number): string[] {
  const lines = [''];
  let used = 0;
  for (const word of text.split(/[ \t]+/)) {
    for (const [index, piece] of broken(word, room).entries()) {
      const wide = columns(piece);
      const joins = index === 0 && used > 0 ? 1 : 0;
      if (used > 0 && used + joins + wide > room) {
        lines.push(piece);
        used = wide;
      } else {
        lines[lines.length - 1] += (joins ? ' ' : '') + piece;
        used += joins + wide;
      }
    }
  }
  return lines;
}

function broken(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return [word];
  const lines = [''];
  let used = 0;
  for (const { text, wide } of pieces(word)) {
    if (used + wide > room) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += text;
    used += wide;
  }
  return lines;
}
