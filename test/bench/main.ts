import { archive } from './archive.ts';
import { discord } from './discord.ts';
import { engine } from './engine.ts';
import { hostile } from './hostile.ts';
import { draw, missed, type Table } from './table.ts';

const subjects: Readonly<Record<string, () => Table | Promise<Table>>> = {
  engine,
  hostile,
  archive,
  discord,
};

/** `npm run bench [-- SUBJECT…]`: a table for each subject; exits with 1 where a bar is missed. */
async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => !(name in subjects));
  if (unknown !== undefined) {
    process.stderr.write(`No subject is called “${unknown}”: ${Object.keys(subjects).join(', ')}.\n`);
    return 1;
  }
  const failures: string[] = [];
  for (const [name, measure] of Object.entries(subjects)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const from = performance.now();
    const table = await measure();
    const seconds = Math.round((performance.now() - from) / 1000);
    process.stdout.write(`${draw(table)}\n(${seconds} s)\n\n`);
    failures.push(...missed(table));
  }
  process.stdout.write(failures.length > 0 ? `${failures.join('\n')}\n` : 'Every bar is met.\n');
  return failures.length > 0 ? 1 : 0;
}

process.exit(await main(process.argv.slice(2)));
