export type LanguageCode = 'fr' | 'en';
