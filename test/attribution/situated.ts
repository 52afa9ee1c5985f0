import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { IsoDay } from '../../src/text/day.ts';

/** What an article's statements tell of their day and place: the first words of each content ↦ `day @ place`. */
export function situated(text: string, published?: string, title = 'Titre'): Record<string, string> {
  const head = published ? `---\ntitle: ${title}\npublished: ${published}\n---\n` : '';
  const article = readArticle(head + text, { origin: 'a.txt', received: '2040-01-01' as IsoDay });
  return Object.fromEntries(
    attribute(article).statements.map(({ content, date, place }) => [
      article.text
        .slice(content[0]?.start, content[0]?.end)
        .split(/[\s ]+/)
        .slice(0, 3)
        .join(' '),
      `${date?.value ?? '?'} @ ${place?.value ?? '?'}`,
    ]),
  );
}
