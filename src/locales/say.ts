import { en } from './en.ts';
import { fr } from './fr.ts';

export type Locale = 'fr' | 'en';

/** Every sentence of Verbatim's own: `fr.ts` defines the shape, `en.ts` must fill it. */
export type Say = typeof fr;

const sentences: Readonly<Record<Locale, Say>> = { fr, en };

export const sayIn = (locale: Locale): Say => sentences[locale];
