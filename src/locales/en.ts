import { asking } from './en/asking.ts';
import { choosing } from './en/choosing.ts';
import * as commands from './en/commands.ts';
import { console } from './en/console.ts';
import { dates } from './en/dates.ts';
import { discord } from './en/discord.ts';
import * as questions from './en/questions.ts';
import { statements } from './en/statements.ts';
import { texts } from './en/texts.ts';
import type { fr } from './fr.ts';

export const en: typeof fr = {
  asking,
  choosing,
  console,
  dates,
  discord,
  statements,
  texts,
  ...commands,
  ...questions,
};
