import type { Pronoun } from '../../language/grammar.ts';
import type { Trace } from './discourse.ts';
import { agrees, type Entity } from './entities.ts';
import { type Asked, type ResolverRule, resolvedBy } from './resolver.ts';

/** How far back a pronoun reaches, in paragraphs and in the narrator's sentences. */
const PARAGRAPHS = 2;
const SENTENCES = 6;

/** A speaker goes on, a subject may, somebody else hardly. */
const weight = { speaker: 3, subject: 2.2, other: 0 } as const;

/**
 * *« … », a-t-il ajouté* · *D’après elle* · *It said* · *« Je lui ai dit que … »*
 *
 * The one of that gender and number who spoke or was the subject last; nobody where two are as likely.
 */
export const byPronoun: ResolverRule = (asked) => {
  const {
    party: { pronoun },
    around,
  } = asked;
  if (!pronoun) return undefined;
  if (pronoun.stands === 'nobody') return [];
  if (pronoun.stands === 'self') return resolvedBy('pronoun', asked, around);
  return resolvedBy(
    'pronoun',
    asked,
    likeliest(asked, (entities) => fits(asked, pronoun, entities)),
  );
};

/** *ce dernier*, *l’intéressée*, *the latter*: whoever was named last. */
export const byAnaphor: ResolverRule = (asked) => {
  const {
    party: { anaphor, phrases },
    parsed,
    mention,
    discourse,
  } = asked;
  if (!anaphor) return undefined;
  const gender = phrases[0]?.gender ?? 'any';
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, PARAGRAPHS)) {
    const [entity, more] = entities;
    if (entity && !more && entity.kind !== 'institution' && agrees(entity, gender, 'any'))
      return resolvedBy('pronoun', asked, [entity]);
  }
  return [];
};

/** The entities of the likeliest trace that `choose` finds fitting ones in. */
export function likeliest(
  { parsed, mention, discourse, around }: Asked,
  choose: (entities: readonly Entity[]) => readonly Entity[],
): readonly Entity[] {
  let best: { entities: readonly Entity[]; score: number } | undefined;
  let latest: Trace | undefined;
  for (const trace of discourse.before(mention.start, parsed.paragraph, PARAGRAPHS)) {
    latest ??= trace;
    if (latest.sentence - trace.sentence > SENTENCES) break;
    const entities = choose(trace.entities.filter((entity) => !around.includes(entity)));
    if (!entities.length) continue;
    const known = entities.every(({ gender }) => gender !== 'any') ? 0.5 : 0;
    const score =
      weight[trace.as] +
      known -
      (latest.sentence - trace.sentence) -
      0.5 * (parsed.paragraph - trace.paragraph);
    if (!best || score > best.score) best = { entities, score };
  }
  return best?.entities ?? [];
}

function fits(
  { language: { code } }: Asked,
  pronoun: Pronoun,
  entities: readonly Entity[],
): readonly Entity[] {
  const standing = entities.filter((entity) => stands(entity, pronoun, code));
  if (pronoun.number !== 'plural') {
    const fitting = standing.filter((entity) => agrees(entity, pronoun.gender, 'singular'));
    return fitting.length === 1 && entities.length === 1 ? fitting : [];
  }
  const several =
    standing.length > 1 ||
    standing[0]?.number === 'plural' ||
    (code === 'en' && standing[0]?.kind === 'institution');
  return several && standing.length === entities.length ? standing : [];
}

function stands({ kind }: Entity, pronoun: Pronoun, code: string): boolean {
  if (kind === 'other') return false;
  if (pronoun.stands === 'person') return kind !== 'institution';
  if (pronoun.stands === 'group') return kind === 'institution';
  return code === 'fr' || pronoun.number === 'plural' || kind !== 'institution';
}
