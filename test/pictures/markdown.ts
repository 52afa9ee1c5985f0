/**
 * Discord's markdown as HTML, so far as its client draws it: blocks line by line, then what stands inside a line. The
 * rules are those of simple-markdown with Discord's own (see `../discord/draw/markdown.ts` for what fires where).
 */
export function markdown(source: string, isQuoted = false): string {
  const lines = source.split(/\r\n|[\r\n]/);
  const html: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const [block, next] = readBlock(lines, at, isQuoted);
    html.push(block);
    at = next;
  }
  return html.join('');
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The HTML of the block that begins at a line, and the line after it. */
function readBlock(lines: readonly string[], at: number, isQuoted: boolean): readonly [string, number] {
  const line = lines[at] ?? '';
  const while_ = (holds: (line: string) => boolean): number => {
    const end = lines.findIndex((one, index) => index > at && !holds(one));
    return end < 0 ? lines.length : end;
  };
  if (line.startsWith('```')) {
    const end = line.length > 3 && line.endsWith('```') ? at : lines.indexOf('```', at + 1);
    if (end >= at) {
      const code = lines.slice(at, end + 1).join('\n');
      return [`<pre>${escapeHtml(code.slice(3, -3).replace(/^\n|\n$/g, ''))}</pre>`, end + 1];
    }
  }
  if (!isQuoted && line.startsWith('> ')) {
    const end = while_((one) => one.startsWith('> '));
    const inside = lines.slice(at, end).map((one) => one.slice(2));
    return [`<blockquote>${markdown(inside.join('\n'), true)}</blockquote>`, end];
  }
  const [, hashes, title] = /^(#{1,3}) +(.+)$/.exec(line) ?? [];
  if (hashes && title) return [`<h${hashes.length}>${inline(title)}</h${hashes.length}>`, at + 1];
  const [, small] = /^-# +(.+)$/.exec(line) ?? [];
  if (small) return [`<small>${inline(small)}</small>`, at + 1];
  const item = /^(?:[*-]|\d+\.) +(?=\S)/;
  if (item.test(line)) {
    const end = while_((one) => item.test(one));
    const tag = /^\d/.test(line) ? 'ol' : 'ul';
    const items = lines.slice(at, end).map((one) => `<li>${inline(one.replace(item, ''))}</li>`);
    return [`<${tag}>${items.join('')}</${tag}>`, end];
  }
  const end = while_((one) => !/^(?:```|> |#{1,3} |-# |[*-] |\d+\. )/.test(one));
  return [`<p>${inline(lines.slice(at, end).join('\n'))}</p>`, end];
}

const inside = String.raw`((?:\\[\s\S]|[^\\])+?)`;

/** In the order in which they are tried at a character; what an escape takes away no later rule sees. */
const rules: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, character = '']) => escapeHtml(character)],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, ([, , code = '']) => `<code>${escapeHtml(code)}</code>`],
  [
    /^\[((?:\\.|[^\]\\])+)\]\((https?:[^\s)]+)\)/,
    ([, label = '', url = '']) => `<a href="${escapeHtml(url)}">${inline(label)}</a>`,
  ],
  [/^https?:\/\/[^\s<]+/, ([url]) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`],
  [new RegExp(`^\\*\\*${inside}\\*\\*(?!\\*)`), ([, text = '']) => `<strong>${inline(text)}</strong>`],
  [new RegExp(`^__${inside}__(?!_)`), ([, text = '']) => `<u>${inline(text)}</u>`],
  [new RegExp(`^~~${inside}~~`), ([, text = '']) => `<s>${inline(text)}</s>`],
  [new RegExp(`^\\|\\|${inside}\\|\\|`), ([, text = '']) => `<span class="spoiler">${inline(text)}</span>`],
  [/^\*(?=\S)((?:\\[\s\S]|\*\*|[^\\*])+?)\*(?!\*)/, ([, text = '']) => `<em>${inline(text)}</em>`],
  [/^_((?:\\[\s\S]|__|[^\\_])+?)_(?![0-9A-Za-z_])/, ([, text = '']) => `<em>${inline(text)}</em>`],
  [/^\n/, () => '<br>'],
];

function inline(text: string): string {
  let html = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const fitting = rules.find(([pattern]) => pattern.test(rest));
    const match = fitting?.[0].exec(rest);
    html += match && fitting ? fitting[1](match) : escapeHtml(rest.charAt(0));
    at += match?.[0].length ?? 1;
  }
  return html;
}
