import { according } from './according.ts';
import { alone } from './alone.ts';
import { colon } from './colon.ts';
import { governing } from './governing.ts';
import { parenthetical } from './parenthetical.ts';
import { passive } from './passive.ts';
import type { Linker } from './proposal.ts';

/** The rules in the order in which they are believed: where two claim one content, the earlier has it. */
export const linkers: readonly Linker[] = [colon, parenthetical, passive, governing, according, alone];
