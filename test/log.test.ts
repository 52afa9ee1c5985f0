import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

const written = (from: Parameters<typeof createLog>[0]) => {
  const lines: string[] = [];
  const log = createLog(from, { write: (line) => lines.push(line) });
  log.info({ servers: 2 }, 'Ready');
  log.warn({}, 'Slow');
  log.error({ err: new Error('refused\nby the network') }, 'Lost');
  return lines.map((line) => JSON.parse(line));
};

describe('the log', () => {
  it('is one object a line: the level, the moment, a sentence, its fields; an error with its stack', () => {
    const [ready, slow, lost] = written('info');
    expect(ready).toEqual({ level: 'info', time: expect.any(String), servers: 2, msg: 'Ready' });
    expect(new Date(ready.time).toISOString()).toBe(ready.time);
    expect(slow).toMatchObject({ level: 'warn', msg: 'Slow' });
    expect(lost.err).toMatchObject({ type: 'Error', message: 'refused\nby the network' });
    expect(lost.err.stack).toContain('log.test');
  });

  it('is drawn as lines to read on a terminal', () => {
    const lines: string[] = [];
    const log = createLog('info', { isTTY: true, write: (line) => lines.push(line) });
    log.info({ servers: 2 }, 'Ready');
    log.error({ err: new Error('refused') }, 'Lost');
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info Ready \{"servers":2\}\n$/);
    expect(lines[1]).toMatch(/ error Lost\nError: refused\n {4}at /);
  });

  it('names neither the process nor the machine', () => {
    for (const line of written('info')) expect(Object.keys(line)).not.toContain('hostname');
  });

  it('tells no more than asked for', () => {
    expect(written('warn')).toHaveLength(2);
    expect(written('silent')).toEqual([]);
  });
});
