import type { Article, Grounded, Paragraph } from '../../src/article/article.ts';
import type { Mention, Person, Reading, Statement } from '../../src/attribution/statement.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { hash } from '../../src/text/hash.ts';
import type { Span } from '../../src/text/span.ts';

/** Numbers from 0 to 1, the same ones at every run (mulberry32). */
let seed = 7;
export function chance(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

export const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;

/** Some far more often than others, as words and people are. */
export const common = <T>(list: readonly T[]): T => list[Math.floor(list.length * chance() ** 2)] as T;

const syllables =
  'ba be bi bo bou da de di dia dja fa fo ga gui ka ke ki kou la le li lo ma mo mou na ni no ra re ri sa se si so sou ta te ti to tra va vo wa ya ye za ze an en on al el ar or'.split(
    ' ',
  );
const word = (least: number, most: number): string =>
  Array.from({ length: least + Math.floor(chance() * (most - least + 1)) }, () => any(syllables)).join('');
const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;
const several = (count: number, make: () => string): string[] => [
  ...new Set(Array.from({ length: count }, make)),
];

export const words = several(30_000, () => word(2, 4));
const firstNames = several(800, () => capital(word(2, 3)));
const surnames = several(6000, () => capital(word(2, 3)));
export const names = several(22_000, () => `${any(firstNames)} ${any(surnames)}`).slice(0, 20_000);
export const places = [
  'Bamako',
  'Moscou',
  'Dakar',
  'Niamey',
  'Paris',
  'Kayes',
  ...several(300, () => capital(word(3, 3))),
];
export const roles = [
  'ministre malien de la Santé',
  'gardien de but guinéen',
  'avocat',
  'directeur de la Banque nationale',
  'porte-parole de l’armée',
  'chanteuse',
  'maire de Kayes',
  'chef de la diplomatie russe',
];
const roleOf = new Map(names.map((name) => [name, any(roles)]));
const smallWords = 'le la les de du des et en un une que qui dans pour sur par au avec'.split(' ');

/** An article of twelve sentences about five people, as the engine would hand it over; its text holds what it says. */
export function generated(number: number): Reading {
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(chance() * 3700)))
    .toISOString()
    .slice(0, 10) as IsoDay;
  const published: Grounded<IsoDay> = { value: day, basis: 'inferred' };
  const title = `${capital(common(words))} ${common(words)} ${common(words)} ${number}`;
  const id = hash(title);
  // Everybody is named somewhere, a few again and again.
  const own = [0, 1, 2].map((at) => names[(3 * number + at) % names.length] as string);
  const cast = [...own, ...several(2, () => common(names))];
  const people: Person[] = [];
  const statements: Statement[] = [];
  const mentions: Mention[] = [];
  const paragraphs: Paragraph[] = [];
  let text = `${title}\n\n`;

  for (let paragraph = 0; paragraph < 4; paragraph++) {
    const sentences: Span[] = Array.from({ length: 3 }, () => tell(paragraph));
    paragraphs.push({ start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0, sentences });
    text += '\n\n';
  }
  const body = { start: title.length + 2, end: text.length - 2 };
  const printed = {
    origin: `${number}.txt`,
    received: day,
    text,
    body,
    title,
    language: 'fr',
    published,
  } as const;
  const article: Article = { id, sha256: id, paragraphs, ...printed };
  return { article, people, statements, mentions };

  /** One more sentence: somebody says something somewhere. */
  function tell(paragraph: number): Span {
    const start = text.length + (text.endsWith('\n') ? 0 : 1);
    const name = any(cast);
    const role = roleOf.get(name) ?? 'avocat';
    const place = common(places);
    const lead = `${name}, ${role}, a dit hier à ${place} : `;
    const said = Array.from({ length: 20 }, () => (chance() < 0.4 ? any(smallWords) : common(words))).join(
      ' ',
    );
    text += `${text.endsWith('\n') ? '' : ' '}${lead}${said}.`;
    const mention = { start, end: start + name.length };
    const placed = { start: start + lead.length - 3 - place.length, end: start + lead.length - 3 };
    let person = people.findIndex((one) => one.name === name);
    if (person < 0) {
      const printed = { start: mention.end + 2, end: mention.end + 2 + role.length, text: role };
      const spellings = [name, name.split(' ')[1] as string];
      person = people.push({ name, kind: 'person', spellings, roles: [printed], mention }) - 1;
    }
    mentions.push({ type: 'place', ...placed, place });
    if (chance() < 0.4)
      mentions.push({ type: 'day', start: placed.start - 7, end: placed.start - 3, date: published });
    if (chance() < 0.7)
      statements.push({
        id: hash(`${id} ${start}`),
        kind: chance() < 0.5 ? 'direct' : 'indirect',
        speakers: [{ name, person, anonymous: false, mention, basis: 'name' }],
        content: [{ start: start + lead.length, end: text.length }],
        paragraph,
        reserved: false,
        date: published,
        place: { value: place, basis: 'written', evidence: placed },
        rules: [],
      });
    return { start, end: text.length };
  }
}
