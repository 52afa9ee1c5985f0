import type { Block } from '../src/answer.ts';
import { command, words } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import { hash } from '../src/text/hash.ts';
import { searchedIn } from './parts/counts.ts';
import { findSayings, type Saying } from './parts/find-saying.ts';
import { passageOf } from './parts/passage.ts';
import { quotationOf, speakerOf } from './parts/quotation.ts';

/** As much of the asker’s own words as a heading can hold. */
const shown = 80;

export default command({
  name: 'said',
  aliases: ['dit', 'quidit', 'qui-a-dit', 'whosaid', 'who-said'],
  description: {
    en: 'Who said these words: paste a quotation, or a text that holds some',
    fr: 'Qui a dit ces mots : collez une citation, ou un texte qui en contient',
  },
  options: {
    text: words({
      required: true,
      name: { fr: 'texte' },
      longest: 6000,
      description: {
        en: 'A quotation, or a text with quotations',
        fr: 'Une citation, ou un texte avec des citations',
      },
    }),
  },
  private: true,
  onMessage: { en: 'Who said this?', fr: 'Qui a dit ça ?' },
  answer({ text }, { archive, say }) {
    const sayings = findSayings(text, archive);
    if (!sayings.length)
      return { outcome: 'refused', heading: say.said.tooShort, blocks: [], suggestions: [] };
    const printed = sayings.filter(({ found }) => found !== 'none' && found !== 'near');
    const near = sayings.some(({ found }) => found === 'near');
    const missed = near ? say.said.nearHeading : say.said.nothing;
    return {
      outcome: printed.length ? 'answered' : 'miss',
      heading: printed.length ? headingOf(printed, say) : missed,
      blocks: sayings.flatMap((saying, index) => blocksOf(saying, index, sayings.length === 1, say)),
      suggestions: [],
      searched: searchedIn(archive, say),
    };
  },
});

function headingOf(printed: readonly Saying[], say: Say): string {
  const statements = printed.flatMap((saying) => saying.statements);
  const names = new Set(
    statements
      .filter(({ statement }) => statement.speakers.length)
      .map(({ statement }) => speakerOf(statement, say)),
  );
  const [only] = names;
  if (only === undefined) return say.said.unknown;
  if (names.size > 1) return say.said.several;
  const quoted = statements.some(({ statement }) => statement.kind !== 'indirect');
  return quoted ? say.said.heading(only) : say.said.headingReported(only);
}

function blocksOf(saying: Saying, index: number, alone: boolean, say: Say): Block[] {
  const { found, statements, share, sentence } = saying;
  const words = shortened(saying.words);
  const [first] = statements;
  const reported = first?.statement.kind === 'indirect' && found !== 'near';
  const title =
    found === 'near'
      ? say.said.near(words, share)
      : found === 'none'
        ? // The heading has said so.
          alone
          ? say.texts.quoted(words)
          : say.said.notFound(words)
        : reported
          ? say.said.reported(words)
          : say.said[found](words);
  const passage = sentence && passageOf(sentence, [], say);
  return [
    { type: 'section', id: `asked-${index + 1}`, title },
    ...(passage ? [passage] : []),
    ...statements.map((one) => ({ ...quotationOf(one, say), id: hash(`${index} ${one.statement.id}`) })),
  ];
}

const shortened = (words: string): string =>
  words.length <= shown ? words : `${words.slice(0, shown).replace(/\s+\S*$/, '')}…`;
