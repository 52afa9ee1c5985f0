import { slice } from '../text/span.ts';
import { best } from './best.ts';
import { mostPrinted } from './person-record.ts';
import type { StatementRecord } from './records.ts';
import { slips } from './slips.ts';
import { isStopWord, plainWords } from './words.ts';

interface Topic {
  readonly word: string;
  statements: number;
  readonly printed: Map<string, number>;
}

const fewer = (a: Topic, b: Topic): number => b.statements - a.statements || (a.word < b.word ? -1 : 1);

/** The words that statements hold, with how many hold them. */
export class Topics {
  readonly #topics = new Map<string, Topic>();

  add({ statement, article }: StatementRecord): void {
    const seen = new Set<string>();
    for (const span of statement.content)
      for (const [printed] of slice(article.text, span).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
        const word = plainWords(printed).join(' ');
        if (word.length < 3 || seen.has(word) || /^\d/.test(word)) continue;
        if (word.split(' ').every((part) => isStopWord(part, article.language))) continue;
        seen.add(word);
        const topic = this.#topics.get(word) ?? { word, statements: 0, printed: new Map() };
        topic.statements++;
        const shown = printed.replace(/^\p{Ll}{1,6}['’](?=\p{L})/u, '');
        topic.printed.set(shown, (topic.printed.get(shown) ?? 0) + 1);
        this.#topics.set(word, topic);
      }
  }

  complete(typed: string, limit: number): readonly string[] {
    const key = plainWords(typed).join(' ');
    const begun = best(
      this.#matching((word) => word.startsWith(key)),
      limit,
      fewer,
    );
    const found =
      begun.length > 0 || key.length < 4
        ? begun
        : best(
            this.#matching((word) => slips(key, word, false)),
            limit,
            fewer,
          );
    return found.flatMap(({ printed }) => mostPrinted(printed)[0] ?? []);
  }

  *#matching(fits: (word: string) => boolean): Iterable<Topic> {
    for (const topic of this.#topics.values()) if (fits(topic.word)) yield topic;
  }
}
