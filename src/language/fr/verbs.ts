import type { ReportingVerb } from '../lexicon.ts';
import { reportingVerbs } from '../reporting-verbs.ts';
import { list } from '../words.ts';
import { answering } from './verbs/answering.ts';
import { asking } from './verbs/asking.ts';
import { claiming } from './verbs/claiming.ts';
import { collocations } from './verbs/collocations.ts';
import { judging } from './verbs/judging.ts';
import { manners } from './verbs/manners.ts';
import { saying } from './verbs/saying.ts';

/**
 * The verbs of the French-language press, of France and of West Africa, and the frames (`lexicon.ts`) in which they
 * report what is said or judged aloud. A frame is left out where the verb more often means something else there:
 * *lancer un projet*, *proposer un concert*, *défendre un accusé*, *écarter un joueur*, *louer une salle*. What is only
 * wished, meant or thought (*veut*, *espère*, *pense*) reports nothing but a quotation.
 */
export const verbs: readonly ReportingVerb[] = reportingVerbs({
  ...saying,
  ...answering,
  ...claiming,
  ...asking,
  ...judging,
  ...manners,
  ...collocations,
  ...stances(
    `convaincu persuadé certain sûr assuré confiant conscient satisfait content heureux ravi fier déçu étonné surpris choqué
    inquiet peiné attristé indigné scandalisé solidaire`,
    'clause infinitive:de noun:de',
  ),
  ...stances('prêt disposé ouvert résolu déterminé', 'infinitive:à noun:à'),
  ...stances('favorable opposé hostile', 'noun:à'),
  ...stances('intéressé préoccupé', 'noun:par'),
});

/** *se dit convaincue que*, *se déclarent prêts à*: said aloud, and the adjective agrees. */
function stances(adjectives: string, frames: string): Record<string, string> {
  return Object.fromEntries(
    ['se dire', 'se déclarer', 'se montrer'].flatMap((verb) =>
      list(adjectives).flatMap((adjective) =>
        agreements(adjective).map((form) => [`${verb} ${form}`, frames] as const),
      ),
    ),
  );
}

/** *convaincu, -e, -s, -es*; *inquiète*, *heureuse*, *fière*, *solidaires*. */
function agreements(adjective: string): readonly string[] {
  const feminine = `${adjective
    .replace(/x$/, 's')
    .replace(/e([rt])$/, 'è$1')
    .replace(/e$/, '')}e`;
  return [
    ...new Set([adjective, feminine, adjective.replace(/[sx]?$/, (end) => end || 's'), `${feminine}s`]),
  ];
}
