import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds once before all tests: some start the program as its users do. Type errors are told by `npm run check`. */
export default function build(): void {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: root, stdio: 'ignore' });
}
