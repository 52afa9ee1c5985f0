import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { Language, LanguageCode } from './language.ts';

/** The languages that are read. A third begins with a line here and a folder of its own. */
export const languages: Readonly<Record<LanguageCode, Language>> = { fr: french, en: english };
