import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

const written = (from: Parameters<typeof createLog>[0]) => {
  const lines: string[] = [];
  const log = createLog(from, (line, level) => lines.push(`${level}: ${line}`));
  log.info({ servers: 2 }, 'Ready');
  log.warn({}, 'Slow');
  log.error({ err: new Error('refused\nby the network') }, 'Lost');
  return lines;
};

describe('the log', () => {
  it('is one line each: the moment, the level, a sentence, its fields; an error with its stack', () => {
    const [ready, slow, lost] = written('info');
    expect(ready).toMatch(/^info: \d{4}-\d\d-\d\dT[\d:.]+Z info Ready \{"servers":2\}\n$/);
    expect(slow).toMatch(/ warn Slow\n$/);
    expect(lost).toMatch(/ error Lost \{"err":"Error: refused\\nby the network\\n {4}at [^\n]+\}\n$/);
  });

  it('tells no more than asked for', () => {
    expect(written('warn')).toHaveLength(2);
    expect(written('silent')).toEqual([]);
  });
});
