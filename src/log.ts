import type { Settings } from './settings.ts';

type Level = Exclude<Settings['logLevel'], 'trace' | 'debug' | 'fatal' | 'silent'>;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Writes what a running bot has to tell, one line each: the moment, the level, a sentence, then fields as JSON. */
export function createLog(from: Settings['logLevel'], write: (line: string, level: Level) => void) {
  const at = (level: Level) => (fields: object, message: string) => {
    if (levels.indexOf(level) < levels.indexOf(from)) return;
    const told = Object.keys(fields).length ? ` ${JSON.stringify(fields, withErrors)}` : '';
    write(`${new Date().toISOString()} ${level} ${message}${told}\n`, level);
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** JSON drops what an error holds; its stack is what somebody has to mend. */
const withErrors = (_: string, value: unknown): unknown => (value instanceof Error ? value.stack : value);
