import type { Locale } from './page.ts';

/** What is asked for each picture; French and English ask the same of the same articles. */
export type Scene =
  | { readonly type: 'slash'; readonly name: string; readonly options?: Readonly<Record<string, string>> }
  | { readonly type: 'message'; readonly content: string }
  | { readonly type: 'source'; readonly name: string; readonly options: Readonly<Record<string, string>> }
  | { readonly type: 'complete'; readonly name: string; readonly option: string; readonly typed: string };

const slash = (name: string, options: Readonly<Record<string, string>> = {}): Scene => ({
  type: 'slash',
  name,
  options,
});

const inBoth = (scene: Scene): Readonly<Record<Locale, Scene>> => ({ fr: scene, en: scene });

/** The picture's name ↦ what is asked. */
export const scenes: Readonly<Record<string, Readonly<Partial<Record<Locale, Scene>>>>> = {
  quote: {
    fr: slash('quote', { who: 'Lavrov', about: 'souveraineté' }),
    en: slash('quote', { who: 'Mercy Barsosio' }),
  },
  incise: { fr: slash('quote', { who: 'Garba', about: 'SMS' }) },
  who: { fr: slash('who', { name: 'Lavrov' }), en: slash('who', { name: 'Pickett' }) },
  summary: {
    fr: slash('summary', { article: 'Moscou : Serguei Lavrov' }),
    en: slash('summary', { article: 'Brewery heir' }),
  },
  what: { fr: slash('what', { about: 'souveraineté' }), en: slash('what', { about: 'road' }) },
  when: {
    fr: slash('when', { about: 'réunion' }),
    en: slash('when', { who: 'Augustus Novak' }),
  },
  where: inBoth(slash('where', { place: 'Sotchi' })),
  said: {
    fr: { type: 'message', content: 'Vu passer : « mener une politique indépendante »' },
    en: { type: 'message', content: 'Is this real? “I have never missed a needle.”' },
  },
  unknown: {
    fr: { type: 'message', content: 'On m’a raconté : « des excuses, pas un chèque ».' },
    en: { type: 'message', content: '“He signed nothing because he cannot read”' },
  },
  source: {
    fr: { type: 'source', name: 'quote', options: { who: 'Garba', about: 'SMS' } },
    en: { type: 'source', name: 'quote', options: { who: 'Mercy Barsosio' } },
  },
  choice: inBoth(slash('who', { name: 'ministre' })),
  miss: { fr: slash('quote', { who: 'Medvedev' }), en: slash('quote', { who: 'Lavrov', about: 'uranium' }) },
  help: inBoth(slash('help')),
  complete: inBoth({ type: 'complete', name: 'quote', option: 'who', typed: 'min' }),
};
