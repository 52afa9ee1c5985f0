import { basename } from 'node:path';
import { type Evaluated, evaluate, missesOf } from './evaluate.ts';
import { type Figures, figuresOf, type Group, groups } from './figures.ts';
import {
  type Floors,
  fallen,
  floorsOf,
  folderOf,
  languages,
  outcomesIn,
  readFloors,
  saveFloors,
  sets,
} from './floors.ts';

/** `npm run evaluate [-- FOLDER…] [--misses] [--save]`: how well the engine reads annotated articles. */
function main(words: readonly string[]): number {
  const flags = words.filter((word) => word.startsWith('--'));
  const folders = words.filter((word) => !word.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--misses' && flag !== '--save');
  if (unknown !== undefined || (flags.includes('--save') && folders.length > 0)) {
    process.stderr.write(
      'evaluate [FOLDER…] [--misses], or evaluate --save for the folders of the project\n',
    );
    return 1;
  }
  const floors: Floors[] = [];
  for (const folder of folders.length > 0 ? folders : sets.map(folderOf)) {
    const evaluated = evaluate(folder);
    process.stdout.write(`${draw(basename(folder), evaluated)}\n\n`);
    if (flags.includes('--misses')) process.stdout.write(`${evaluated.flatMap(missesOf).join('\n')}\n\n`);
    floors.push(floorsOf(basename(folder), evaluated));
  }
  if (flags.includes('--save')) {
    const now: Floors = Object.assign({}, ...floors);
    for (const line of fallen(readFloors(), now)) process.stderr.write(`fallen: ${line}\n`);
    saveFloors(now);
  }
  return 0;
}

const names = { fr: 'French', en: 'English' } as const;

/** The table of the README: a line for each language and kind. */
function draw(set: string, evaluated: readonly Evaluated[]): string {
  const heading = ['statements', 'content P', 'R', 'F1', 'attribution F1', 'wrong names', 'date', 'place'];
  const parts = [
    ...languages.map((language) => [names[language], outcomesIn(evaluated, language)] as const),
    ['both', outcomesIn(evaluated)] as const,
  ].filter(([, outcomes]) => outcomes.length > 0);
  const lines = parts.flatMap(([name, outcomes]) =>
    (Object.keys(groups) as Group[]).map((group) => [
      `${name}, ${group}`,
      ...cells(figuresOf(outcomes, group)),
    ]),
  );
  const table = [[`${set} (${evaluated.length} articles)`, ...heading], heading.map(() => '---:'), ...lines];
  (table[1] as string[]).unshift(':---');
  const widths = table.reduce<number[]>(
    (widest, line) => line.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)),
    [],
  );
  return table
    .map(
      (line) =>
        `| ${line.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`,
    )
    .join('\n');
}

const cells = ({ gold, content, attribution, wrongNames, date, place }: Figures): string[] => [
  String(gold),
  ...[content.precision, content.recall, content.f1, attribution.f1, wrongNames, date, place].map((figure) =>
    figure === undefined ? '–' : figure.toFixed(3),
  ),
];

process.exitCode = main(process.argv.slice(2));
