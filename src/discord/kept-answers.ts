import type { Question } from '../answer.ts';
import type { Article } from '../article/article.ts';
import type { Context } from '../command.ts';
import type { Layout } from './draw/fit-answer.ts';

/** Of one archive: a long timeline laid out takes some hundred kilobytes. */
const most = 32;

/**
 * The latest answers, laid out: every page that is turned is one of an answer already given, and where news breaks many ask
 * the same. None outlives the list of articles that it was found in, of which an archive has another after each addition.
 */
export class KeptAnswers {
  readonly #kept = new WeakMap<readonly Article[], Map<string, Layout>>();

  /** What `work` gives for the question, whose days are settled: *today* would be another tomorrow. */
  of({ command, options }: Question, { archive, locale }: Context, work: () => Layout): Layout {
    const kept = this.#kept.get(archive.articles) ?? new Map<string, Layout>();
    this.#kept.set(archive.articles, kept);
    const key = JSON.stringify([locale, command, options]);
    const layout = kept.get(key) ?? work();
    // The one asked for last stands last.
    kept.delete(key);
    kept.set(key, layout);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return layout;
  }
}
