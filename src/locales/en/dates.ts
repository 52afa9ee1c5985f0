import type { dates as french } from '../fr/dates.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const month = (number: string | undefined): string => months[Number(number) - 1] ?? '';

/** *3 April 2025*, *November 2024*, *2024*; *3–4 April 2025* for a range of days. */
function written(iso: string): string {
  const [first = '', last] = iso.split('/');
  const [y, m, d] = first.split('-');
  if (!last) return [d && Number(d), m && month(m), y].filter(Boolean).join(' ');
  const [toY, toM] = last.split('-');
  const from = [Number(d), ...(m !== toM || y !== toY ? [month(m)] : []), ...(y !== toY ? [y] : [])];
  return from.length > 1 ? `${from.join(' ')} to ${written(last)}` : `${from[0]}–${written(last)}`;
}

export const dates: typeof french = {
  date: written,
  period: (first, last) => {
    if (first === last) return written(first);
    if (first.length === 10 && last.length === 10) return written(`${first}/${last}`);
    return `${written(first)} to ${written(last)}`;
  },
};
