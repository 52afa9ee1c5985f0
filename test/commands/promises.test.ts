import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { complete } from '../../src/complete.ts';
import type { Locale } from '../../src/locales/say.ts';
import { asking, commands, contextOf } from './newsroom.ts';
import { goldArticles, readGold } from './read-gold.ts';

const readings = goldArticles.map(readGold);
const archive = createArchive();
for (const reading of readings) archive.add(reading);
const texts = readings.map(({ article }) => article.text);
const printed = (text: string): boolean => texts.some((article) => article.includes(text));

/** What holds of every answer, whatever was asked. */
function keepsItsPromises(answer: Answer): void {
  const ids = answer.blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // A page button carries the id at which the page begins.
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(12);
  expect(answer.heading).not.toBe('');
  if (answer.outcome === 'miss') expect(answer.searched ?? answer.heading).toBeTruthy();
  if (answer.outcome === 'choice') expect(answer.suggestions.length).toBeGreaterThan(1);
  for (const block of answer.blocks) {
    if (block.type === 'passage') {
      expect(printed(block.text)).toBe(true);
      expect(block.source?.line).toBeTruthy();
      let at = 0;
      for (const { start, end } of block.marked ?? []) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(block.text.length);
        at = end;
      }
    }
    if (block.type === 'quotation') {
      expect(printed(block.pieces.map(({ text }) => text).join(''))).toBe(true);
      expect(block.source.line).toContain('¶');
      if (block.cue !== undefined) expect(printed(block.cue)).toBe(true);
      if (block.role !== undefined && block.speakerKnown)
        expect(block.role.split(', ').some(printed)).toBe(true);
      expect(block.kindLabel === undefined).toBe(block.kind === 'direct');
    }
  }
}

const words = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...readings.flatMap(({ people }) => people.map(({ name }) => name))),
  fc.constantFrom(
    'ministre',
    'the',
    'Paris',
    'lundi',
    '2025',
    'avril',
    '« »',
    '"',
    '· · ·',
    'a '.repeat(80),
    '__proto__',
  ),
);
const names = commands.map(({ name }) => name);

describe('whatever is asked', () => {
  it('is answered without an error, word for word and with the source', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(words, { maxLength: 3 }),
        fc.constantFrom<Locale>('fr', 'en'),
        (name, given, locale) => {
          const options = Object.keys(commands.find((one) => one.name === name)?.options ?? {});
          const asked = Object.fromEntries(given.map((text, index) => [options[index] ?? 'x', text]));
          keepsItsPromises(asking(archive, locale)(name, asked));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds of everybody, of every article and of every place', () => {
    const ask = asking(archive, 'en');
    for (const { id } of archive.people.slice(0, 60)) {
      for (const [command, option] of [
        ['quote', 'who'],
        ['who', 'name'],
        ['when', 'who'],
      ] as const)
        keepsItsPromises(ask(command, { [option]: id }));
    }
    for (const { id } of archive.articles) {
      const answer = ask('summary', { article: id });
      expect(answer.outcome).toBe('answered');
      keepsItsPromises(answer);
    }
    for (const { statement } of archive.statements().slice(0, 100))
      keepsItsPromises(ask('source', { statement: statement.id }));
    keepsItsPromises(ask('when'));
  });

  it('finds again, word for word, whatever anybody is quoted with', () => {
    const ask = asking(archive);
    for (const { statement, article } of archive.statements({ kind: 'quoted' }).slice(0, 120)) {
      const said = statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' ');
      if (said.split(/\s+/).length < 4) continue;
      const answer = ask('said', { text: said });
      expect(answer.outcome, said).toBe('answered');
      expect(JSON.stringify(answer.blocks), said).toContain(statement.id);
    }
  });

  it('completes with labels that Discord takes', () => {
    fc.assert(
      fc.property(words, (typed) => {
        for (const command of commands)
          for (const option of Object.keys(command.options)) {
            const choices = complete(command, option, typed, contextOf(archive));
            expect(choices.length).toBeLessThanOrEqual(25);
            for (const { label, value } of choices) {
              expect(label.trim()).not.toBe('');
              expect(label.length).toBeLessThanOrEqual(100);
              expect(value.length).toBeLessThanOrEqual(100);
            }
          }
      }),
      { numRuns: 100 },
    );
  });
});
