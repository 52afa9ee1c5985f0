import type { Upload } from './body.ts';
import type { Attachment } from './messages.ts';
import { forgetOldest } from './recent.ts';
import { snowflake } from './snowflake.ts';

const MOST_KEPT = 100;

/** The files of messages and of users' options, which Discord's CDN serves in real life. */
export class Hosting {
  readonly #files = new Map<string, Uint8Array>();
  readonly #origin: () => string;

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  host({ name, contentType, bytes }: Upload): Attachment {
    const id = snowflake();
    this.#files.set(id, bytes);
    forgetOldest(this.#files, MOST_KEPT);
    const url = `${this.#origin()}/attachments/${id}/${encodeURIComponent(name)}`;
    return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: contentType };
  }

  read(id: string): Uint8Array | undefined {
    return this.#files.get(id);
  }
}
