import { type Component, STRING_SELECT, walk } from './components.ts';
import type { Message } from './messages.ts';

/** What a user does with a component of a message. */
export interface Use {
  readonly custom_id: string;
  readonly component_type: number;
  readonly values?: readonly string[];
}

/** The component used. Throws what a user cannot do: it is not there, is disabled, has no such option. */
export function used(message: Message, { custom_id, component_type, values = [] }: Use): Component {
  const placed = [...walk(message.components)].map(({ component }) => component);
  const component = placed.find((candidate) => candidate.custom_id === custom_id);
  if (!component) {
    const ids = placed.flatMap((candidate) => candidate.custom_id ?? []).join(', ');
    throw new Error(`the message has no ${custom_id} (it has ${ids || 'nothing to press'})`);
  }
  if (component.type !== component_type) throw new Error(`${custom_id} is of type ${component.type}`);
  if (component.disabled) throw new Error(`${custom_id} is disabled`);
  if (component.type !== STRING_SELECT) return component;
  const { options = [], min_values = 1, max_values = 1 } = component;
  if (values.length < min_values || values.length > max_values) {
    throw new Error(`${custom_id} takes ${min_values} to ${max_values} values`);
  }
  const other = values.find((value) => !options.some((option) => option.value === value));
  if (other !== undefined) throw new Error(`${custom_id} has no option ${other}`);
  return component;
}

/** A modal's components as they are submitted, each text input with its text: custom_id ↦ text. */
export const filledIn = (component: Component, texts: Readonly<Record<string, string>>): object => ({
  type: component.type,
  id: component.id ?? 1,
  ...(component.custom_id === undefined
    ? {}
    : { custom_id: component.custom_id, value: texts[component.custom_id] ?? '' }),
  ...(component.component ? { component: filledIn(component.component, texts) } : {}),
  ...(component.components
    ? { components: component.components.map((inner) => filledIn(inner, texts)) }
    : {}),
});
