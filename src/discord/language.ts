import type { Locale } from '../locales/say.ts';

export interface Languages {
  /** For askers whose Discord speaks neither French nor English. */
  readonly defaultLanguage: Locale;
  /** Where set, what everybody in a channel reads, whoever asked. */
  readonly channelLanguage?: Locale | undefined;
}

/** Never by the server’s own locale: only Community servers can set theirs, all others send `en-US`. */
export function languageOf(
  locale: string,
  isPrivate: boolean,
  { defaultLanguage, channelLanguage }: Languages,
): Locale {
  if (!isPrivate && channelLanguage) return channelLanguage;
  if (locale === 'fr') return 'fr';
  return /^en\b/.test(locale) ? 'en' : defaultLanguage;
}
