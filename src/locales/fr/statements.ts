import { dates } from './dates.ts';
import { texts } from './texts.ts';
import { count, of, t } from './typeset.ts';

/** What is said of a statement: by whom, how it is known, where it stands. */
export const statements = {
  reported: 'Rapporté, non cité',
  mixed: 'Rapporté, avec des mots cités',
  reserved: 'au conditionnel, comme imprimé',
  unknown: 'locuteur inconnu',
  unnamed: 'source non nommée par l’article',
  /** The words that stand for the speaker, and whom they were resolved to. */
  byRole: (words: string, names: string): string => t`« ${words} », identifié comme ${names}`,
  byPronoun: (words: string, names: string): string => t`« ${words} », rattaché à ${names}`,
  byContinuation: (names: string): string => t`nom absent de la phrase : suite des propos ${of(names)}`,
  /** A day or a place that is not printed beside the statement. */
  inferred: (value: string): string => t`${value} (déduit)`,
  paragraph: (number: number): string => t`¶ ${number}`,
  counts: (all: number, direct: number): string =>
    `${texts.statements(all)}, ${direct ? count(direct, 'direct') : 'aucun direct'}`,
  searched: (articles: number, first?: string, last?: string): string =>
    [
      articles ? count(articles, 'article') : 'aucun article',
      ...(first && last ? [dates.period(first, last)] : []),
    ].join(', '),
  /** Fewer are shown than there are. */
  more: (number: number): string => t`Et ${count(number, 'autre')} : précisez la question pour les voir.`,
};
