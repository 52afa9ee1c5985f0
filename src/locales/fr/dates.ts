const months = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

const month = (number: string | undefined): string => months[Number(number) - 1] ?? '';
const day = (number: string | undefined): string => (Number(number) === 1 ? '1er' : String(Number(number)));

/** *3 avril 2025*, *novembre 2024*, *2024*; *3 au 4 avril 2025* for a range of days. */
function written(iso: string): string {
  const [first = '', last] = iso.split('/');
  const [y, m, d] = first.split('-');
  if (!last) return [d && day(d), m && month(m), y].filter(Boolean).join(' ');
  const [toY, toM] = last.split('-');
  const from = [day(d), ...(m !== toM || y !== toY ? [month(m)] : []), ...(y !== toY ? [y] : [])].join(' ');
  return `${from} au ${written(last)}`;
}

const vowel = /^[ao]/;

export const dates = {
  /** Standing alone: *3 avril 2025*, *du 3 au 4 avril 2025*, *novembre 2024*. */
  date: (iso: string): string => (iso.includes('/') ? `du ${written(iso)}` : written(iso)),
  /** From the first to the last date; one where both are the same. */
  period: (first: string, last: string): string => {
    if (first === last) return dates.date(first);
    if (first.length === 10 && last.length === 10) return `du ${written(`${first}/${last}`)}`;
    const from = written(first);
    const start = first.length === 10 ? `du ${from}` : vowel.test(from) ? `d’${from}` : `de ${from}`;
    return `${start} ${last.length === 10 ? 'au' : 'à'} ${written(last)}`;
  },
};
