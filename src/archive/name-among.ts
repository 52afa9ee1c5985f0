import type { Archive, ArchivedPerson } from './archive.ts';
import { isReportingWord, isSmallWord, plainWords } from './words.ts';

/** More words than a name has, and a question for each. */
const longestName = 4;

/** The words of a text that tell something: *que dit Lavrov de la paix* ↦ *Lavrov*, *paix*. */
export const tellingWords = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}'’-]+/u)
    .filter((word) => plainWords(word).some((plain) => !isSmallWord(plain) && !isReportingWord(plain)));

export interface Named {
  readonly person: ArchivedPerson;
  /** The other telling words; empty where there are none. */
  readonly rest: string;
  /** Whether the person says something that holds them. */
  readonly held: boolean;
}

/**
 * Somebody whom the first or the last telling words of a text name plainly: *Lavrov sur la sécurité*, *sécurité Lavrov*. Who
 * speaks of the other words comes first, then any person; undefined where there is neither.
 */
export function nameAmong(text: string, archive: Archive): Named | undefined {
  const words = tellingWords(text.slice(0, 200));
  let found: Named | undefined;
  for (let size = Math.min(longestName, words.length); size > 0; size--)
    for (const from of new Set([0, words.length - size])) {
      const [first, second] = archive
        .findPeopleExactly(words.slice(from, from + size).join(' '))
        .filter(({ by }) => by === 'name' || by === 'part');
      if (!first || (second && (first.by !== 'name' || second.by === 'name'))) continue;
      const { person } = first;
      const rest = words.filter((_, at) => at < from || at >= from + size).join(' ');
      if (archive.tally({ person, ...(rest && { about: rest }) }).statements)
        return { person, rest, held: true };
      if (person.kind === 'person') found ??= { person, rest, held: false };
    }
  return found;
}
