import { render } from './draw/markdown.ts';
import { buttonsOf, type Message, textOf } from './stand-in/stand-in.ts';

const ephemeral = 64;

/** What a reader sees of a message, markdown drawn. */
export const shown = (message: Message): string => render(textOf(message)).text;

export const isPrivate = (message: Message): boolean => ((message.flags ?? 0) & ephemeral) !== 0;

/** The `custom_id` behind a button’s label. Throws where the message has no such button. */
export function pressable(message: Message, label: string): string {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (!button?.custom_id)
    throw new Error(`no button ${label} in ${buttonsOf(message).map((one) => one.label)}`);
  return button.custom_id;
}
