import type { Answer, Block, Fact, Passage, Question, Quotation, Source, Suggestion } from '../answer.ts';
import type { Command, Context } from '../command.ts';
import { columns, harmless, paint, type Style, type Terminal, wrap } from './terminal.ts';
import { writeTyped } from './typed.ts';

export interface Drawing extends Pick<Context, 'archive' | 'locale' | 'say'> {
  readonly commands: readonly Command[];
  readonly terminal: Terminal;
}

/** What stands ahead of the blocks. */
export function drawHead({ note, heading, counts }: Answer, { terminal }: Drawing): string {
  return [
    line(note, 0, terminal, 'yellow'),
    line(heading, 0, terminal, 'bold'),
    line(counts, 0, terminal, 'dim'),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What stands after them: what could be asked next, as it would be typed, and what was searched. */
export function drawTail({ suggestions, searched }: Answer, drawing: Drawing): string {
  const { say, terminal } = drawing;
  const offered = suggestions.map((suggestion) => drawSuggestion(suggestion, drawing));
  return [
    offered.length && [line(say.console.suggestions, 0, terminal), ...offered].join('\n'),
    line(searched, 0, terminal, 'dim'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

export const drawBlocks = (blocks: readonly Block[], drawing: Drawing): string =>
  blocks.map((block) => drawBlock(block, drawing)).join('\n\n');

function drawBlock(block: Block, drawing: Drawing): string {
  const { terminal } = drawing;
  switch (block.type) {
    case 'section':
      return lines(line(block.title, 0, terminal, 'bold'), line(block.detail, 0, terminal, 'dim'));
    case 'quotation':
      return drawQuotation(block, drawing);
    case 'passage':
      return lines(wrap(mark(block, terminal), 2, terminal), drawSource(block.source, terminal));
    case 'facts':
      return lines(line(block.title, 0, terminal, 'bold'), ...drawFacts(block.rows, terminal));
    case 'note':
      return line(block.text, 0, terminal);
    case 'copyable':
      // As it stands, so that it can be taken over: neither wrapped nor indented.
      return lines(line(block.label, 0, terminal, 'dim'), harmless(block.text));
  }
}

function drawQuotation(quotation: Quotation, drawing: Drawing): string {
  const { say, terminal } = drawing;
  const { speaker, speakerKnown, speakerNote, role, cue, when, where, kindLabel, more } = quotation;
  const who = paint(harmless(speaker), speakerKnown ? 'bold' : 'italic', terminal);
  const named = [`— ${who}`, ...(role ? [harmless(role)] : [])].join(', ');
  const circumstances = [when, where].filter((text) => text !== undefined).join(' · ');
  return lines(
    line(kindLabel, 2, terminal, 'yellow'),
    wrap(drawPieces(quotation, drawing), 2, terminal),
    wrap([named, ...(cue ? [harmless(say.console.inWords(cue))] : [])].join(' · '), 2, terminal),
    line(speakerNote, 4, terminal, 'dim'),
    line(circumstances, 4, terminal),
    drawSource(quotation.source, terminal),
    more && `    ${paint(say.console.toSource(typed(more, drawing)), 'dim', terminal)}`,
  );
}

/**
 * The marks of a direct quotation close before the narrator's words and open again after them; in reported speech,
 * which has no marks, those words stand in brackets where there is no colour to set them apart.
 */
function drawPieces({ kind, pieces }: Quotation, { say, terminal }: Drawing): string {
  return pieces
    .map(({ text, by }) => {
      const shown = harmless(text);
      if (kind !== 'direct')
        return by === 'speaker'
          ? shown
          : terminal.colour
            ? paint(shown, 'dim', terminal)
            : `[${shown.trim()}] `;
      if (by === 'narrator') return paint(aside(shown), 'dim', terminal);
      return paint(say.texts.quoted(shown.trim()), 'cyan', terminal);
    })
    .join('');
}

/** Between two closed quotations: a space on each side, none ahead of a comma. */
const aside = (text: string): string => `${/^\s*[,.;]/.test(text) ? '' : ' '}${text.trim()} `;

function mark({ text, marked = [] }: Passage, terminal: Terminal): string {
  let at = 0;
  let shown = '';
  for (const { start, end } of marked) {
    // Without colour, signs that no newspaper prints.
    const inner = harmless(text.slice(start, end));
    shown +=
      harmless(text.slice(at, start)) + (terminal.colour ? paint(inner, 'cyan', terminal) : `⟦${inner}⟧`);
    at = end;
  }
  return shown + harmless(text.slice(at));
}

function drawFacts(rows: readonly Fact[], terminal: Terminal): string[] {
  const widest = Math.max(...rows.map(({ label }) => columns(harmless(label))));
  const hanging = widest + 4 > (terminal.width ?? 80) / 2 ? 4 : widest + 4;
  return rows.map(({ label, value, detail }) => {
    const shown = harmless(label);
    const told = wrap(harmless(value), hanging, terminal);
    const labelled = 2 + columns(shown) + 2 <= hanging;
    const head = `  ${paint(shown, 'dim', terminal)}`;
    const padding = ' '.repeat(Math.max(hanging - 2 - columns(shown), 0));
    return lines(
      labelled ? head + padding + told.trimStart() : lines(head, told),
      line(detail, hanging, terminal, 'dim'),
    );
  });
}

const drawSource = (source: Source | undefined, terminal: Terminal): string =>
  source
    ? lines(
        line(source.line, 4, terminal, 'dim'),
        source.url && `    ${paint(harmless(source.url), 'dim', terminal)}`,
      )
    : '';

function drawSuggestion({ label, detail, question }: Suggestion, drawing: Drawing): string {
  const { terminal } = drawing;
  const asked = typed(question, drawing);
  const told = [...(asked.includes(label) ? [] : [label]), ...(detail ? [detail] : [])].join(' · ');
  return lines(`  ${paint(asked, 'bold', terminal)}`, line(told, 4, terminal, 'dim'));
}

/** The question as somebody would type it: ids give way to the names that they stand for, where nobody else bears them. */
function typed(question: Question, drawing: Drawing): string {
  const { archive, commands, locale } = drawing;
  const command = commands.find(({ name }) => name === question.command);
  const options = Object.entries(question.options).map(([name, value]) => {
    const kind = command?.options[name]?.kind;
    const [person] = kind === 'person' ? archive.findPeople(value) : [];
    if (person?.by === 'id' && archive.findPeople(person.person.name).length === 1)
      return [name, person.person.name];
    const [place] = kind === 'place' ? archive.findPlaces(value) : [];
    if (place?.id === value && archive.findPlaces(place.name)[0] === place) return [name, place.name];
    const article = kind === 'article' ? archive.articles.find(({ id }) => id === value) : undefined;
    if (article && archive.findArticles(article.title)[0]?.id === value) return [name, article.title];
    return [name, value];
  });
  return harmless(writeTyped({ ...question, options: Object.fromEntries(options) }, commands, locale));
}

const line = (text: string | undefined, indent: number, terminal: Terminal, style?: Style): string => {
  if (!text) return '';
  const shown = harmless(text);
  return wrap(style ? paint(shown, style, terminal) : shown, indent, terminal);
};

const lines = (...texts: readonly (string | undefined | false)[]): string => texts.filter(Boolean).join('\n');
