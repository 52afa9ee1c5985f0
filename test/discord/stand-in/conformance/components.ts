import {
  ACTION_ROW,
  BUTTON,
  type Component,
  LINK_STYLE,
  type Placed,
  STRING_SELECT,
  TEXT_DISPLAY,
  walk,
} from '../components.ts';
import { refusal, type Violation } from './violation.ts';

/** What Discord's schemas do not hold of a component, by its type. Sources: the component reference of Discord's documentation. */
const RULES: Readonly<Record<number, (component: Component) => string | undefined>> = {
  [ACTION_ROW]: ({ components = [] }) =>
    components.length > 1 && components.some(({ type }) => type !== BUTTON)
      ? 'a row holds up to five buttons, or one select'
      : undefined,
  [BUTTON]: brokenButton,
  [STRING_SELECT]: brokenSelect,
  [TEXT_DISPLAY]: ({ content = '' }) =>
    content.trim() === '' ? 'a text display may not be blank' : undefined,
};

const PREMIUM_STYLE = 6;

function brokenButton({ style, custom_id, url, label, emoji }: Component): string | undefined {
  if (style === PREMIUM_STYLE) return undefined;
  if (style === LINK_STYLE) {
    if (!url || custom_id !== undefined) return 'a link button has a url and no custom_id';
    if (!/^(https?|discord):/i.test(url)) return 'a url begins with http, https or discord';
  } else if (!custom_id || url !== undefined) return 'a button that is no link has a custom_id and no url';
  return label?.trim() || emoji ? undefined : 'a button has a label or an emoji';
}

function brokenSelect({ options = [], min_values = 1, max_values = 1 }: Component): string | undefined {
  const values = options.map(({ value }) => value);
  if (new Set(values).size < values.length) return 'the values of a select differ';
  if (options.some(({ label }) => label.trim() === '')) return 'a label may not be blank';
  if (max_values > options.length) return 'max_values is at most the number of options';
  if (min_values > max_values) return 'min_values is at most max_values';
  return options.filter((option) => option.default).length > max_values
    ? 'at most max_values options are chosen beforehand'
    : undefined;
}

/** The rules of single components, and that no `custom_id` and no `id` stands twice. */
export function checkComponents(components: readonly Component[]): readonly Violation[] {
  const placed = [...walk(components)];
  const broken = placed.flatMap(({ component, path }) => {
    const message = RULES[component.type]?.(component);
    return message === undefined ? [] : [refusal(path, 'COMPONENT_INVALID', message)];
  });
  return [...broken, ...twice(placed, 'custom_id'), ...twice(placed, 'id')];
}

function twice(placed: readonly Placed[], field: 'custom_id' | 'id'): readonly Violation[] {
  const seen = new Set<string | number>();
  return placed.flatMap(({ component, path }) => {
    const value = component[field];
    // An id of 0 asks Discord to give one.
    if (value === undefined || value === null || value === 0 || !seen.has(value)) {
      if (value) seen.add(value);
      return [];
    }
    return [
      refusal([...path, field], 'COMPONENT_DUPLICATED', `${field} ${JSON.stringify(value)} stands twice`),
    ];
  });
}
