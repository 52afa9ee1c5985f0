import type { Article } from '../article/article.ts';
import { best } from './best.ts';
import { Postings } from './postings.ts';
import { newestArticle } from './records.ts';
import { Sorted } from './sorted.ts';
import { nameKey, plainWords } from './words.ts';

/** The articles, newest first, found by the words of their titles, bylines, publishers and origins. */
export class Articles {
  readonly #newestFirst = new Sorted(newestArticle);
  readonly #numbered: Article[] = [];
  readonly #ids = new Map<string, Article>();
  readonly #titles = new Map<string, Article[]>();
  readonly #postings = new Postings({ fields: ['words'] });

  add(article: Article): void {
    this.#newestFirst.add(article);
    this.#ids.set(article.id, article);
    const { title, byline = '', publisher = '', origin } = article;
    const key = nameKey(title);
    this.#titles.set(key, [...(this.#titles.get(key) ?? []), article]);
    this.#postings.put(
      this.#numbered.push(article) - 1,
      'words',
      plainWords(`${title} ${byline} ${publisher} ${origin}`),
    );
  }

  get newestFirst(): readonly Article[] {
    return this.#newestFirst.items;
  }

  find(text: string): readonly Article[] {
    const byId = this.#ids.get(text.trim());
    if (byId) return [byId];
    const titled = this.#titles.get(nameKey(text));
    if (titled) return [...titled].sort(newestArticle);
    const whole = this.#holding(text, (word) => [this.#postings.holding(word, 'words')]);
    return (whole.size > 0 ? [...whole] : [...this.#begun(text)]).sort(newestArticle);
  }

  /** The newest where nothing is typed, else those that hold words beginning with each word typed. */
  complete(typed: string, limit: number): readonly Article[] {
    if (plainWords(typed).length === 0) return this.newestFirst.slice(0, limit);
    return best(this.#begun(typed), limit, newestArticle);
  }

  #begun(text: string): ReadonlySet<Article> {
    return this.#holding(text, (word) => [...this.#postings.beginning(word, 'words')]);
  }

  #holding(
    text: string,
    find: (word: string) => readonly ReadonlyMap<number, number>[],
  ): ReadonlySet<Article> {
    const [first = [], ...others] = plainWords(text)
      .map(find)
      .sort((a, b) => a.length - b.length);
    const found = new Set<Article>();
    for (const posting of first)
      for (const number of posting.keys())
        if (others.every((word) => word.some((other) => other.has(number))))
          found.add(this.#numbered[number] as Article);
    return found;
  }
}
