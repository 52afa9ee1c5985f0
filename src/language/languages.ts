import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { Language, LanguageCode } from './language.ts';

/** The languages that are read, each an island: no rule names one of them where its tables can tell. */
export const languages: Readonly<Record<LanguageCode, Language>> = { fr: french, en: english };
