import type { Quotation } from '../../text/quotation-marks.ts';
import type { Span } from '../../text/span.ts';
import type { Parsed } from '../find/parse.ts';
import { findSubjects } from '../find/subject/subjects.ts';
import { findIncise, linkIncise } from './incises.ts';
import { linkers } from './linkers.ts';
import type { Proposal, Scene } from './proposal.ts';

/** Each sentence with the subjects of its cues, and all incises of the article. */
export function scenesOf(text: string, sentences: readonly Parsed[]): Scene[] {
  const incises = new Map<Quotation, Span[]>();
  const subjects = sentences.map(findSubjects);
  const found: Scene['incise'][] = [];
  sentences.forEach((parsed, index) => {
    const incise = parsed.quotation && findIncise(parsed, subjects[index] ?? []);
    found.push(incise);
    if (!parsed.quotation || !incise) return;
    const others = incises.get(parsed.quotation);
    if (others) others.push(incise.span);
    else incises.set(parsed.quotation, [incise.span]);
  });
  let previous: Parsed | undefined;
  return sentences.map((parsed, index) => {
    const before = !parsed.quotation && previous?.paragraph === parsed.paragraph ? previous : undefined;
    if (!parsed.quotation) previous = parsed;
    return { text, parsed, subjects: subjects[index] ?? [], incise: found[index], incises, previous: before };
  });
}

/** What the linkers propose for each sentence, the more trusted rules first. */
export const propose = (scenes: readonly Scene[]): Proposal[] =>
  scenes.flatMap((scene) => {
    const { parsed, incise } = scene;
    const own = incise && parsed.quotation && linkIncise(scene, parsed.quotation, incise.index);
    const proposals = linkers.flatMap((linker) => linker.link(scene));
    return own ? [own, ...proposals] : proposals;
  });
