import { asking } from './en/asking.ts';
import { dates } from './en/dates.ts';
import { texts } from './en/texts.ts';
import type { fr } from './fr.ts';

export const en: typeof fr = { asking, dates, texts };
