import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, choice, command, day, person, topic, words } from '../../src/command.ts';
import { type Action, longestThatFits, readPress, writePress } from '../../src/discord/custom-id.ts';
import { upTo } from '../../src/discord/limits.ts';
import { commands as real } from './commands.ts';

const told = { en: 'x', fr: 'x' };
const answer = () => ({ outcome: 'answered', heading: '', blocks: [], suggestions: [] }) as const;
const kinds = ['quoted', 'reported'].map((value) => ({ value, label: told }));

/** As wide as a command gets: two free texts, two days, a choice, and two names that begin alike. */
const quote = command({
  name: 'quote',
  description: told,
  options: {
    who: person({ required: true, description: told }),
    about: topic({ description: told }),
    since: day({ description: told }),
    until: day({ description: told }),
    kind: choice({ description: told, choices: kinds }),
  },
  answer,
});
const where = command({
  name: 'where',
  description: told,
  options: { place: words({ description: told }), placed: words({ description: told }) },
  answer,
});
const commands: readonly Command[] = [quote, where];

const id = fc.stringMatching(/^[0-9a-f]{12}$/);
const isoDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const typed = (name: string, of: Command) =>
  fc.oneof(
    id,
    isoDay,
    fc.string({ unit: 'binary' }).map((text) => upTo(text, longestThatFits(of, name))),
  );
const action = fc.constantFrom<Action>('page', 'source', 'choose', 'ask');
const question = fc.oneof(
  fc.record({
    command: fc.constant('quote'),
    options: fc.record(
      {
        who: typed('who', quote),
        about: typed('about', quote),
        since: isoDay,
        until: isoDay,
        kind: fc.constantFrom('quoted', 'reported'),
      },
      { requiredKeys: ['who'] },
    ),
    from: id,
  }),
  fc.record(
    {
      command: fc.constant('where'),
      options: fc.record(
        { place: typed('place', where), placed: typed('placed', where) },
        { requiredKeys: [] },
      ),
      from: fc.oneof(id, fc.constantFrom('reported', 'more')),
    },
    { requiredKeys: ['command', 'options'] },
  ),
);

describe('a question kept in a button', () => {
  it('fits, whatever was asked, and comes back whole', () => {
    fc.assert(
      fc.property(action, question, (pressed, asked) => {
        const written = writePress([pressed, asked], commands);
        expect(written?.length).toBeLessThanOrEqual(100);
        expect(readPress(written ?? '', commands)).toEqual([pressed, asked]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(real.map((one) => [one.name, one] as const))('fits /%s with every option filled', (_, one) => {
    const options = Object.fromEntries(
      Object.entries(one.options)
        .filter(([, { longest }]) => longest === undefined)
        .map(([name, { kind, choices }]) => [
          name,
          kind === 'day' ? '2025-04-03' : (choices?.[0]?.value ?? 'x'.repeat(longestThatFits(one, name))),
        ]),
    );
    const asked = { command: one.name, options, from: '0123456789ab' };
    const written = writePress(['page', asked], real);
    expect(readPress(written ?? '', real)).toEqual(['page', asked]);
  });

  it('leaves room for a full name and for words beside it', () => {
    expect(longestThatFits(quote, 'who')).toBeGreaterThanOrEqual(30);
    expect(longestThatFits(where, 'place')).toBeGreaterThanOrEqual(35);
  });

  it('outlives an option that is added, and says no where the option is gone', () => {
    const written = writePress(
      ['page', { command: 'quote', options: { who: 'Diop', about: 'paix' } }],
      commands,
    );
    const later = (names: readonly string[]): Command => ({
      ...quote,
      options: Object.fromEntries(names.map((name) => [name, words({ description: told })])),
    });
    expect(readPress(written ?? '', [later(['whom', 'about', 'who'])])?.[1].options).toBeUndefined();
    expect(readPress(written ?? '', [later(['outlet', 'who', 'about'])])?.[1].options).toEqual({
      who: 'Diop',
      about: 'paix',
    });
    expect(readPress(written ?? '', [later(['who'])])).toBeUndefined();
  });

  it('is refused where it does not fit or asks what nobody declares', () => {
    const long = { command: 'where', options: { place: 'a'.repeat(60), placed: 'b'.repeat(60) } };
    expect(writePress(['page', long], commands)).toBeUndefined();
    expect(
      writePress(['page', { command: 'where', options: { place: 'x'.repeat(99) } }], commands),
    ).toBeUndefined();
    expect(writePress(['page', { command: 'rob', options: {} }], commands)).toBeUndefined();
    expect(writePress(['page', { command: 'where', options: { who: 'Diop' } }], commands)).toBeUndefined();
    expect(
      writePress(['page', { command: 'where', options: { place: '\ud800' } }], commands),
    ).toBeUndefined();
  });

  it('reads nothing into what somebody made up', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 100 }),
          fc.string().map((end) => `1pquote ${end}`),
        ),
        (made) => {
          const press = readPress(made, commands);
          if (press)
            expect(
              Object.keys(press[1].options).every((name) => name in quote.options || name in where.options),
            ).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    for (const made of [
      '',
      '1',
      '1p',
      '1pquote',
      '1xquote ',
      '2pquote ',
      '1pquote w',
      '1pquote w~',
      '1pquote wZabc',
      '1pquote w1aw1b',
    ])
      expect(readPress(made, commands)).toBeUndefined();
  });
});
