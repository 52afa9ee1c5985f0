import type { LanguageCode } from '../language/language.ts';
import { slice } from '../text/span.ts';
import { best } from './best.ts';
import { mostPrinted } from './person-record.ts';
import type { StatementRecord } from './records.ts';
import { slips } from './slips.ts';
import { isStopWord, plainWords } from './words.ts';

/** Ahead of a small letter, or in small letters itself: *l’économie*, *L’économie*, *l’AES*, but *N’Diaye*. */
const elision =
  /^(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})|(?:[CDJLMNST]|Qu)['’](?=\p{Ll}))/u;

interface Topic {
  readonly word: string;
  statements: number;
  readonly printed: Map<string, number>;
}

const commonest = (a: Topic, b: Topic): number =>
  b.statements - a.statements || (a.word < b.word ? -1 : Number(a.word > b.word));

/** The words that statements hold, with how many hold them. */
export class Topics {
  readonly #topics = new Map<string, Topic>();
  /** A printed word with its language ↦ what it counts as; undefined where it says nothing. */
  readonly #known = new Map<string, Topic | undefined>();

  add({ statement, article }: StatementRecord): void {
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
    const fits = (word: string): boolean => word.startsWith(key);
    const begun = this.#matching(fits, before, limit, held);
    const found =
      begun.length > 0 || key.length < 4
        ? begun
        : this.#matching((word) => slips(key, word, false), before, limit, held);
    return found.map(({ printed }) => `${before}${mostPrinted(printed)[0] ?? ''}`);
  }

  #matching(
    fits: (word: string) => boolean,
    before: string,
    limit: number,
    held: (words: string) => boolean,
  ): Topic[] {
    const fitting = [...this.#topics.values()].filter(({ word, statements }) => statements > 0 && fits(word));
    if (!before) return best(fitting, limit, commonest);
    return best(fitting, limit * 4, commonest)
      .filter(({ word }) => held(`${before}${word}`))
      .slice(0, limit);
  }

  #topicOf(printed: string, language: LanguageCode | undefined): Topic | undefined {
    const key = `${language}${printed}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const words = plainWords(printed);
    const word = words.join(' ');
    const telling =
      word.length > 2 && !/^\d/.test(word) && !words.every((part) => isStopWord(part, language));
    const topic = telling
      ? (this.#topics.get(word) ?? { word, statements: 0, printed: new Map() })
      : undefined;
    if (topic) this.#topics.set(word, topic);
    this.#known.set(key, topic);
    return topic;
  }
}
