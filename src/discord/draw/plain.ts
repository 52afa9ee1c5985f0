import type { Answer, Block, Quotation } from '../../answer.ts';
import type { Say } from '../../locales/say.ts';
import { upright } from './escape.ts';
import { withoutMarks } from './words.ts';

/** A block as a text file has it: what is printed, without markup. */
export function plainBlock(block: Block, say: Say): string {
  switch (block.type) {
    case 'quotation': {
      const { kindLabel, speaker, speakerNote, role, cue, when, where, source } = block;
      const who = [speaker, role, cue, speakerNote, when, where].filter(Boolean).join(' · ');
      return [kindLabel, plainWords(block, say), who, source.line, source.url].filter(Boolean).join('\n');
    }
    case 'passage':
      return [block.text, block.source?.line, block.source?.url].filter(Boolean).join('\n');
    case 'section':
      return [block.title, block.detail].filter(Boolean).join('\n');
    case 'facts': {
      const rows = block.rows.map(({ label, value, detail }) => [`${label} ${value}`, detail]);
      return [block.title, ...rows.flat()].filter(Boolean).join('\n');
    }
    case 'note':
      return block.text;
    case 'copyable':
      return `${block.label}\n${block.text}`;
  }
}

/** A file has no colours: what is quoted stands in marks, which close before the narrator’s words; those in a report, in brackets. */
const plainWords = ({ kind, pieces }: Quotation, say: Say): string =>
  pieces
    .map(({ text, by }) => {
      if (kind !== 'direct') return by === 'speaker' ? text : ` [${text.trim()}] `;
      return by === 'speaker' ? say.texts.quoted(text.trim()) : withoutMarks(text);
    })
    .join('');

export const plainFile = (blocks: readonly Block[], say: Say): string =>
  upright(blocks.map((block) => plainBlock(block, say)).join('\n\n'));

export const plainAnswer = ({ heading, counts, note, blocks, searched }: Answer, say: Say): string =>
  [upright([heading, counts, note].filter(Boolean).join('\n\n')), plainFile(blocks, say), searched]
    .filter(Boolean)
    .join('\n\n');
