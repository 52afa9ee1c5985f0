import type { MessageBody } from './conformance/message.ts';

export interface Mentioned {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Who would be called by the text: `allowed_mentions` left out lets everything through, as Discord does. Text displays
 * call as a message's content does.
 */
export function mentionedIn(text: string, allowed: MessageBody['allowed_mentions']): Mentioned {
  const lets = (kind: string, id: string, listed: readonly string[] | undefined) =>
    !allowed || allowed.parse?.includes(kind) || (listed?.includes(id) ?? false);
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''))];
  return {
    everyone: /@(everyone|here)\b/.test(text) && lets('everyone', '', []),
    users: ids(/<@!?(\d+)>/g).filter((id) => lets('users', id, allowed?.users)),
    roles: ids(/<@&(\d+)>/g).filter((id) => lets('roles', id, allowed?.roles)),
  };
}
