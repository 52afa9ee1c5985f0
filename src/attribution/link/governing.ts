import type { Cue } from '../find/cues/cue.ts';
import { is } from '../find/parse.ts';
import { canSpeak } from '../find/parties.ts';
import { isReducedRelative } from '../find/subject/finite.ts';
import type { Subject } from '../find/subject/subject.ts';
import { formsIn } from '../find/verbs.ts';
import { accuse } from './frames/accuse.ts';
import { addressed } from './frames/addressed.ts';
import { amount } from './frames/amount.ts';
import { bareClause } from './frames/bare-clause.ts';
import { called } from './frames/called.ts';
import { clause, coordinatedClauses } from './frames/clause.ts';
import type { FrameRule } from './frames/frame.ts';
import { infinitive } from './frames/infinitive.ts';
import { noun } from './frames/noun.ts';
import { quotation } from './frames/quotation.ts';
import { urge } from './frames/urge.ts';
import { contentOf, cueSpan, type Linker, type Proposal, type Scene } from './proposal.ts';

/** In this order: the first frame that finds its content gives it. */
const frames: readonly FrameRule[] = [
  clause,
  addressed,
  urge,
  accuse,
  called,
  amount,
  infinitive,
  quotation,
  bareClause,
  noun,
];

/**
 * *a indiqué que les contacts sont intenses* · *said repairs would cost £3.1m* · *a salué le choix de sa région* ·
 * *ajoutant que …* · *avant de réclamer un référendum*
 *
 * The content follows its cue, in one of the frames that the verb takes.
 */
export const governing: Linker = {
  name: 'governing',
  link: (scene) => scene.parsed.cues.flatMap((cue, index) => linkCue(scene, cue, index)),
};

function linkCue(scene: Scene, cue: Cue, index: number): readonly Proposal[] {
  const subject = scene.subjects[index];
  if (cue.negated || !cue.verbs.length || cue.form === 'passive') return [];
  if (subject && isNobody(scene, subject)) return [];
  const speaks = subject?.parties.every((party) => canSpeak(scene.parsed, party)) ?? false;
  if (!speaks && cue.form !== 'finite') return [];
  if (isReduced(scene, cue, subject) || isAside(scene, cue, subject)) return [];
  const governor = { scene, cue, index, subject };
  // *« Nous avons demandé des bouches d’incendie »* tells what was done; *« J’ai dit que … »* what was said.
  const self = subject?.parties.some(({ pronoun }) => pronoun?.stands === 'self');
  // *les courriels que nous révélons*: the newsroom's own voice.
  if (self && (!scene.parsed.quotation || isFinding(scene, cue))) return [];
  if (isPlanned(scene, cue, subject)) return [];
  const other = isPhrasal(scene, cue);
  for (const frame of frames) {
    if (
      ((self || isComing(scene, cue)) && frame === noun) ||
      (other && frame !== clause && frame !== quotation)
    )
      continue;
    const ranges = frame.read(governor);
    if (!ranges.length) continue;
    return coordinatedClauses(governor, ranges).flatMap((range) => {
      const content = contentOf(scene, range);
      if (!content || (!subject && content.kind === 'indirect')) return [];
      const { parsed } = scene;
      return [
        {
          rule: frame.name,
          parsed,
          ...content,
          cue: cueSpan(scene, cue),
          parties: subject?.parties ?? [],
          reserved: cue.reserved,
        },
      ];
    });
  }
  return [];
}

/** *“We went looking and found that …”* is all the speaker's own. */
const isFinding = ({ parsed: { grammar } }: Scene, { verbs }: Cue): boolean =>
  verbs.every(({ lemma }) => grammar.findings.has(lemma));

/** *La commune sollicitera l’aide de l’État*: what somebody will ask for one day is not said yet. */
const isComing = ({ parsed: { tokens } }: Scene, { first, last }: Cue): boolean =>
  first === last && formsIn(tokens[first], 'future').length > 0;

/** *wrote down what they pledged*, *called off the strike*; *wrote back that …* reports all the same. */
const isPhrasal = ({ parsed: { tokens, grammar } }: Scene, { last }: Cue): boolean =>
  grammar.verbParticles.has(tokens[last + 1]?.key ?? '');

/** *The plan, branded “One District,” takes effect*: a past that is no verb of its sentence has a name behind it. */
const isReduced = ({ parsed }: Scene, cue: Cue, subject: Subject | undefined): boolean =>
  !subject && cue.form === 'finite' && isReducedRelative(parsed, cue);

/** *Once they drop, it warns, the bogs …*: set off by its commas, a verb with its subject governs nothing. */
const isAside = (
  { parsed: { tokens, language } }: Scene,
  { form, last }: Cue,
  subject: Subject | undefined,
): boolean =>
  language.code === 'en' &&
  form === 'finite' &&
  subject?.side === 'before' &&
  !!subject.parties[0]?.pronoun &&
  is(tokens[last + 1], 'comma') &&
  is(tokens[subject.first - 1], 'comma', 'quotation');

/** *Neither side has said whether …*, *no minister said that …*: nothing is said. */
const isNobody = ({ parsed: { tokens, grammar } }: Scene, { first, side }: Subject): boolean =>
  side === 'before' && [first - 1, first].some((at) => grammar.nobody.has(tokens[at]?.key ?? ''));

/** *a annoncé qu’il réclamerait l’interdiction*: a simple conditional inside what is said tells what will be said one day. */
const isPlanned = (
  { parsed: { tokens, grammar } }: Scene,
  { first, reserved }: Cue,
  subject: Subject | undefined,
): boolean =>
  reserved &&
  !tokens[first]?.entry.auxiliary &&
  grammar.complementizers.has(tokens[(subject?.first ?? 0) - 1]?.key ?? '');
