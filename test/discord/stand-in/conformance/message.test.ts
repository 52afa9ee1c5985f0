import { describe, expect, it } from 'vitest';
import { checkCallback, checkWebhookMessage } from './check.ts';
import type { Violation } from './violation.ts';

const SLASH = 2;
const V2 = 32_768;

const text = (content = 'Lavrov a dit') => ({ type: 10, content });
const button = (more: object) => ({ type: 2, style: 2, label: 'Source', ...more });
const link = { type: 2, style: 5, label: 'Article', url: 'https://example.org/a' };
const row = (...components: object[]) => ({ type: 1, components });
const quotation = (more: object = {}) => ({
  type: 9,
  components: [text(), text('3 avril 2025')],
  accessory: link,
  ...more,
});
const container = (...components: object[]) => ({ type: 17, components });
const select = (options: object[], ...beside: object[]) =>
  row({ type: 3, custom_id: 'who', options }, ...beside);
const person = (n: number, more: object = {}) => ({ label: `Person ${n}`, value: `${n}`, ...more });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const message = (...components: object[]) => ({ type: 4, data: { flags: V2, components } });
const plain = (data: object) => ({ type: 4, data });
/** A heading, a box of quotations and two page buttons. */
const page = (quotations: number) =>
  message(
    text(),
    container(...times(quotations, () => quotation())),
    row(button({ custom_id: 'back' }), button({ custom_id: 'next' })),
  );
const linked = (url: string) => quotation({ accessory: { ...link, url } });
const field = (n: number) => ({ type: 18, label: 'a', component: { type: 4, style: 1, custom_id: `${n}` } });

const check = (body: object) => checkCallback(body, [], SLASH, undefined);
const said = (found: readonly Violation[]) =>
  found.map(({ path, message: why }) => `${path.join('.')}: ${why}`).join('\n');

describe('an answer that Discord takes', () => {
  it.each<[string, object]>([
    ['eight quotations, 37 components', page(8)],
    ['4000 characters in two texts', message(text('a'.repeat(2000)), text('b'.repeat(2000)))],
    ['plain text', plain({ content: 'oui', tts: false, enforce_nonce: false })],
    ['25 people to choose from', message(select(times(25, person)))],
    ['a private deferral', { type: 5, data: { flags: 64 } }],
    [
      'a modal of five fields',
      { type: 9, data: { custom_id: 'a', title: 'b', components: times(5, field) } },
    ],
  ])('%s', (_, body) => {
    expect(said(check(body))).toBe('');
  });
});

describe('an answer that Discord refuses', () => {
  it.each<[string, object, RegExp]>([
    ['nine quotations, 41 components', page(9), /41 components.*40 at most/],
    ['4001 characters in two texts', message(text('a'.repeat(2000)), text('b'.repeat(2001))), /4000 at most/],
    ['content beside them', plain({ flags: V2, content: 'a', components: [text()] }), /data\.content/],
    ['a text display without the flag', plain({ components: [text()] }), /IS_COMPONENTS_V2/],
    ['a custom_id twice', message(...times(2, () => row(button({ custom_id: 'a' })))), /"a" stands twice/],
    ['a section without accessory', message(quotation({ accessory: undefined })), /0\.accessory/],
    ['a section of 4 texts', message(quotation({ components: times(4, () => text()) })), /0\.components/],
    ['an empty container', message(container()), /0\.components/],
    ['six buttons', message(row(...times(6, (n) => button({ custom_id: `${n}` })))), /0\.components/],
    ['a select beside a button', message(select([person(1)], button({ custom_id: 'a' }))), /a row holds/],
    ['an url of 513 characters', message(linked(`https://a.fr/${'a'.repeat(500)}`)), /accessory\.url/],
    ['an url to a file', message(linked('file:///etc/passwd')), /http/],
    ['a label of 81', message(row(button({ custom_id: 'a', label: 'a'.repeat(81) }))), /label/],
    ['a button without words', message(row(button({ custom_id: 'a', label: '' }))), /a label or an emoji/],
    ['a custom_id of 101', message(row(button({ custom_id: 'a'.repeat(101) }))), /custom_id/],
    ['26 options', message(select(times(26, person))), /options/],
    ['a description of 101', message(select([person(1, { description: 'a'.repeat(101) })])), /description/],
    ['an option twice', message(select([person(1), person(1)])), /differ/],
    ['a blank text', message(text(' ')), /blank/],
    ['a file not sent', message({ type: 13, file: { url: 'attachment://all.txt' } }), /no file all\.txt/],
    ['nothing', plain({ content: ' ' }), /empty message/],
    ['a deferral with the flag', { type: 5, data: { flags: V2 } }, /EPHEMERAL only/],
    ['embeds of 6001', plain({ embeds: times(3, () => ({ description: 'a'.repeat(2001) })) }), /6000/],
    ['an update of no message', { type: 7, data: { content: 'a' } }, /does not answer/],
    ['six fields', { type: 9, data: { custom_id: 'a', title: 'b', components: times(6, field) } }, /5 comp/],
  ])('%s', (_, body, expected) => {
    const found = check(body);
    expect(said(found)).toMatch(expected);
    expect(found.every(({ refused }) => refused)).toBe(true);
  });

  it('an edit that takes the flag away; one that leaves it out keeps it', () => {
    const before = { flags: V2, attachments: [] };
    expect(said(checkWebhookMessage('edit', { flags: 0, content: 'a' }, [], before))).toMatch(/for good/);
    expect(said(checkWebhookMessage('edit', { components: [text()] }, [], before))).toBe('');
  });
});

describe('what Discord would leave out silently', () => {
  it('is told: a misspelt field', () => {
    const [found] = check(message({ ...container(text()), accent_colour: 3 }));
    expect(found).toMatchObject({ path: ['data', 'components', 0, 'accent_colour'], refused: false });
  });

  it('is told: a file that no component shows', () => {
    const [found] = checkCallback(message(text()), [{ name: 'all.txt' }], SLASH, undefined);
    expect(found).toMatchObject({ message: 'all.txt is sent, and no component shows it', refused: false });
  });
});
