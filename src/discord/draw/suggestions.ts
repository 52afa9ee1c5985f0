import { ButtonStyle, ComponentType } from 'discord.js';
import type { Answer, Suggestion } from '../../answer.ts';
import { type Component, clip, limits } from '../limits.ts';
import type { Pen } from './pen.ts';

/** The `custom_id` of a menu of questions; what its options hold is written as buttons are. */
export const menuId = 'questions';

/** A menu where the asker has to choose or where there are many, else buttons. Labels are no markdown. */
export function drawSuggestions({ outcome, suggestions }: Answer, { press, say }: Pen): readonly Component[] {
  const action = outcome === 'answered' ? 'ask' : 'choose';
  const offered = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const id = press(action, suggestion.question);
    if (id !== undefined && suggestion.label.trim() && !offered.has(id)) offered.set(id, suggestion);
  }
  if (!offered.size) return [];
  const entries = [...offered];
  if (outcome !== 'choice' && entries.length <= limits.buttonsInRow) {
    const components = entries.map(([id, { label }]) => ({
      type: ComponentType.Button as const,
      style: ButtonStyle.Secondary as const,
      label: clip(label, limits.buttonLabel),
      custom_id: id,
    }));
    return [{ type: ComponentType.ActionRow, components }];
  }
  const options = entries.slice(0, limits.selectOptions).map(([value, { label, detail }]) => ({
    label: clip(label, limits.optionText),
    value,
    ...(detail ? { description: clip(detail, limits.optionText) } : {}),
  }));
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: menuId,
    placeholder: outcome === 'answered' ? say.discord.ask : say.discord.choose,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
