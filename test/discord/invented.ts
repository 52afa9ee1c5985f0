import type { Answer, Block } from '../../src/answer.ts';
import { type Command, command, words } from '../../src/command.ts';

const told = { en: 'x', fr: 'x' };

/** A command that gives this answer, or the one that its option `about` makes. */
export const answering = (
  name: string,
  answer: Partial<Answer> | ((about: string | undefined) => Answer),
): Command =>
  command({
    name,
    description: told,
    options: { about: words({ description: told }) },
    answer: ({ about }) =>
      typeof answer === 'function'
        ? answer(about)
        : { outcome: 'answered', heading: name, blocks: [], suggestions: [], ...answer },
  });

export const note = (index: number, text = `Note ${index}. ${'mot '.repeat(150)}`): Block => ({
  type: 'note',
  id: `n${index}`,
  text,
});

/** Of several pages. */
export const long = answering('long', { blocks: Array.from({ length: 20 }, (_, index) => note(index)) });
