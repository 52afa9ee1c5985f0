/** A figure of a table, with its bar where it has one. */
export interface Figure {
  readonly value: number;
  readonly unit: '×' | 'ms' | '%' | '';
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A line of a table: what was measured, then a cell for each column. */
export interface Row {
  readonly what: string;
  readonly cells: readonly (Figure | string)[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export const ratio = (value: number, atMost?: number): Figure => ({
  value,
  unit: '×',
  ...(atMost !== undefined && { atMost }),
});

export const milliseconds = (value: number, atMost?: number): Figure => ({
  value,
  unit: 'ms',
  ...(atMost !== undefined && { atMost }),
});

/** The table as text, columns under each other, each bar beside its figure and a cross where it is missed. */
export function draw({ title, columns, rows }: Table): string {
  const lines = [
    ['', ...columns],
    ...rows.map(({ what, cells }) => [what, ...cells.map((cell) => drawCell(cell))]),
  ];
  const widths = lines.reduce<number[]>(
    (widest, line) => line.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)),
    [],
  );
  const drawn = lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number)))
      .join('   ')
      .trimEnd(),
  );
  return [title, ...drawn].join('\n');
}

/** A sentence for each figure that misses its bar. */
export const missed = ({ title, columns, rows }: Table): string[] =>
  rows.flatMap(({ what, cells }) =>
    cells.flatMap((cell, at) =>
      typeof cell !== 'string' && !isMet(cell)
        ? [`missed: ${title}: ${what}: ${columns[at]} ${drawCell(cell)}`]
        : [],
    ),
  );

/** A figure that could not be measured, *not a number*, misses every bar. */
const isMet = ({ value, atMost, atLeast }: Figure): boolean =>
  (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);

function drawCell(cell: Figure | string): string {
  if (typeof cell === 'string') return cell;
  const { value, unit, atMost, atLeast } = cell;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const bar = atMost !== undefined ? ` ≤ ${atMost}` : atLeast !== undefined ? ` ≥ ${atLeast}` : '';
  return `${isMet(cell) ? '' : '✗ '}${value.toFixed(digits)}${unit && ` ${unit}`}${bar}`;
}
