/**
 * A template of a French sentence: what is written here gets its narrow no-break spaces (Imprimerie nationale: before
 * ; : ! ? and inside « »); what is inserted is printed somewhere and stays as it is.
 */
export const t = (written: TemplateStringsArray, ...inserted: readonly (string | number)[]): string =>
  partsOf(written).reduce(
    (text, part, index) => `${text}${part}${index < inserted.length ? inserted[index] : ''}`,
    '',
  );

/** Each template is typeset once, however often it is said. */
const typeset = new WeakMap<TemplateStringsArray, readonly string[]>();

function partsOf(written: TemplateStringsArray): readonly string[] {
  const known = typeset.get(written);
  if (known) return known;
  const parts = written.map(spaced);
  typeset.set(written, parts);
  return parts;
}

const spaced = (text: string): string =>
  text
    .replace(/ (?=[;:!?»%])/g, '\u202f')
    .replace(/« /g, '«\u202f')
    .replace(/'/g, '’');

const numbers = new Intl.NumberFormat('fr');

/** The grammatical number of French: 0 and 1 are singular. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${numbers.format(number)} ${Math.abs(number) < 2 ? one : many}`;

/** *de Serguei Lavrov*, *d’Abdoulaye Diop*, *d’Yves*, but *de Yann*; a mute h cannot be told from an aspirated one, so *de Henri*. */
export const of = (name: string): string =>
  `${/^(?:[aeiouàâäéèêëîïôöùûü]|y[^aeiou])/i.test(name) ? 'd’' : 'de '}${name}`;
