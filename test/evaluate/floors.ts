import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/package-folder.ts';
import type { Evaluated } from './evaluate.ts';
import { type Figures, figuresOf, type Group } from './figures.ts';

/** The annotated articles of the project, by the name of their folder. */
export const sets = ['dev', 'newsroom', 'articles'] as const;
export const folderOf = (set: string): string => join(packageFolder, 'test/gold', set);

export const languages = ['fr', 'en'] as const;

/** Figures in thousandths, by set, language, kind and name: none may fall, *wrongNames* must not rise. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const file = join(packageFolder, 'test/gold/floors.json');

export const readFloors = (): Floors => JSON.parse(readFileSync(file, 'utf8')) as Floors;
export const saveFloors = (floors: Floors): void =>
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);

/** A line for each figure that is worse than its floor: lower, or of wrong names higher. */
export const fallen = (floors: Floors, now: Floors): string[] =>
  Object.entries(floors).flatMap(([line, figures]) =>
    Object.entries(figures).flatMap(([name, floor]) => {
      const figure = now[line]?.[name];
      if (figure !== undefined && (name === 'wrongNames' ? figure <= floor : figure >= floor)) return [];
      return [`${line}: ${name} ${figure ?? 'unknown'}, was ${floor} (thousandths)`];
    }),
  );

/** Of the articles in that language; in either where none is named. */
export const outcomesIn = (evaluated: readonly Evaluated[], language?: string) =>
  evaluated
    .filter(({ article: { gold } }) => !language || gold.language === language)
    .flatMap(({ outcomes }) => outcomes);

const held: readonly Group[] = ['direct', 'quoted', 'indirect', 'all'];

/** Every figure of a set that is held: *fr quoted* ↦ content, attribution, wrong names, date, place. */
export const floorsOf = (set: string, evaluated: readonly Evaluated[]): Floors =>
  Object.fromEntries(
    languages.flatMap((language) =>
      held.map((group) => [
        `${set} ${language} ${group}`,
        thousandths(figuresOf(outcomesIn(evaluated, language), group)),
      ]),
    ),
  );

/** A figure as it now stands never misses itself: shares are cut, wrong names rounded up. */
const thousandths = ({ content, attribution, wrongNames, date, place }: Figures): Record<string, number> => ({
  content: Math.floor(content.f1 * 1000),
  attribution: Math.floor(attribution.f1 * 1000),
  ...(wrongNames !== undefined && { wrongNames: Math.ceil(wrongNames * 1000) }),
  ...(date !== undefined && { date: Math.floor(date * 1000) }),
  ...(place !== undefined && { place: Math.floor(place * 1000) }),
});
