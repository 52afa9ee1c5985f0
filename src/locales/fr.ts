import { asking } from './fr/asking.ts';
import { choosing } from './fr/choosing.ts';
import * as commands from './fr/commands.ts';
import { console } from './fr/console.ts';
import { dates } from './fr/dates.ts';
import { discord } from './fr/discord.ts';
import * as questions from './fr/questions.ts';
import { statements } from './fr/statements.ts';
import { texts } from './fr/texts.ts';

/**
 * What Verbatim says in French; this is the shape that every other language has to fill, one file a subject. Dates come
 * in as ISO dates, printed words as they are printed.
 */
export const fr = { asking, choosing, console, dates, discord, statements, texts, ...commands, ...questions };
