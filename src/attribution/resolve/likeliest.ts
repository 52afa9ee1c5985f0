import type { Gender } from '../../language/lexicon.ts';
import type { Refusal } from '../explanation.ts';
import type { Trace } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Asked } from './rule.ts';

/** How far back a pronoun or a bare role reaches, in paragraphs and in the narrator's sentences. */
const PARAGRAPHS = 2;
const SENTENCES = 6;

/** Whoever goes unnamed is forgotten a sentence further on, unless nobody else fits: three pronouns of two hundred mean them. */
const FADING = 5;

/** A speaker goes on, a subject may, somebody else hardly. */
const weight = { speaker: 3, subject: 2.2, other: 0 } as const;

/**
 * The entities of the likeliest trace of those in which `choose` finds fitting ones; empty where it finds none. `why` tells
 * what speaks against one of the others.
 */
export function likeliest(
  { parsed, party, mention, discourse, around, quoted, naming }: Asked,
  choose: (entities: readonly Entity[], gender: Gender | undefined) => readonly Entity[],
  why: (entity: Entity, trace: Trace) => Refusal,
  paragraphs = PARAGRAPHS,
): readonly Entity[] {
  let best: { entities: readonly Entity[]; score: number } | undefined;
  let latest: Trace | undefined;
  for (const trace of discourse.before(mention.start, parsed.paragraph, paragraphs)) {
    latest ??= trace;
    const sentences = latest.sentence - trace.sentence;
    if (sentences > SENTENCES) break;
    // *A slide tells another story. It says …*: a document whose author nobody knows.
    const document = isThing(trace, party);
    const people = trace.entities.filter((entity) => !around.includes(entity));
    const entities = document ? [] : choose(people, trace.gender);
    if (!entities.length && !document) {
      for (const entity of naming ? trace.entities : [])
        naming?.refuse(
          [entity],
          around.includes(entity) ? (quoted ? 'quoted' : 'asked') : why(entity, trace),
        );
      continue;
    }
    // *il*, after a firm and a man, is the man.
    const thing = party.pronoun?.stands === 'either' && entities[0]?.kind === 'institution' ? 0.8 : 0;
    const known = trace.gender || entities.every(({ gender }) => gender !== 'any') ? 0.5 : 0;
    const faded = entities[0]?.kind === 'unnamed' && party.pronoun ? FADING * sentences : 0;
    const score =
      weight[trace.as] + known - thing - faded - sentences - 0.5 * (parsed.paragraph - trace.paragraph);
    if (best && score <= best.score) naming?.refuse(entities, 'less-likely', score);
    else {
      if (best) naming?.refuse(best.entities, 'less-likely', best.score);
      best = { entities, score };
    }
  }
  if (naming) naming.score = best?.score;
  return best?.entities ?? [];
}

/** Whether a pronoun may stand for a document of which no author is known. */
const isThing = ({ entities, gender }: Trace, { pronoun }: Asked['party']): boolean =>
  entities.length === 0 &&
  (pronoun?.stands === 'group' ||
    (pronoun?.stands === 'either' && pronoun.number === 'singular' && gender === pronoun.gender));
