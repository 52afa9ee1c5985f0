import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a built file to its end, in an environment that holds nothing of ours but what is given. */
export function run(
  file: 'main' | 'read',
  words: readonly string[],
  { env = {}, input }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<Ended> {
  const built = fileURLToPath(new URL(`../dist/src/${file}.js`, import.meta.url));
  const { PATH, HOME } = process.env;
  // Set and empty: a developer's own .env must not reach the tests.
  const unset = { DISCORD_TOKEN: '', CORPUS_DIR: '', DEFAULT_LANGUAGE: '' };
  const child = spawn(process.execPath, [built, ...words], { env: { PATH, HOME, ...unset, ...env } });
  const ended = { out: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.errors += text));
  child.stdin.end(input ?? '');
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}

/** A folder of files in the system's place for temporary ones. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  for (const [name, held] of Object.entries(files)) await writeFile(join(folder, name), held);
  return folder;
}
