import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Device pixels of a CSS pixel: letters stay sharp on a dense screen, and files small. */
const scale = 1.25;

const { CHROMIUM = 'chromium' } = process.env;

interface Told {
  readonly id?: number;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A headless Chromium (Debian's package), spoken to over a pipe in its DevTools protocol. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #folder = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  readonly #waiting = new Map<number, (told: Told) => void>();
  #session: string | undefined;
  #last = 0;

  private constructor(command: string) {
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      ...quiet,
    ];
    const own = ['--remote-debugging-pipe', `--user-data-dir=${this.#folder}`, '--hide-scrollbars'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    this.#process = spawn(command, [...flags, ...own, 'about:blank'], { stdio: [...stdio] });
    let rest = '';
    (this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const [last = '', ...whole] = `${rest}${text}`.split('\0').reverse();
      rest = last;
      for (const one of whole.reverse()) this.#hear(JSON.parse(one) as Told);
    });
  }

  /** Rejects where there is no such program. */
  static async start(command = CHROMIUM): Promise<Browser> {
    const browser = new Browser(command);
    const failed = new Promise<never>((_, reject) => browser.#process.once('error', reject));
    const created = browser.#ask('Target.createTarget', { url: 'about:blank' });
    const { targetId } = (await Promise.race([created, failed])) as { targetId: string };
    const attached = await browser.#ask('Target.attachToTarget', { targetId, flatten: true });
    browser.#session = (attached as { sessionId: string }).sessionId;
    return browser;
  }

  /** A PNG of the whole page, of 256 colours at most. */
  async shoot(html: string, width = 720): Promise<Buffer> {
    const { frameTree } = (await this.#ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
    await this.#ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    const expression = 'document.fonts.ready.then(() => document.body.getBoundingClientRect().height)';
    const size = { width, height: 100, deviceScaleFactor: scale, mobile: false };
    await this.#ask('Emulation.setDeviceMetricsOverride', size);
    const measured = await this.#ask('Runtime.evaluate', { expression, awaitPromise: true });
    const height = Math.ceil((measured as { result: { value: number } }).result.value);
    await this.#ask('Emulation.setDeviceMetricsOverride', { ...size, height });
    const { data } = (await this.#ask('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return reduce(Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#session = undefined;
    void this.#ask('Browser.close');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #ask(method: string, params: object = {}): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const session = this.#session ? { sessionId: this.#session } : {};
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
    });
  }

  #hear(told: Told): void {
    if (told.id === undefined) return;
    this.#waiting.get(told.id)?.(told);
    this.#waiting.delete(told.id);
  }
}

/** With few colours a picture of text takes a third; without pngquant (Debian's package) it stays as it is. */
function reduce(png: Buffer): Buffer {
  const { status, stdout } = spawnSync('pngquant', ['--strip', '--nofs', '--speed', '1', '16', '-'], {
    input: png,
  });
  return status === 0 ? stdout : png;
}
