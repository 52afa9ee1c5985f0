import type { Block } from '../src/answer.ts';
import { command, place } from '../src/command.ts';
import { choosePlace, miss } from './parts/choose.ts';
import { group } from './parts/group.ts';
import { passageOf, sentenceOf } from './parts/passage.ts';
import { questionOf } from './parts/question.ts';
import { quotationOf } from './parts/quotation.ts';

const most = 100;

export default command({
  name: 'where',
  aliases: ['ou', 'où', 'lieu'],
  description: {
    en: 'What was said in a place, and what happened there',
    fr: 'Ce qui s’est dit dans un lieu, et ce qui s’y est passé',
  },
  options: {
    place: place({
      required: true,
      name: { fr: 'lieu' },
      description: { en: 'A town or a country: Moscow, Bamako', fr: 'Une ville ou un pays : Moscou, Bamako' },
    }),
  },
  answer({ place: typed }, context) {
    const { say } = context;
    const chosen = choosePlace(typed, (id) => questionOf('where', { place: id }), context);
    if ('answer' in chosen) return chosen.answer;
    const { found, note } = chosen;
    const { statements, mentions } = found;
    const happened = group(mentions, sentenceOf);
    if (!statements.length && !happened.size) return miss(say.where.nothing(found.name), [], context);
    const blocks: Block[] = [];
    if (statements.length)
      blocks.push(
        { type: 'section', id: 'said', title: say.where.said(found.name) },
        ...statements.slice(0, most).map((one) => quotationOf(one, say)),
      );
    if (happened.size)
      blocks.push(
        { type: 'section', id: 'happened', title: say.where.happened(found.name) },
        ...[...happened.values()].slice(0, most).flatMap((there) => {
          const [first] = there;
          return (
            (first &&
              passageOf(
                first,
                there.map(({ mention }) => mention),
                say,
              )) ??
            []
          );
        }),
      );
    const left = Math.max(0, statements.length - most) + Math.max(0, happened.size - most);
    if (left) blocks.push({ type: 'note', id: 'more', text: say.statements.more(left) });
    return {
      outcome: 'answered',
      heading: found.name,
      counts: say.where.counts(statements.length, happened.size),
      ...(note && { note }),
      blocks,
      suggestions: [],
    };
  },
});
