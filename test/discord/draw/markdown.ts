/**
 * What Discord’s client takes for markup, as far as its rules are known (simple-markdown with its own rules, read from
 * the open reimplementations). Tried at every character, so it finds no less than Discord does.
 */
const inline: Readonly<Record<string, RegExp>> = {
  'code block': /^```[\s\S]+?```/,
  'inline code': /^(`+)[\s\S]*?[^`]\1(?!`)/,
  address: /^(?:https?|steam|discord):\/\/[^\s<]+/,
  'address in brackets': /^<(?:https?:\/\/|mailto:)?[^\s>]+[.:@][^\s>]*>/,
  link: /^\[[^\]]*\]\([^)]*\)/,
  'a mention': /^<(?:@[!&]?|#)\d*>/,
  'a command': /^<\/[^>]*:\d*>/,
  'a guide': /^<id:\w+>/,
  'a moment': /^<t:-?\d+(?::\w)?>/,
  'an emoji': /^<a?:\w+:\d+>/,
  'a shortcode': /^:[^\s:]+?:/,
  everyone: /^@(?:everyone|here)/,
  strong: /^\*\*[\s\S]+?\*\*/,
  emphasis: /^\*(?=\S)[\s\S]+?\*/,
  underline: /^__[\s\S]+?__/,
  italics: /^_[\s\S]+?_/,
  strike: /^~~[\s\S]+?~~/,
  spoiler: /^\|\|[\s\S]+?\|\|/,
};

const atLineStart: Readonly<Record<string, RegExp>> = {
  heading: /^[^\S\n]*#{1,3}\s+\S/,
  'small text': /^[^\S\n]*-#\s+\S/,
  'block quote': /^[^\S\n]*>(?:>>)? /,
  list: /^[^\S\n]*(?:[*+-]|\d+[.)])\s/,
};

/** The text as Discord shows it, and the markup that it finds in it: the names of the rules that fire. */
export function render(markdown: string): { readonly text: string; readonly markup: readonly string[] } {
  const markup: string[] = [];
  let text = '';
  for (let at = 0; at < markdown.length; ) {
    const rest = markdown.slice(at);
    const lineStarts = at === 0 || /[\n\r\u2028\u2029]/.test(markdown.charAt(at - 1));
    const rules = { ...(lineStarts ? atLineStart : {}), ...inline };
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    if (!escaped) markup.push(...Object.keys(rules).filter((name) => rules[name]?.test(rest)));
    text += escaped ? escaped[1] : rest.charAt(0);
    at += escaped ? 2 : 1;
  }
  return { text, markup };
}
