import { ButtonStyle, ComponentType } from 'discord.js';
import type { Answer, Block, Question } from '../../answer.ts';
import { type Component, type Cost, costOf, limits, minus, sum, within } from '../limits.ts';
import { drawBlock } from './block.ts';
import { accents, type Drawn, line, type Pen } from './pen.ts';
import { plainAnswer, plainBlock } from './plain.ts';
import { drawSuggestions } from './suggestions.ts';

/** One message: what is shown, and what is too long for it as text files. */
export interface Page {
  readonly components: readonly Component[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** What a page’s file takes, and its row of two buttons. */
const fileCost: Cost = { components: 1, characters: 0 };
const turnCost: Cost = { components: 3, characters: 0 };

/**
 * The one place where an answer is fitted to a message: the blocks from `question.from` on, as many as Discord takes.
 * Pages are always cut from the first block on, so that they are the same whichever way one turns them. Undefined where
 * no block bears the id any more.
 */
export function fitAnswer(answer: Answer, question: Question, pen: Pen): Page | undefined {
  const head = drawHead(answer);
  const suggestions = drawSuggestions(answer, pen);
  const foot = drawFoot(answer, pen, limits.components);
  const fixed = sum(costOf([...head, ...suggestions, ...foot]), { components: 1, characters: 60 });
  const room = minus(minus({ components: limits.components, characters: limits.characters }, fixed), {
    ...sum(fileCost, turnCost),
  });
  const pages = paginate(answer.blocks, pen, room);
  const number =
    question.from === undefined ? 0 : pages.findIndex((page) => page.has(question.from as string));
  const page = pages[number];
  if (!page) return undefined;

  const turns = drawTurns(pages, number, question, pen);
  const whole = pages.length > 1 && turns.length === 0;
  const texts = [...page.values()].filter(({ drawn }) => drawn.cut).map(({ block }) => plainBlock(block));
  const name = pen.say.discord.wholeFile;
  const files = whole
    ? [{ name, text: plainAnswer(answer) }]
    : texts.length
      ? [{ name, text: texts.join('\n\n') }]
      : [];
  return {
    components: [
      ...head,
      ...[...page.values()].flatMap(({ drawn }) => drawn.components),
      ...files.map((file) => ({
        type: ComponentType.File as const,
        file: { url: `attachment://${file.name}` },
      })),
      ...suggestions,
      ...drawFoot(answer, pen, pages.length, number, whole),
      ...turns,
    ],
    files,
  };
}

type Sheet = Map<string, { readonly block: Block; readonly drawn: Drawn }>;

/** At least one page, though an empty one. A section’s title never ends a page that goes on. */
function paginate(blocks: readonly Block[], pen: Pen, room: Cost): readonly Sheet[] {
  const pages: Sheet[] = [];
  let page: Sheet = new Map();
  let left = room;
  let titles: Sheet = new Map();
  for (const [index, block] of blocks.entries()) {
    const drawn = drawBlock(block, pen, room.characters);
    titles.set(block.id, { block, drawn });
    const next = blocks[index + 1];
    if (block.type === 'section' && next && next.type !== 'section') continue;
    let cost = costOf([...titles.values()].flatMap((entry) => entry.drawn.components));
    if (!within(cost, left) && page.size) {
      pages.push(page);
      page = new Map();
      left = room;
    }
    if (!within(cost, left)) {
      const titleCost = cost.characters - costOf(drawn.components).characters;
      titles.set(block.id, { block, drawn: drawBlock(block, pen, room.characters - titleCost) });
      cost = costOf([...titles.values()].flatMap((entry) => entry.drawn.components));
    }
    for (const [id, entry] of titles) page.set(id, entry);
    left = minus(left, cost);
    titles = new Map();
  }
  return page.size || !pages.length ? [...pages, page] : pages;
}

function drawHead({ heading, counts, note, outcome }: Answer): readonly Component[] {
  const content = [
    ...(note ? [line(note, 400)] : []),
    `## ${line(heading, 300)}`,
    ...(counts ? [`-# ${line(counts, 300)}`] : []),
  ].join('\n');
  const text = { type: ComponentType.TextDisplay as const, content };
  return outcome === 'miss' || outcome === 'refused'
    ? [{ type: ComponentType.Container, accent_color: accents.miss, components: [text] }]
    : [text];
}

function drawFoot(
  { searched }: Answer,
  { say }: Pen,
  of: number,
  number = of,
  whole = false,
): readonly Component[] {
  const lines = [
    ...(whole ? [say.discord.rest] : of > 1 ? [say.discord.page(number + 1, of)] : []),
    ...(searched ? [searched] : []),
  ];
  if (!lines.length) return [];
  return [{ type: ComponentType.TextDisplay, content: `-# ${line(lines.join(' · '), 400)}` }];
}

/** ‹ and ›: the same question from another block; none where the question does not fit into a button. */
function drawTurns(
  pages: readonly Sheet[],
  number: number,
  { command, options }: Question,
  { press, say }: Pen,
): readonly Component[] {
  const turn = (page: number, label: string) => {
    const [from] = pages[page]?.keys() ?? [];
    const id = from === undefined ? undefined : press('page', { command, options, from });
    return id === undefined
      ? []
      : [
          {
            type: ComponentType.Button as const,
            style: ButtonStyle.Secondary as const,
            label,
            custom_id: id,
          },
        ];
  };
  const components = [...turn(number - 1, say.discord.previous), ...turn(number + 1, say.discord.next)];
  return components.length ? [{ type: ComponentType.ActionRow, components }] : [];
}
