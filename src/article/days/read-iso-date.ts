import type { IsoDate } from '../../text/day.ts';
import { isoDate } from '../../text/day.ts';

/** A date as machines write it: `2025-04-03`, `2025-04`, `2025`, or a timestamp, whose day counts. Undefined for a day that does not exist. */
export function readIsoDate(text: string): IsoDate | undefined {
  const parts = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?\s*$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return isoDate(year as number, month, day);
}
