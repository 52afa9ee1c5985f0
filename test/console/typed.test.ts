import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped, writeTyped } from '../../src/console/typed.ts';
import { loadCommands } from '../../src/load-commands.ts';

const commands = await loadCommands();
const read = (line: string) => readTyped(line, commands);
const quote = (options: Record<string, string>) => ({ command: 'quote', options });

describe('a question as it is typed', () => {
  it.each([
    '/quote Lavrov about:paix',
    'quote Lavrov about:paix',
    '/quote who:Lavrov about:paix',
    '/quote about:paix who:Lavrov',
    '/citation qui:Lavrov sujet:paix',
    'CITATION Lavrov  Sujet:paix ',
    '/quote "Lavrov" about:"paix"',
    "/quote 'Lavrov' about: « paix »",
    '/quote who: Lavrov about: paix',
  ])('%s', (line) => {
    expect(read(line)).toEqual(quote({ who: 'Lavrov', about: 'paix' }));
  });

  it('takes bare words, and a value of several, up to the next name', () => {
    expect(
      read('/quote chef de la diplomatie malienne about:cadre de consultation since:3 avril 2025'),
    ).toEqual(
      quote({ who: 'chef de la diplomatie malienne', about: 'cadre de consultation', since: '3 avril 2025' }),
    );
  });

  it.each([
    ['/quote Lavrov about security', { who: 'Lavrov', about: 'security' }],
    ['/quote Lavrov sujet la paix depuis mars 2025', { who: 'Lavrov', about: 'la paix', since: 'mars 2025' }],
    ['/quote Lavrov depuis hier', { who: 'Lavrov', since: 'hier' }],
    ['/quote Lavrov since march until may 2025', { who: 'Lavrov', since: 'march', until: 'may 2025' }],
    ['/quote Lavrov from:2024 to:2025', { who: 'Lavrov', since: '2024', until: '2025' }],
    // Not until: 2025 is not meant.
    ['/quote Lavrov before:2025', { who: 'Lavrov', before: '2025' }],
    ['/quote Lavrov jusqu’à:2026', { who: 'Lavrov', until: '2026' }],
    ['/quote Lavrov topic:paix', { who: 'Lavrov', about: 'paix' }],
    ['/quote sécurité who:Lavrov', { who: 'Lavrov', about: 'sécurité' }],
    ['/quote maire du 13e', { who: 'maire du 13e' }],
    ['/quote la députée du Val d’Oise', { who: 'la députée du Val d’Oise' }],
    ['/quote "Lavrov about security"', { who: 'Lavrov about security' }],
  ])('in haste: %s', (line, options) => expect(read(line)).toEqual(quote(options)));

  it('knows a command of several words', () => {
    expect(read('qui a dit mener une politique')).toEqual({
      command: 'said',
      options: { text: 'mener une politique' },
    });
    expect(read('/who said the bridge').command).toBe('said');
    expect(read('/quoi ceux qui partent depuis hier')).toEqual({
      command: 'what',
      options: { about: 'ceux qui partent depuis hier' },
    });
  });

  it('tells a name from a colon in a text, an address and an hour', () => {
    expect(read('/quote Mali : la trêve https://exemple.ml/a 12:30')).toEqual(
      quote({ who: 'Mali : la trêve https://exemple.ml/a 12:30' }),
    );
    expect(read('/quote Lavrov about:"who: Diop"')).toEqual(quote({ who: 'Lavrov', about: 'who: Diop' }));
    expect(read('/quote l’Alliance d\'un "format')).toEqual(quote({ who: 'l’Alliance d\'un "format' }));
  });

  it('keeps the quotations inside a text that is looked for', () => {
    const text = 'le ministre a dit « trois absents » et "jamais vu"';
    expect(read(`/said ${text}`)).toEqual({ command: 'said', options: { text } });
    expect(read(`/said text:«trois» absents`)).toEqual({
      command: 'said',
      options: { text: '«trois» absents' },
    });
    expect(read('/said «trois absents»')).toEqual({ command: 'said', options: { text: 'trois absents' } });
  });

  it('drops nothing that was typed', () => {
    expect(read('/quote Lavrov about:paix about:Mali who:Serguei')).toEqual(
      quote({ who: 'Lavrov Serguei', about: 'paix Mali' }),
    );
    expect(read('/quote Lavrov abuot:paix')).toEqual(quote({ who: 'Lavrov', abuot: 'paix' }));
    expect(read('/help quote')).toEqual({ command: 'help', options: { quote: 'quote' } });
  });

  it('keeps an unknown command as typed, its words under the option of the nearest', () => {
    expect(read('/quot Lavrov')).toEqual({ command: 'quot', options: { who: 'Lavrov' } });
    expect(read('')).toEqual({ command: '', options: {} });
    expect(read('/')).toEqual({ command: '', options: {} });
  });

  it('is what a question is written as: reading gives it back (a law)', async () => {
    const value = fc
      .oneof(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'é',
            ' ',
            ':',
            '"',
            '“',
            '”',
            '«',
            '»',
            "'",
            '/',
            'who:',
            "x'who:",
            '\u202f',
            ' about x',
            ' since 2025',
          ),
        }),
        fc.string({ unit: 'grapheme' }),
      )
      .map((text) => text.trim())
      .filter((text) => text !== '' && !(/"/.test(text) && /”/.test(text) && /'/.test(text)));
    const options = fc.record({ who: value, about: value, since: value, kind: value }, { requiredKeys: [] });
    await fc.assert(
      fc.property(options, fc.constantFrom('fr' as const, 'en' as const), (given, locale) => {
        const question = quote({ ...given });
        expect(read(writeTyped(question, commands, locale))).toEqual(question);
      }),
    );
  });

  it('costs little, whatever is pasted', () => {
    for (const unit of ['"', 'a:', '« ', 'x '.repeat(3), "'a"]) {
      const started = performance.now();
      read(`/quote ${unit.repeat(20_000)}`);
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
