import type { Article } from '../article/article.ts';
import { fold } from '../text/fold.ts';
import { newestArticle } from './records.ts';
import { plainWords } from './words.ts';

/** The articles, newest first, found by their titles, bylines, publishers and origins. */
export class Articles {
  readonly #all: Article[] = [];
  /** Article ↦ the words that find it, each after a blank. */
  readonly #words = new Map<Article, string>();
  #sorted = true;

  add(article: Article): void {
    this.#all.push(article);
    const { title, byline = '', publisher = '', origin } = article;
    this.#words.set(article, ` ${plainWords(`${title} ${byline} ${publisher} ${origin}`).join(' ')} `);
    this.#sorted = false;
  }

  get newestFirst(): readonly Article[] {
    if (!this.#sorted) this.#all.sort(newestArticle);
    this.#sorted = true;
    return this.#all;
  }

  find(text: string): readonly Article[] {
    const exact = this.newestFirst.filter(({ id }) => id === text.trim());
    if (exact.length > 0) return exact;
    const titled = this.newestFirst.filter(({ title }) => fold(title) === fold(text));
    if (titled.length > 0) return titled;
    const whole = this.#holding(text, (word) => ` ${word} `);
    return whole.length > 0 ? whole : this.#holding(text, (word) => ` ${word}`);
  }

  /** The newest where nothing is typed, else those that hold words beginning with each word typed. */
  complete(typed: string, limit: number): readonly Article[] {
    if (plainWords(typed).length === 0) return this.newestFirst.slice(0, limit);
    const found = this.#holding(typed, (word) => ` ${word}`);
    const begins = fold(typed);
    const first = found.filter(({ title }) => fold(title).startsWith(begins));
    return [...new Set([...first, ...found])].slice(0, limit);
  }

  #holding(text: string, pattern: (word: string) => string): Article[] {
    const words = plainWords(text).map(pattern);
    if (words.length === 0) return [];
    return this.newestFirst.filter((article) => {
      const held = this.#words.get(article) as string;
      return words.every((word) => held.includes(word));
    });
  }
}
