import { fold } from '../../../text/fold.ts';
import type { Entity } from '../../resolve/entities.ts';
import type { Remark, Sentence, Stage } from '../remark.ts';

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

/** *She insisted*, *selon lui*: a pronoun alone speaks. */
export const isPronoun = ({ told: { proposal } }: Remark): boolean => {
  const { parsed, parties } = proposal;
  const [party] = parties;
  return (
    !!party &&
    party.first === party.last &&
    parsed.grammar.pronouns.has(parsed.tokens[party.first]?.key ?? '')
  );
};

/** As many statements back one of an earlier sentence is looked for. */
const REACH = 40;

/** The last statement that a sentence told. */
export const latestIn = (sentence: Sentence, { situated }: Stage): Stage['situated'][number] | undefined =>
  situated.slice(-REACH).findLast((one) => one.sentence === sentence);
