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
  const { from } = question;
  const number =
    from === undefined ? 0 : pages.findIndex((page) => page.some(({ block }) => block.id === from));
  const page = pages[number];
  if (!page) return undefined;

  const turns = drawTurns(pages, number, question, pen);
  const whole = pages.length > 1 && turns.length === 0;
  const cut = page.filter(({ drawn }) => drawn.cut).map(({ block }) => plainBlock(block));
  const text = whole ? plainAnswer(answer) : cut.join('\n\n');
  const name = pen.say.discord.wholeFile;
  const files = text ? [{ name, text }] : [];
  return {
    components: [
      ...head,
      ...withoutTwins(page.flatMap(({ drawn }) => drawn.components)),
      ...files.map(() => ({ type: ComponentType.File as const, file: { url: `attachment://${name}` } })),
      ...suggestions,
      ...drawFoot(answer, pen, pages.length, number, whole),
      ...turns,
    ],
    files,
  };
}

type Sheet = readonly { readonly block: Block; readonly drawn: Drawn }[];

const costOfSheet = (sheet: Sheet): Cost => costOf(sheet.flatMap(({ drawn }) => drawn.components));

/** At least one page, though an empty one. A section’s title never ends a page that goes on. */
function paginate(blocks: readonly Block[], pen: Pen, room: Cost): readonly Sheet[] {
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

/** Where two speakers make one statement it stands there twice; Discord takes a `custom_id` only once in a message. */
function withoutTwins(components: readonly Component[], seen = new Set<string>()): readonly Component[] {
  const isFirst = (button: object): boolean => {
    const id = 'custom_id' in button ? String(button.custom_id) : '';
    if (!id || !seen.has(id)) return Boolean(seen.add(id));
    return false;
  };
  return components.flatMap((component): readonly Component[] => {
    switch (component.type) {
      case ComponentType.Container:
        return [{ ...component, components: withoutTwins(component.components, seen) } as Component];
      case ComponentType.Section:
        return isFirst(component.accessory) ? [component] : component.components;
      case ComponentType.ActionRow:
        return [{ ...component, components: component.components.filter(isFirst) } as Component];
      default:
        return [component];
    }
  });
}

/** A miss says at once what was searched; elsewhere that stands last. */
function drawHead({ heading, counts, note, searched, outcome }: Answer): readonly Component[] {
  const missed = isMissed(outcome);
  const content = [
    ...(note ? [line(note, 400)] : []),
    `${missed ? '###' : '##'} ${line(heading, 300)}`,
    ...[counts, missed && searched].flatMap((told) => (told ? [`-# ${line(told, 300)}`] : [])),
  ].join('\n');
  const text = { type: ComponentType.TextDisplay as const, content };
  return missed
    ? [{ type: ComponentType.Container, accent_color: accents.miss, components: [text] }]
    : [text];
}

const isMissed = (outcome: Answer['outcome']): boolean => outcome === 'miss' || outcome === 'refused';

function drawFoot(
  { outcome, searched }: Answer,
  { say }: Pen,
  of: number,
  number = of,
  whole = false,
): readonly Component[] {
  const lines = [
    ...(whole ? [say.discord.rest] : of > 1 ? [say.discord.page(number + 1, of)] : []),
    ...(searched && !isMissed(outcome) ? [searched] : []),
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
    const from = startOf(pages, page);
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

/** The id of the page’s first block that stands on no page before. */
function startOf(pages: readonly Sheet[], number: number): string | undefined {
  const before = new Set(
    pages.slice(0, Math.max(0, number)).flatMap((page) => page.map(({ block }) => block.id)),
  );
  return pages[number]?.find(({ block }) => !before.has(block.id))?.block.id;
}
