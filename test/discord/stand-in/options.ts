import type { Upload } from './body.ts';
import type { CommandOption } from './conformance/command-body.ts';
import type { Hosting } from './hosting.ts';
import type { Registered } from './registry.ts';

/** What a user fills an option with; a file is uploaded. */
export type Filled = string | number | boolean | Upload;

interface OptionPayload {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

const ATTACHMENT = 11;
const TYPES: Readonly<Record<string, readonly number[]>> = {
  string: [3, 6, 7, 8, 9],
  number: [4, 10],
  boolean: [5],
  object: [ATTACHMENT],
};

/**
 * The options of a command as Discord's client sends them, typed as they were registered. Throws what a user cannot do
 * (an unknown option, a required one left out, a text too long), unless `raw`.
 */
export function fill(
  command: Registered,
  filled: Readonly<Record<string, Filled>>,
  hosting: Hosting,
  raw: boolean,
) {
  const declared = command.options ?? [];
  const attachments: Record<string, object> = {};
  const options = Object.entries(filled).map(([name, value]): OptionPayload => {
    const option = declared.find((candidate) => candidate.name === name);
    if (!raw) refuse(command, name, option, value);
    if (typeof value !== 'object')
      return { name, type: option?.type ?? TYPES[typeof value]?.[0] ?? 3, value };
    const attachment = hosting.host(value);
    attachments[attachment.id] = attachment;
    return { name, type: ATTACHMENT, value: attachment.id };
  });
  const missing = declared.find(({ name, required }) => required && !(name in filled));
  if (missing && !raw) throw new Error(`/${command.name} needs ${missing.name}`);
  return { options, resolved: Object.keys(attachments).length > 0 ? { attachments } : undefined };
}

function refuse(command: Registered, name: string, option: CommandOption | undefined, value: Filled): void {
  const names = (command.options ?? []).map((declared) => declared.name).join(', ') || 'none';
  if (!option) throw new Error(`/${command.name} has no option ${name} (it has ${names})`);
  if (!TYPES[typeof value]?.includes(option.type)) throw new Error(`${name} is of type ${option.type}`);
  if (typeof value === 'string') {
    const { min_length = 0, max_length = 6000, choices = [] } = option;
    if (value.length > max_length)
      throw new Error(`${name} takes ${max_length} characters, not ${value.length}`);
    if (value.length < min_length) throw new Error(`${name} takes ${min_length} characters at least`);
    if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
      throw new Error(`${name} is one of ${choices.map((choice) => choice.value).join(', ')}, not ${value}`);
    }
  }
}
