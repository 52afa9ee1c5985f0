/**
 * Milliseconds that a run keeps this process busy: what goes by while others have the processor is not its own time, nor is
 * what the collector does beside it.
 */
export function own(run: () => unknown): number {
  const before = process.cpuUsage();
  const from = performance.now();
  run();
  const passed = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  return Math.min(passed, (user + system) / 1000);
}

/**
 * The least time of its own that each of several runs takes in a number of rounds, in ms. They take turns, so that what else the
 * machine does at one moment slows all of them down and leaves their ratios as they are. Young garbage of what was run before
 * is not its own; a whole collection would throw away the machine code of all, for V8 forgets the shapes of objects of which
 * none is alive, and a run would be timed cold.
 */
export function compared<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    Name,
    number
  >;
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      globalThis.gc?.({ type: 'minor' });
      least[name] = Math.min(least[name], own(runs[name]));
    }
  return least;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}
