import type { Language } from '../../language/language.ts';
import { fold } from '../../text/fold.ts';
import type { Entity } from '../resolve/entities.ts';
import type { Scene } from './remark.ts';

/** The words, a space around each, by which a scene's sentences may name somebody: by surname, by a role of several words, or as *leur homologue russe*. */
export function callsOf(entity: Entity, language: Language, described: readonly string[] = []): string[] {
  const calls: string[] = [];
  for (const spelling of entity.spellings) {
    const key = ` ${fold(spelling).replace(/'/g, "' ")} `;
    const surname = ` ${key.trim().split(' ').at(-1)} `;
    calls.push(key);
    if (surname.length > 4 && entity.kind === 'person') calls.push(surname);
  }
  for (const key of [...entity.roles.map((role) => role.key), ...described]) {
    const role = key.replace(/'/g, "' ").split(' ').filter(Boolean);
    const content = role.filter((word) => !language.grammar.stopWords.has(word.replace(/'$/, '')));
    if (content.length >= 2) calls.push(` ${content.join(' ')} `, ` ${role.join(' ')} `);
    for (const nation of content.filter((word) => language.nouns.demonyms.has(word)))
      for (const counterpart of language.situations.counterparts)
        calls.push(` ${counterpart} ${nation} `, ` ${nation} ${counterpart} `);
  }
  return calls;
}

export const tookPart = ({ words }: Scene, calls: readonly string[]): boolean =>
  calls.some((call) => words.includes(call));
