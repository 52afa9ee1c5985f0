import { ButtonStyle, ComponentType } from 'discord.js';
import type { Answer, Question } from '../../answer.ts';
import { type Component, type Cost, costOf, limits, minus, sum } from '../limits.ts';
import { paginate, type Sheet, startOf } from './paginate.ts';
import { accents, line, type Pen } from './pen.ts';
import { plainAnswer, plainFile } from './plain.ts';
import { drawSuggestions } from './suggestions.ts';

/** One message: what is shown, and what is too long for it as text files. */
export interface Page {
  readonly components: readonly Component[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** What a page’s file takes, and its row of two buttons. */
const fileCost: Cost = { components: 1, characters: 0 };
const turnCost: Cost = { components: 3, characters: 0 };

/** An answer with its blocks drawn on pages, of which each message shows one. */
export interface Layout {
  readonly answer: Answer;
  readonly head: readonly Component[];
  readonly suggestions: readonly Component[];
  readonly pages: readonly Sheet[];
}

/**
 * The one place where an answer is fitted to messages, as many blocks in each as Discord takes. Pages are always cut from
 * the first block on, so that they are the same whichever way one turns them.
 */
export function layOut(answer: Answer, pen: Pen): Layout {
  const head = drawHead(answer);
  const suggestions = drawSuggestions(answer, pen);
  const foot = drawFoot(answer, pen, limits.components);
  const fixed = sum(costOf([...head, ...suggestions, ...foot]), { components: 1, characters: 60 });
  const room = minus(minus({ components: limits.components, characters: limits.characters }, fixed), {
    ...sum(fileCost, turnCost),
  });
  return { answer, head, suggestions, pages: paginate(answer.blocks, pen, room) };
}

/** The message that begins with the block `question.from`, or is the first; undefined where no block bears the id any more. */
export function pageOf(
  { answer, head, suggestions, pages }: Layout,
  question: Question,
  pen: Pen,
): Page | undefined {
  const { from } = question;
  const number =
    from === undefined ? 0 : pages.findIndex((page) => page.some(({ block }) => block.id === from));
  const page = pages[number];
  if (!page) return undefined;

  const turns = drawTurns(pages, number, question, pen);
  const whole = pages.length > 1 && turns.length === 0;
  const cut = page.filter(({ drawn }) => drawn.cut).map(({ block }) => block);
  const text = whole ? plainAnswer(answer, pen.say) : plainFile(cut, pen.say);
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
