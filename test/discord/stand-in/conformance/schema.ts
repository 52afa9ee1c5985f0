import * as spec from 'discord-api-spec/zod';
import type { Path } from '../components.ts';
import { ignored, refusal, type Violation } from './violation.ts';

interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  /** One list for each branch of a union that fitted none. */
  readonly errors?: readonly (readonly Issue[])[];
}

export interface Schema {
  safeParse(input: unknown): { success: boolean; data?: unknown; error?: { issues: readonly Issue[] } };
}

/** discord.js sends these with every message; Discord's document leaves them out in places, Discord takes them. */
const ALWAYS_SENT = new Set(['tts', 'nonce', 'enforce_nonce', 'nsfw']);

/** Discord's own schema of a callback, by the callback's `type`. */
export const callbackSchemas: Readonly<Record<number, Schema>> = {
  1: spec.PongInteractionCallbackRequestSchema,
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
  12: spec.LaunchActivityInteractionCallbackRequestSchema,
};

export const messageSchemas = {
  create: spec.IncomingWebhookRequestPartialSchema,
  edit: spec.IncomingWebhookUpdateRequestPartialSchema,
};

export const commandSchemas = {
  create: spec.ApplicationCommandCreateRequestSchema,
  overwrite: spec.ApplicationCommandUpdateRequestSchema,
};

/** What the schema refuses in a body; where it refuses nothing, the fields that it does not know (misspelt ones). */
export function checkSchema(schema: Schema, body: unknown): readonly Violation[] {
  const result = schema.safeParse(body);
  return result.success
    ? unknownFields(body, result.data, [])
    : (result.error?.issues ?? []).flatMap((issue) => flatten(issue, []));
}

function flatten(issue: Issue, above: Path): readonly Violation[] {
  const path = [...above, ...issue.path];
  if (!issue.errors?.length) return [refusal(path, issue.code.toUpperCase(), issue.message)];
  return meant(issue.errors).flatMap((inner) => flatten(inner, path));
}

/** Of a union's branches the one that the body meant: whose `type` fits; of several, the one with the fewest faults. */
function meant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongType = (issues: readonly Issue[]) =>
    issues.some(({ path }) => path.length === 0 || path[0] === 'type');
  const fitting = branches.filter((issues) => !wrongType(issues));
  const candidates = fitting.length > 0 ? fitting : branches;
  return candidates.reduce((best, issues) => (issues.length < best.length ? issues : best));
}

function unknownFields(input: unknown, known: unknown, path: Path): readonly Violation[] {
  if (Array.isArray(input) && Array.isArray(known)) {
    return input.flatMap((item, index) => unknownFields(item, known[index], [...path, index]));
  }
  if (!isObject(input) || !isObject(known)) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    if (value === undefined || ALWAYS_SENT.has(key)) return [];
    if (!(key in known)) return [ignored([...path, key], 'is no field that Discord knows')];
    return unknownFields(value, known[key], [...path, key]);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
