import { slice } from '../text/span.ts';
import { mostPrinted } from './person-record.ts';
import type { StatementRecord } from './records.ts';
import { slips } from './slips.ts';
import { isStopWord, plainWords } from './words.ts';

/** The words that statements hold, as printed, with how many hold them. */
export class Topics {
  readonly #topics = new Map<string, { statements: number; readonly printed: string[] }>();
  #ranked: readonly string[] | undefined;

  add({ statement, article }: StatementRecord): void {
    this.#ranked = undefined;
    const seen = new Set<string>();
    for (const span of statement.content)
      for (const [printed] of slice(article.text, span).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
        const word = plainWords(printed).at(-1) ?? '';
        if (word.length < 3 || seen.has(word) || isStopWord(word, article.language) || /^\d/.test(word))
          continue;
        seen.add(word);
        const topic = this.#topics.get(word) ?? { statements: 0, printed: [] };
        topic.statements++;
        if (topic.printed.length < 20) topic.printed.push(printed.replace(/^\p{L}+['’]/u, ''));
        this.#topics.set(word, topic);
      }
  }

  complete(typed: string, limit: number): readonly string[] {
    const key = plainWords(typed).join(' ');
    const begun = this.ranked.filter((word) => word.startsWith(key));
    const found =
      begun.length > 0 || key.length < 4 ? begun : this.ranked.filter((word) => slips(key, word, false));
    return found
      .slice(0, limit)
      .flatMap((word) => mostPrinted(this.#topics.get(word)?.printed ?? [])[0] ?? []);
  }

  /** Folded, the commonest first. */
  get ranked(): readonly string[] {
    this.#ranked ??= [...this.#topics]
      .sort(([a, m], [b, n]) => n.statements - m.statements || (a < b ? -1 : 1))
      .map(([word]) => word);
    return this.#ranked;
  }
}
