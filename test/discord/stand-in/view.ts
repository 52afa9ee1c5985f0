import { BUTTON, type Component, STRING_SELECT, TEXT_DISPLAY, walk } from './components.ts';

interface Shown {
  readonly content?: string;
  readonly components?: readonly Component[];
}

const components = (message: Shown): readonly Component[] =>
  [...walk(message.components ?? [])].map(({ component }) => component);

/** What a reader of the message reads: its content and all of its text displays, one after another. */
export const textOf = (message: Shown): string =>
  [
    message.content ?? '',
    ...components(message)
      .filter(({ type }) => type === TEXT_DISPLAY)
      .map(({ content }) => content ?? ''),
  ]
    .filter((text) => text !== '')
    .join('\n');

/** The buttons in reading order, links among them (these have `url` and no `custom_id`). */
export const buttonsOf = (message: Shown): readonly Component[] =>
  components(message).filter(({ type }) => type === BUTTON);

export const selectsOf = (message: Shown): readonly Component[] =>
  components(message).filter(({ type }) => type === STRING_SELECT);
