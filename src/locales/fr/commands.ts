import { texts } from './texts.ts';
import { count, of, t } from './typeset.ts';

/** What each command says in its answers. */
export const quote = {
  nothing: (who: string): string => t`Aucun propos ${of(who)} dans ces articles.`,
  nothingThat: (who: string, filters: readonly string[]): string => t`Rien ${of(who)} ${filters.join(', ')}.`,
  about: (words: string): string => t`sur « ${words} »`,
  since: (day: string): string => t`depuis le ${day}`,
  until: (day: string): string => t`jusqu’au ${day}`,
  quoted: 'cité mot pour mot',
  reported: 'rapporté sans être cité',
  all: (who: string, number: number): string => t`${who} : ${texts.statements(number)}`,
  others: (words: string): string => t`Qui parle de « ${words} » ?`,
};

export const who = {
  role: 'Fonction',
  spellings: 'Aussi écrit',
  quoted: 'Cité',
  times: (quoted: number, reported: number): string =>
    [
      ...(quoted ? [t`${count(quoted, 'fois', 'fois')} entre guillemets`] : []),
      ...(reported ? [t`rapporté ${count(reported, 'fois', 'fois')}`] : []),
    ].join(', ') || t`jamais : seulement nommé`,
  when: 'Quand',
  where: 'Lieux',
  with: 'Aux côtés de',
  place: (name: string, number: number): string => (number > 1 ? t`${name} (${number} fois)` : name),
  latest: 'Dernier propos',
  statements: (name: string): string => t`Les propos ${of(name)}`,
  timeline: (name: string): string => t`La chronologie ${of(name)}`,
};

export const summary = {
  who: 'Qui parle',
  when: 'Quand',
  where: 'Où',
  nobody: t`personne : aucun propos dans cet article`,
  noDay: 'aucun jour imprimé',
  noPlace: 'aucun lieu imprimé',
  said: (name: string, number: number): string => t`${name} (${number})`,
  short: t`Aucune phrase de cet article ne se comprend seule : voici ce qu’il contient.`,
};

export const help = {
  heading: t`Qui a dit quoi, quand et où : mot pour mot, avec la source`,
  promise: t`Tout ce que je montre est imprimé dans un article. Ce qui est déduit est signalé ; ce que je ne trouve pas, je le dis.`,
  narrow: (options: readonly string[]): string => t`à préciser avec ${options.join(', ')}`,
  empty: t`Il n’y a encore aucun article : déposez des fichiers .txt ou .md dans le dossier corpus, puis relancez.`,
};
