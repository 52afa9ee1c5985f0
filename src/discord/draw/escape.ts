/**
 * Marks that turn the direction of writing become a visible sign: one in an article’s name would show what stands behind
 * it, Verbatim’s own words too, from right to left.
 */
export const upright = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/**
 * Text as it is printed, for a place where Discord reads markdown: a backslash before all that it would take for markup,
 * so that what is shown is what is given. Discord takes a backslash off any character that is neither a letter, a digit
 * nor a blank (the `escape` rule of its simple-markdown); `unescaped` does the same. discord.js’s `escapeMarkdown` leaves
 * headings, lists, `>`, mentions and addresses alive.
 */
export const escaped = (text: string): string =>
  upright(text)
    // Emphasis, code, spoilers, links, and whatever begins with < or @: mentions, times, commands, emoji. Then shortcodes
    // (:smile:) and addresses (https://…), which Discord would draw or link, escapes and all.
    .replace(/[\\*_~|`<>[\]@]|:(?=\S)/g, '\\$&')
    // At the beginning of a line: headings, small text, lists.
    .replace(/^([^\S\r\n]*)([#+-]|\d+(?=[.)]))/gm, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );

export const unescaped = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

/** One line of it: line ends become blanks, for headings and small text end where a line does. */
export const escapeLine = (text: string): string =>
  escaped(lineEnd.test(text) ? text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ') : text);

const lineEnd = /[\r\n\u2028\u2029]/;

/** Lines of a block quote; finished markdown comes in. */
export const quote = (markdown: string): string =>
  markdown
    .split(/\r\n|[\r\n]/)
    .map((line) => `> ${line}`)
    .join('\n');
