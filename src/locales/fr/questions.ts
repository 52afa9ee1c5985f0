import { texts } from './texts.ts';
import { count, of, t } from './typeset.ts';

/** What /what, /when, /where, /said and the source of a statement say. */
export const what = {
  heading: (about: string): string => t`Qui a dit quoi sur « ${about} »`,
  headingBy: (about: string, who: string): string => t`${who}, sur « ${about} »`,
  nothing: (about: string, who: string | undefined, filters: readonly string[]): string => {
    const narrowed = filters.map((filter) => `, ${filter}`).join('');
    return who
      ? t`Aucun propos ${of(who)} sur « ${about} »${narrowed}.`
      : t`Aucun propos sur « ${about} »${narrowed}.`;
  },
  read: 'Ce que les articles en impriment, sans que personne le dise',
  everyone: (about: string): string => t`Tous ceux qui parlent de « ${about} »`,
};

export const when = {
  heading: 'Chronologie',
  headingOf: (filters: readonly string[]): string => t`Chronologie : ${filters.join(', ')}`,
  about: (words: string): string => t`« ${words} »`,
  counts: (days: number, said: number, events: number): string =>
    [
      count(days, 'date'),
      ...(said ? [texts.statements(said)] : []),
      ...(events ? [count(events, 'fait daté', 'faits datés')] : []),
    ].join(' · '),
  printed: (words: readonly string[]): string => texts.and(words.map((one) => texts.quoted(one))),
  nothing: 'Rien qui porte une date dans ces articles.',
  nothingOf: (filters: readonly string[]): string => t`Rien de daté : ${filters.join(', ')}.`,
  whole: 'Toute la chronologie',
};

export const where = {
  said: (_place: string): string => 'Dit sur place',
  happened: (place: string): string => t`${place} dans les faits rapportés`,
  counts: (said: number, happened: number): string =>
    [
      said ? texts.statements(said) : 'rien de dit sur place',
      ...(happened
        ? [said ? count(happened, 'autre mention', 'autres mentions') : count(happened, 'mention')]
        : []),
    ].join(' · '),
  nothing: (place: string): string => t`Rien de ${place} dans ces articles.`,
};

export const source = {
  gone: t`Ces propos ont changé : posez la question de nouveau.`,
  speaker: 'Qui',
  day: 'Quand',
  place: 'Où',
  cue: 'Verbe',
  published: 'Paru',
  article: 'Article',
  unknown: 'inconnu',
  notTold: 'l’article ne le dit pas',
  by: {
    name: 'le nom est dans la phrase',
    surname: (words: string): string => t`le nom de famille est dans la phrase : « ${words} »`,
    role: (words: string, found: string | undefined): string =>
      found
        ? t`par la fonction « ${words} », que l’article donne à « ${found} »`
        : t`par la fonction « ${words} »`,
    pronoun: (words: string, found: string | undefined): string =>
      found ? t`par le pronom « ${words} », qui reprend « ${found} »` : t`par le pronom « ${words} »`,
    continuation: (found: string | undefined): string =>
      found ? t`les propos suivent ceux de « ${found} »` : t`les propos suivent ceux du même locuteur`,
    unnamed: 'l’article ne nomme pas cette source',
  },
  written: (words: string | undefined): string =>
    words ? t`imprimé : « ${words} »` : 'indiqué avec l’article',
  inferred: (words: string | undefined): string => (words ? t`déduit de « ${words} »` : 'déduit'),
  paste: { fr: 'À coller, en français', en: 'À coller, en anglais' },
};

/** A line to paste; what is inferred stands in square brackets. */
export const line = {
  /** A direct quotation. */
  quoted: (words: string, by: string, source: string): string =>
    t`« ${words} »${by && `, ${by}`} (${source}).`,
  reported: (words: string, by: string, source: string): string =>
    by ? t`Propos rapporté ${of(by)} : ${words} (${source}).` : t`Propos rapporté : ${words} (${source}).`,
  day: (date: string): string => (/^\d+(?:er)? \p{L}/u.test(date) ? t`le ${date}` : date),
  place: (name: string): string => t`à ${name}`,
};

export const said = {
  heading: (speaker: string): string => t`C’est ${of(speaker)}`,
  headingReported: (speaker: string): string => t`Rapporté ${of(speaker)}, non cité`,
  unknown: 'Imprimé, mais l’article ne permet pas de dire qui parle',
  several: 'Plusieurs personnes',
  identical: (words: string): string => t`Mot pour mot : « ${words} »`,
  within: (words: string): string => t`Dans un propos plus long : « ${words} »`,
  reported: (words: string): string => t`Rapporté par l’article, non cité : « ${words} »`,
  printed: (words: string): string => t`L’article l’imprime, sans l’attribuer : « ${words} »`,
  near: (words: string, share: number): string =>
    t`Autrement formulé (${share} % des mots en commun), à comparer mot à mot : « ${words} »`,
  nearHeading: 'Pas ces mots-là, mais de proches',
  notFound: (words: string): string => t`Introuvable dans ces articles : « ${words} »`,
  nothing: 'Introuvable dans ces articles',
  tooShort: 'Il faut au moins trois mots pour chercher qui les a dits.',
};
