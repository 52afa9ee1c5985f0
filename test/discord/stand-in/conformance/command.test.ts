import { describe, expect, it } from 'vitest';
import { checkRegistration } from '../registry.ts';
import { checkCallback } from './check.ts';
import type { Violation } from './violation.ts';

const AUTOCOMPLETE = 4;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const said = (found: readonly Violation[]) =>
  found.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');

describe('choices while typing', () => {
  const choices = (...given: object[]) =>
    said(checkCallback({ type: 8, data: { choices: given } }, [], AUTOCOMPLETE, undefined));

  it.each<[string, object[], RegExp]>([
    ['a blank name', [{ name: '', value: 'a' }], /choices\.0\.name/],
    ['a name of 101 characters', [{ name: 'a'.repeat(101), value: 'a' }], /choices\.0\.name/],
    ['a value of 101 characters', [{ name: 'a', value: 'a'.repeat(101) }], /choices\.0\.value/],
    ['26 of them', times(26, (n) => ({ name: `${n}`, value: `${n}` })), /choices/],
  ])('refused: %s', (_, given, expected) => {
    expect(choices(...given)).toMatch(expected);
  });

  it('taken: 25, or none', () => {
    expect(choices(...times(25, (n) => ({ name: `${n}`, value: `${n}` })))).toBe('');
    expect(choices()).toBe('');
  });
});

describe('commands to be registered', () => {
  const told = { name: 'quote', description: 'What someone said' };
  const word = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
  const registered = (...commands: object[]) => said(checkRegistration(commands, 'overwrite'));

  it.each<[string, object[], RegExp]>([
    ['a name in capitals', [{ ...told, name: 'Quote' }], /no lower-case name/],
    [
      'a French name with a space',
      [{ ...told, name_localizations: { fr: 'qui a dit' } }],
      /no lower-case name/,
    ],
    ['an unknown locale', [{ ...told, description_localizations: { 'fr-FR': 'ce que' } }], /no locale/],
    ['no description', [{ name: 'quote' }], /description/],
    ['a description of 101 characters', [{ ...told, description: 'a'.repeat(101) }], /description/],
    [
      'a required option after an optional one',
      [{ ...told, options: [word('a'), word('b', { required: true })] }],
      /come first/,
    ],
    ['one option twice', [{ ...told, options: [word('a'), word('a')] }], /a stands twice/],
    ['26 options', [{ ...told, options: times(26, (n) => word(`o${n}`)) }], /options/],
    ['one command twice', [told, told], /quote stands twice/],
    ['a described message command', [{ ...told, type: 3 }], /only a slash command/],
    [
      'over 8000 characters, the longest localisation counted',
      [
        {
          ...told,
          options: times(25, (o) =>
            word(`o${o}`, {
              choices: times(25, (c) => ({
                name: `${c}`,
                name_localizations: { fr: `${c}`.padEnd(12, 'x') },
                value: `${c}`,
              })),
            }),
          ),
        },
      ],
      /8000 at most/,
    ],
  ])('refused: %s', (_, commands, expected) => {
    expect(registered(...commands)).toMatch(expected);
  });

  it('taken: accents, permissions as a string, a message command of two words', () => {
    const french = {
      ...told,
      name: 'résumé',
      default_member_permissions: '32',
      options: [word('à', { required: true }), word('b')],
    };
    expect(registered(french, { name: 'Who said this?', type: 3 })).toBe('');
  });
});
