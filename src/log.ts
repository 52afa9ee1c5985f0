import pino, { type Logger } from 'pino';
import type { Settings } from './settings.ts';

/**
 * What a running bot has to tell, on a terminal as lines to read and elsewhere as one JSON object a line: the level by its name, the moment in UTC, a sentence, its
 * fields; an error as `err` with its stack. Neither process id nor the machine's name stand in it.
 */
export const createLog = (level: Settings['logLevel'], out: Output): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    out.isTTY ? { write: (line) => out.write(draw(JSON.parse(line))) } : out,
  );

interface Output {
  readonly isTTY?: boolean;
  readonly write: (line: string) => unknown;
}

function draw({ level, time, msg, err, ...fields }: Record<string, unknown>): string {
  const told = Object.keys(fields).length ? ` ${JSON.stringify(fields)}` : '';
  const stack = (err as { stack?: string } | undefined)?.stack;
  return `${time} ${level} ${msg}${told}\n${stack ? `${stack}\n` : ''}`;
}
