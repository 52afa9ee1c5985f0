import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord.js';
import { upright } from './draw/escape.ts';

/**
 * What Discord allows, as its documentation has it (October 2025). Characters are counted as UTF-16 units, which are
 * never fewer than the code points that Discord may count.
 */
export const limits = {
  /** Components of a message, the nested ones included, and the characters of all its text displays. */
  components: 40,
  characters: 4000,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  url: 512,
  selectOptions: 25,
  /** Label, value and description of a select's option; name and value of a completion. */
  optionText: 100,
  completions: 25,
  commandName: 32,
  description: 100,
} as const;

export interface Cost {
  readonly components: number;
  readonly characters: number;
}

export type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** What components take of a message's totals. */
export function costOf(components: readonly Component[]): Cost {
  let characters = 0;
  let count = 0;
  const visit = (component: object): void => {
    count += 1;
    if ('content' in component) characters += String(component.content).length;
    if ('components' in component) for (const child of component.components as object[]) visit(child);
    if ('accessory' in component) visit(component.accessory as object);
  };
  for (const component of components) visit(component);
  return { components: count, characters };
}

export const sum = (...costs: readonly Cost[]): Cost => ({
  components: costs.reduce((total, { components }) => total + components, 0),
  characters: costs.reduce((total, { characters }) => total + characters, 0),
});

export const within = (cost: Cost, room: Cost): boolean =>
  cost.components <= room.components && cost.characters <= room.characters;

export const minus = (room: Cost, cost: Cost): Cost => ({
  components: room.components - cost.components,
  characters: room.characters - cost.characters,
});

/** At most `longest` UTF-16 units, the cut visible and no surrogate pair split; for Verbatim's own sentences and labels. */
export const clip = (text: string, longest: number): string =>
  upright(text.length <= longest ? text : `${upTo(text, longest - 1).trimEnd()}…`);

/** The longest beginning of at most `longest` UTF-16 units that does not end inside a surrogate pair. */
export function upTo(text: string, longest: number): string {
  const end = Math.max(0, longest);
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end);
}
