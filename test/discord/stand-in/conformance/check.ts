import type { Component } from '../components.ts';
import { checkComponents } from './components.ts';
import { type Before, checkMessage, EPHEMERAL, type MessageBody } from './message.ts';
import { callbackSchemas, checkSchema, messageSchemas } from './schema.ts';
import { refusal, under, type Violation } from './violation.ts';

type Files = readonly { readonly name: string }[];

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

interface CallbackData extends MessageBody {
  readonly choices?: readonly Choice[];
}

const AUTOCOMPLETE = 4;
const COMPONENT_PRESSED = 3;
const MODAL_SUBMITTED = 5;

/** Which callbacks answer which interaction. */
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9, 12],
  [COMPONENT_PRESSED]: [4, 5, 6, 7, 9, 12],
  [AUTOCOMPLETE]: [8],
  [MODAL_SUBMITTED]: [4, 5, 6, 7, 12],
};

/** The faults of a first answer; `pressed` is the message whose button was pressed. */
export function checkCallback(
  body: unknown,
  files: Files,
  interactionType: number,
  pressed: Before | undefined,
): readonly Violation[] {
  const { type = 0, data = {} } = (body ?? {}) as { type?: number; data?: CallbackData };
  const schema = callbackSchemas[type];
  if (!schema || !ANSWERS[interactionType]?.includes(type)) {
    return [refusal(['type'], 'INVALID', `callback ${type} does not answer interaction ${interactionType}`)];
  }
  const found = checkSchema(schema, body);
  return found.some(({ refused }) => refused)
    ? found
    : [...found, ...under(['data'], checkData(type, data, files, pressed))];
}

function checkData(
  type: number,
  data: CallbackData,
  files: Files,
  pressed: Before | undefined,
): readonly Violation[] {
  switch (type) {
    case 4:
      return checkMessage(data, { files });
    case 5:
      return (data.flags ?? 0) & ~EPHEMERAL
        ? [refusal(['flags'], 'INVALID', 'a deferred reply takes EPHEMERAL only')]
        : [];
    case 7:
      return checkMessage(data, { files, before: pressed });
    case 8:
      return (data.choices ?? []).flatMap((choice, index) => under(['choices', index], checkChoice(choice)));
    case 9:
      return checkModal(data.components ?? []);
    default:
      return [];
  }
}

/** The faults of a follow-up, or of an edit of the message `before`. */
export function checkWebhookMessage(
  how: 'create' | 'edit',
  body: unknown,
  files: Files,
  before?: Before,
): readonly Violation[] {
  const found = checkSchema(messageSchemas[how], body);
  return found.some(({ refused }) => refused)
    ? found
    : [...found, ...checkMessage(body as MessageBody, { files, before })];
}

const checkChoice = ({ name, value }: Choice): readonly Violation[] => [
  ...(name.trim() === '' ? [refusal(['name'], 'BASE_TYPE_REQUIRED', 'a choice has a name')] : []),
  ...(String(value).length > 100
    ? [refusal(['value'], 'BASE_TYPE_BAD_LENGTH', 'a value has 100 characters at most')]
    : []),
];

const checkModal = (components: readonly Component[]): readonly Violation[] => [
  ...(components.length > 5 ? [refusal(['components'], 'BASE_TYPE_BAD_LENGTH', '5 components at most')] : []),
  ...checkComponents(components),
];
