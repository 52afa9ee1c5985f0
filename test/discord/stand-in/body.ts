import type { IncomingMessage } from 'node:http';

export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Body {
  readonly json: unknown;
  /** `files[n]` by n. */
  readonly files: ReadonlyMap<string, Upload>;
}

/** Reads JSON, or a form with `payload_json` and `files[n]`; no body is `undefined`. Throws where it is neither. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { json: bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : undefined, files: new Map() };
}

async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files = new Map<string, Upload>();
  let json: unknown;
  for (const [field, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (field === 'payload_json' && typeof value === 'string') json = JSON.parse(value);
    else if (index !== undefined && typeof value !== 'string') {
      files.set(index, {
        name: value.name,
        contentType: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
    }
  }
  return { json, files };
}
