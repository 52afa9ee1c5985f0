import type { Command } from '../../src/command.ts';
import { loadCommands } from '../../src/load-commands.ts';

export const commands: readonly Command[] = await loadCommands();
