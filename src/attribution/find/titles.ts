import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/lexicon.ts';
import type { Token } from './tokens.ts';

/** The gender that a title tells at a token, one of two words included (*El Hadj*, *Lt. Col.*); undefined where none stands. */
export function titleAt(tokens: readonly Token[], at: number, { titles }: Language): Gender | undefined {
  const entry = tokens[at]?.entry;
  if (!entry?.titular) return undefined;
  const bare = (index: number): string => {
    const key = tokens[index]?.key ?? '';
    return key.endsWith('.') ? key.slice(0, -1) : key;
  };
  return (
    entry.title ?? titles.get(`${bare(at)} ${bare(at + 1)}`) ?? titles.get(`${bare(at - 1)} ${bare(at)}`)
  );
}
