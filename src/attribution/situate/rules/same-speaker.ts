import { fold } from '../../../text/fold.ts';
import type { Entity } from '../../resolve/entities.ts';
import type { Remark, Sentence } from '../remark.ts';

export const sameSpeakers = (a: Remark, b: Remark): boolean =>
  a.entities.length > 0 &&
  a.entities.length === b.entities.length &&
  a.entities.every((one) => b.entities.includes(one));

/** Whether a sentence names somebody, by a spelling, a surname or what an unnamed source is called. */
export const names = ({ words }: Sentence, { spellings, kind }: Entity): boolean =>
  [...spellings].some((spelling) => {
    const key = fold(spelling).replace(/'/g, "' ").split(' ');
    const last = key.at(-1) ?? '';
    return (
      words.includes(` ${key.join(' ')} `) ||
      (kind === 'person' && last.length > 2 && words.includes(` ${last} `))
    );
  });
