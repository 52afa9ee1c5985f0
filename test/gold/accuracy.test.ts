import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { floorsOf, folderOf, readFloors, sets } from '../evaluate/floors.ts';

const floors = readFloors();

/** Raised by `npm run evaluate -- --save`; a change that lowers one has to be worth it, and say so. */
describe.each(sets)('accuracy on %s', (set) => {
  const now = floorsOf(set, evaluate(folderOf(set)));
  it.each(Object.keys(now))('%s has not fallen', (line) => {
    const before = floors[line] ?? {};
    const figures = now[line] ?? {};
    expect(Object.keys(before)).toEqual(Object.keys(figures));
    for (const [name, floor] of Object.entries(before))
      if (name === 'wrongNames') expect(figures[name], `${line}: ${name}`).toBeLessThanOrEqual(floor);
      else expect(figures[name], `${line}: ${name}`).toBeGreaterThanOrEqual(floor);
  });
});
