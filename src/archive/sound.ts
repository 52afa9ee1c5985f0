/**
 * How a folded name of one word sounds to a French, English or West African ear: names that are told apart only by their
 * spelling have one key.
 *
 * - *Lavrov, Lavrof, Lavroff* · *Sergueï, Sergey, Serguei* · *Zelensky, Zelenskyy*
 * - *Ouattara, Wattara* · *Coulibaly, Koulibali* · *Abdoulaye, Abdulay* · *Philippe, Filip*
 * - *Diallo, Jallow* · *Diop, Jop* · *Cissé, Ceesay* · *Touré, Turay*
 */
export const soundOf = (word: string): string =>
  spellings.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);

const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|tch|ch|sh/g, 'S'],
  [/(pp|tt|ll|nn)e$/, '$1'],
  [/ow$/, 'o'],
  [/ine$/, 'in'],
  [/(?:v|w|ff)$/, 'f'],
  [/ou|oo|w/g, 'u'],
  [/ee/g, 'i'],
  [/gu(?=[eiy])|gh/g, 'g'],
  [/c(?=[eiy])|[zx]$|ts|tz|z/g, 's'],
  [/qu|ck|kh|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/dj|d[iy](?=[aeou])/g, 'j'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/[ae]i+e?/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[sdt]$/, ''],
  [/(?<=.i)j$/, ''],
];
