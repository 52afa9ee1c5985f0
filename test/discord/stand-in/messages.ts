import type { Upload } from './body.ts';
import { type Component, walk } from './components.ts';
import { COMPONENTS_V2, EPHEMERAL, LOADING, type MessageBody } from './conformance/message.ts';
import { mentionedIn } from './mentions.ts';
import { snowflake } from './snowflake.ts';
import { textOf } from './view.ts';
import { user } from './world.ts';

export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string };
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  /** Who was called by it: nobody, where the bot pins `allowed_mentions`. */
  readonly mention_everyone: boolean;
  readonly mentions: readonly { readonly id: string }[];
  readonly mention_roles: readonly string[];
  readonly edited_timestamp: string | null;
  readonly [key: string]: unknown;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
}

export interface Sent {
  readonly body: MessageBody;
  readonly files: ReadonlyMap<string, Upload>;
  /** Keeps a file and says where it can be fetched. */
  readonly host: (upload: Upload) => Attachment;
}

interface Place {
  readonly channelId: string;
  readonly author: { readonly id: string };
  readonly applicationId: string;
  /** Which interaction it answers, and whose that was. */
  readonly interactionMetadata: object;
}

const MESSAGE_TYPE_OF_A_COMMAND = 20;
const KEPT_FLAGS = EPHEMERAL | COMPONENTS_V2;

/** A message as Discord keeps it: components numbered, `attachment://` resolved, the mentions that fire. */
export function createMessage(sent: Sent, place: Place, loading = false): Message {
  const blank = {
    id: snowflake(),
    type: MESSAGE_TYPE_OF_A_COMMAND,
    channel_id: place.channelId,
    author: place.author,
    application_id: place.applicationId,
    webhook_id: place.applicationId,
    interaction_metadata: place.interactionMetadata,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: (sent.body.flags ?? 0) & EPHEMERAL,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
  };
  const message = { ...editMessage(blank, sent), edited_timestamp: null };
  return loading ? { ...message, flags: message.flags | LOADING } : message;
}

/** The message after an edit: what the body leaves out stays, EPHEMERAL stays whatever the body says. */
export function editMessage(message: Message, { body, files, host }: Sent): Message {
  const hosted = new Map([...files].map(([index, upload]) => [index, host(upload)]));
  const kept = body.attachments
    ? message.attachments.filter(({ id }) => body.attachments?.some((attachment) => attachment.id === id))
    : message.attachments;
  const attachments = [...kept, ...hosted.values()];
  const components = body.components ? number(resolve(body.components, attachments)) : message.components;
  const content = body.content === undefined ? message.content : (body.content ?? '');
  const fired = mentionedIn(textOf({ content, components }), body.allowed_mentions);
  return {
    ...message,
    content,
    components,
    attachments,
    embeds: body.embeds === undefined ? message.embeds : (body.embeds ?? []),
    flags: (message.flags & KEPT_FLAGS) | ((body.flags ?? 0) & COMPONENTS_V2),
    mention_everyone: fired.everyone,
    mentions: fired.users.map((id) => user(id, id)),
    mention_roles: fired.roles,
    edited_timestamp: new Date().toISOString(),
  };
}

/** Discord numbers the components that carry no `id`, in reading order. */
function number(components: readonly Component[]): readonly Component[] {
  const copy = structuredClone(components) as Component[];
  const taken = new Set([...walk(copy)].map(({ component }) => component.id));
  let next = 1;
  for (const { component } of walk(copy)) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    Object.assign(component, { id: next });
    next += 1;
  }
  return copy;
}

const resolve = (
  components: readonly Component[],
  attachments: readonly Attachment[],
): readonly Component[] =>
  JSON.parse(JSON.stringify(components), (key, value: unknown) => {
    const name =
      key === 'url' && typeof value === 'string' ? /^attachment:\/\/(.*)$/.exec(value)?.[1] : undefined;
    return name === undefined ? value : (attachments.find(({ filename }) => filename === name)?.url ?? value);
  });

/** A message that a user has written. */
export const writtenMessage = (content: string, author: string) => ({
  id: snowflake(),
  type: 0,
  channel_id: snowflake(),
  author: user(snowflake(), author),
  content,
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  pinned: false,
  tts: false,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
});
