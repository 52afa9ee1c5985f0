import type { LanguageCode } from '../language/language.ts';
import { slice } from '../text/span.ts';
import { best } from './best.ts';
import { mostPrinted } from './person-record.ts';
import type { StatementRecord } from './records.ts';
import { slips } from './slips.ts';
import { Sorted } from './sorted.ts';
import { elided, isNoSubject, plainWords } from './words.ts';

/** Ahead of a small letter, or in small letters itself: *l’économie*, *L’économie*, *l’AES*, but *N’Diaye*. */
const elision = new RegExp(`^(?:(?:${elided})['’](?=\\p{L})|${initials(elided)}['’](?=\\p{Ll}))`, 'u');

/** *l|qu* ↦ any of them with a capital. */
function initials(words: string): string {
  return `(?:${words.replace(/(?<=^|\|)./g, (letter) => letter.toUpperCase())})`;
}

interface Topic {
  readonly word: string;
  statements: number;
  readonly printed: Map<string, number>;
}

/** As many as a completion offers. */
const most = 25;

const commonest = (a: Topic, b: Topic): number =>
  b.statements - a.statements || (a.word < b.word ? -1 : Number(a.word > b.word));

/** The words that statements hold, with how many hold them; that somebody speaks is no subject. */
export class Topics {
  readonly #topics = new Map<string, Topic>();
  /** A printed word with its language ↦ what it counts as; undefined where it says nothing. */
  readonly #known = new Map<string, Topic | undefined>();
  /** In the order of the alphabet, to find those that begin alike; put in order when it is next asked for. */
  readonly #sorted = new Sorted<Topic>((a, b) => (a.word < b.word ? -1 : Number(a.word > b.word)));
  /** The words of titles: what editors have put a subject into. */
  readonly #titled = new Set<string>();
  /** The commonest, until something is added. */
  #first: readonly Topic[] | undefined;

  add({ statement, article }: StatementRecord): void {
    this.#first = undefined;
    for (const word of plainWords(article.title)) this.#titled.add(word);
    const seen = new Set<Topic>();
    for (const span of statement.content)
      for (const [word] of slice(article.text, span).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
        const printed = word.replace(elision, '');
        const topic = this.#topicOf(printed, article.language);
        if (!topic) continue;
        topic.printed.set(printed, (topic.printed.get(printed) ?? 0) + 1);
        if (seen.has(topic)) continue;
        seen.add(topic);
        topic.statements++;
      }
  }

  /** `held`: whether a sentence holds these words together; what was typed ahead of the last word is kept. */
  complete(typed: string, limit: number, held: (words: string) => boolean): readonly string[] {
    const [, before = '', last = ''] = /^(.*\s)?(\S*)$/su.exec(typed.trimStart()) ?? [];
    const key = plainWords(last).join(' ');
    const narrow = (fitting: readonly Topic[]): readonly Topic[] =>
      before
        ? fitting.filter(({ word }) => held(`${before}${word}`)).slice(0, limit)
        : fitting.slice(0, limit);
    const many = before ? limit * 4 : limit;
    const begun = narrow(key ? best(this.#beginning(key), many, commonest) : this.#commonest(many));
    const found =
      begun.length > 0 || key.length < 4 ? begun : narrow(best(this.#slipped(key), many, commonest));
    return found.map(({ printed }) => `${before}${mostPrinted(printed)[0] ?? ''}`);
  }

  #commonest(limit: number): readonly Topic[] {
    if (limit > most) return best(this.#topics.values(), limit, this.#titledFirst);
    this.#first ??= best(this.#topics.values(), most, this.#titledFirst);
    return this.#first.slice(0, limit);
  }

  readonly #titledFirst = (a: Topic, b: Topic): number =>
    Number(this.#isTitle(b)) - Number(this.#isTitle(a)) || commonest(a, b);

  /** Of short words only initials tell a subject by themselves: *AES*, not *put*. */
  #isTitle({ word, printed }: Topic): boolean {
    return this.#titled.has(word) && (word.length > 3 || printed.has(word.toUpperCase()));
  }

  *#beginning(key: string): Iterable<Topic> {
    const { items } = this.#sorted;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle] as Topic).word < key) low = middle + 1;
      else high = middle;
    }
    for (let topic = items[low]; topic?.word.startsWith(key); topic = items[++low]) yield topic;
  }

  *#slipped(key: string): Iterable<Topic> {
    for (const topic of this.#topics.values()) if (slips(key, topic.word, false)) yield topic;
  }

  #topicOf(printed: string, language: LanguageCode | undefined): Topic | undefined {
    const key = `${language}${printed}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const words = plainWords(printed);
    const word = words.join(' ');
    const telling =
      word.length > 2 && !/^\d/.test(word) && !words.every((part) => isNoSubject(part, language));
    let topic = telling ? this.#topics.get(word) : undefined;
    if (telling && !topic) {
      topic = { word, statements: 0, printed: new Map() };
      this.#topics.set(word, topic);
      this.#sorted.add(topic);
    }
    this.#known.set(key, topic);
    return topic;
  }
}
