const numbers = new Intl.NumberFormat('en');

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${numbers.format(number)} ${number === 1 ? one : many}`;
