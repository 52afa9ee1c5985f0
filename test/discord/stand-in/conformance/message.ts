import { ACTION_ROW, type Component, mediaOf, TEXT_DISPLAY, walk } from '../components.ts';
import { checkComponents } from './components.ts';
import { ignored, refusal, type Violation } from './violation.ts';

export const EPHEMERAL = 64;
export const LOADING = 128;
export const COMPONENTS_V2 = 32_768;

export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly { readonly id: string; readonly [key: string]: unknown }[] | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
  } | null;
  readonly flags?: number | null;
  readonly poll?: unknown;
}

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

/** Of a message that is edited: its flags, and the names of the files that it keeps. */
export interface Before {
  readonly flags: number;
  readonly attachments: readonly { readonly filename: string }[];
}

interface Sent {
  readonly files: readonly { readonly name: string }[];
  readonly before?: Before | undefined;
}

/**
 * What Discord refuses of a message beside its schema. Lengths are counted in UTF-16 units: where Discord counts
 * fewer, a bot that passes here passes there.
 */
export function checkMessage(body: MessageBody, { files, before }: Sent): readonly Violation[] {
  const components = body.components ?? [];
  const was = before?.flags ?? 0;
  const isV2 = ((body.flags ?? was) & COMPONENTS_V2) !== 0;
  const kept = before?.attachments ?? [];
  const names = [...files.map(({ name }) => name), ...kept.map(({ filename }) => filename)];
  return [
    ...(was & COMPONENTS_V2 && !isV2
      ? [refusal(['flags'], 'FLAG_REMOVED', 'IS_COMPONENTS_V2 stays for good')]
      : []),
    ...(isV2 ? checkV2(body, components) : checkLegacy(body, components, files.length, before === undefined)),
    ...checkComponents(components),
    ...checkMedia(components, names),
    ...(isV2 ? hiddenFiles(components, files) : []),
  ];
}

function checkV2(body: MessageBody, components: readonly Component[]): readonly Violation[] {
  const placed = [...walk(components)];
  const characters = placed
    .filter(({ component }) => component.type === TEXT_DISPLAY)
    .reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  const legacy = (['content', 'embeds', 'poll'] as const).filter((field) => {
    const value = body[field];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  return [
    ...legacy.map((field) =>
      refusal([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', 'not beside components'),
    ),
    ...(placed.length > 40
      ? [
          refusal(
            ['components'],
            'BASE_TYPE_MAX_LENGTH',
            `${placed.length} components, nested ones counted: 40 at most`,
          ),
        ]
      : []),
    ...(characters > 4000
      ? [
          refusal(
            ['components'],
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `${characters} characters: 4000 at most`,
          ),
        ]
      : []),
    ...(body.components?.length === 0
      ? [refusal(['components'], 'BASE_TYPE_REQUIRED', 'a message of no component')]
      : []),
  ];
}

function checkLegacy(
  body: MessageBody,
  components: readonly Component[],
  files: number,
  isNew: boolean,
): readonly Violation[] {
  const sum = (body.embeds ?? []).reduce((total, embed) => total + embedLength(embed), 0);
  const empty =
    !body.content?.trim() && !body.embeds?.length && !body.poll && components.length === 0 && files === 0;
  return [
    ...(isNew && empty ? [refusal([], '50006', 'Cannot send an empty message')] : []),
    ...(sum > 6000
      ? [refusal(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `${sum} characters: 6000 at most`)]
      : []),
    ...(components.length > 5 ? [refusal(['components'], 'BASE_TYPE_MAX_LENGTH', '5 rows at most')] : []),
    ...components.flatMap(({ type }, index) =>
      type === ACTION_ROW
        ? []
        : [refusal(['components', index, 'type'], 'UNION_TYPE_CHOICES', 'needs the flag IS_COMPONENTS_V2')],
    ),
  ];
}

const embedLength = ({ title, description, footer, author, fields = [] }: Embed): number =>
  [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])]
    .map((text) => text?.length ?? 0)
    .reduce((sum, length) => sum + length, 0);

const ATTACHED = 'attachment://';

const attachedNames = (components: readonly Component[]) =>
  [...walk(components)].flatMap(({ component, path }) =>
    mediaOf(component)
      .filter((url) => url.startsWith(ATTACHED))
      .map((url) => ({ name: url.slice(ATTACHED.length), path })),
  );

const checkMedia = (components: readonly Component[], names: readonly string[]): readonly Violation[] =>
  attachedNames(components)
    .filter(({ name }) => !names.includes(name))
    .map(({ name, path }) =>
      refusal(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `no file ${name}`),
    );

function hiddenFiles(components: readonly Component[], files: Sent['files']): readonly Violation[] {
  const shown = new Set(attachedNames(components).map(({ name }) => name));
  return files
    .filter(({ name }) => !shown.has(name))
    .map(({ name }) => ignored(['attachments'], `${name} is sent, and no component shows it`));
}
