import type { Block } from '../../answer.ts';
import { type Cost, costOf, minus, within } from '../limits.ts';
import { drawBlock } from './block.ts';
import type { Drawn, Pen } from './pen.ts';

/** The blocks of one page, as they are drawn. */
export type Sheet = readonly { readonly block: Block; readonly drawn: Drawn }[];

const costOfSheet = (sheet: Sheet): Cost => costOf(sheet.flatMap(({ drawn }) => drawn.components));

/** At least one page, though an empty one. `room`: what a page’s blocks may cost. A section’s title never ends a page that goes on. */
export function paginate(blocks: readonly Block[], pen: Pen, room: Cost): readonly Sheet[] {
  const pages: Sheet[] = [];
  let page: Sheet = [];
  let left = room;
  let title: Sheet = [];
  for (const [index, block] of blocks.entries()) {
    let group = [...title, { block, drawn: drawBlock(block, pen, room.characters) }];
    const next = blocks[index + 1];
    title = block.type === 'section' && next && next.type !== 'section' ? group : [];
    if (title.length) continue;
    let cost = costOfSheet(group);
    if (page.length && !within(cost, left)) {
      pages.push(page);
      page = [];
      left = room;
    }
    if (!within(cost, left)) {
      const above = costOfSheet(group.slice(0, -1)).characters;
      group = [...group.slice(0, -1), { block, drawn: drawBlock(block, pen, room.characters - above) }];
      cost = costOfSheet(group);
    }
    page = [...page, ...group];
    left = minus(left, cost);
  }
  return page.length || !pages.length ? [...pages, page] : pages;
}

/** The id of the page’s first block that stands on no page before. */
export function startOf(pages: readonly Sheet[], number: number): string | undefined {
  const before = new Set(
    pages.slice(0, Math.max(0, number)).flatMap((page) => page.map(({ block }) => block.id)),
  );
  return pages[number]?.find(({ block }) => !before.has(block.id))?.block.id;
}
