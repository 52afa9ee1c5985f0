import type { Bearer } from './records.ts';

/** The bearers of one name, by person; each person's by day and id of their articles. */
export function tellApart(bearers: readonly Bearer[], joins: boolean): Bearer[][] {
  const sorted = [...bearers].sort(byArticle);
  if (joins) return [sorted];
  const groups = new Map<string, Bearer[]>();
  for (const bearer of sorted) {
    const group = groups.get(bearer.entry.article.id);
    if (group) group.push(bearer);
    else groups.set(bearer.entry.article.id, [bearer]);
  }
  return [...groups.values()];
}

const order = ({ entry: { article } }: Bearer): string =>
  `${article.published?.value ?? '9999'} ${article.id}`;

const byArticle = (a: Bearer, b: Bearer): number =>
  order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.named.mention.start - b.named.mention.start;
