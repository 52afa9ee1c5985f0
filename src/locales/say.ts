export type Locale = 'fr' | 'en';

/** Every sentence of Verbatim's own: `fr.ts` defines the shape, `en.ts` must fill it. */
export type Say = Record<string, never>;
