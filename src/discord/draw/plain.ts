import type { Answer, Block } from '../../answer.ts';

/** A block as a text file has it: what is printed, without markup. */
export function plainBlock(block: Block): string {
  switch (block.type) {
    case 'quotation': {
      const { pieces, kindLabel, speaker, speakerNote, role, cue, when, where, source } = block;
      const words = pieces.map(({ text }) => text).join(' ');
      const who = [speaker, role, cue, speakerNote, when, where].filter(Boolean).join(' · ');
      return [kindLabel, words, who, source.line, source.url].filter(Boolean).join('\n');
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

export const plainAnswer = ({ heading, counts, note, blocks, searched }: Answer): string =>
  [heading, counts, note, ...blocks.map(plainBlock), searched].filter(Boolean).join('\n\n');
