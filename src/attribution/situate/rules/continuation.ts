import { isDay } from '../../../text/day.ts';
import { flatten } from '../../../text/fold.ts';
import { type Finding, inferred, known, type Remark, type SituatingRule, type Stage } from '../remark.ts';
import { sameSpeakers } from './same-speaker.ts';

/** How many statements back the same speaker is looked for. */
const REACH = 10;

/**
 * *« … », a expliqué le maire … M. Le Goff lui a répondu que …* · *« … », a renchéri à ses côtés la Pr Bolamba*
 *
 * The same speaker goes on, in the paragraph or the next one; not from a flashback (*La veille, il avait promis*), nor
 * over a paragraph's end from words of another year. Whoever stands beside a speaker is where that one is.
 */
export const continuation: SituatingRule = {
  name: 'continuation',
  find(remark, stage): Finding | undefined {
    if (remark.tense === 'pluperfect') return undefined;
    const { situated } = stage;
    const last = situated.at(-1);
    if (last && isBeside(remark, stage)) return carried(last);
    for (const before of situated.slice(-REACH).reverse()) {
      const paragraphs = remark.sentence.parsed.paragraph - before.sentence.parsed.paragraph;
      if (paragraphs > 1) return undefined;
      // *In a statement on Tuesday, it said … and promised …*: whoever that is.
      const shared = !remark.entities.length && before === last && before.sentence === remark.sentence;
      if (!shared && !sameSpeakers(before, remark)) continue;
      // *Speaking after Saturday’s defeat, Hartley had insisted … “…,” he told Fellside FM*: his very next words.
      const isAside = before !== last || isRelative(before);
      if (before.tense === 'pluperfect' && before.sentence !== remark.sentence && isAside) continue;
      if (paragraphs > 0 && known(before.date) && !isDay(before.date.value)) return undefined;
      const { date, place } = carried(before);
      // Whoever wrote or telephoned has not come to the scene since, unless told to speak there.
      if (before.medium && remark.gathering && !remark.medium) return undefined;
      if (!date && before.medium) return { date: 'unknown', place: place ?? 'unknown' };
      // Over a paragraph's end only a medium goes on to hide the place.
      const hidden = place === 'unknown' && paragraphs > 0 && !before.medium;
      if (date || (place && !hidden)) return { ...(date && { date }), ...(place && !hidden && { place }) };
    }
    return undefined;
  },
};

/** *Le ministre, qui avait jugé en mars, à Libreville, …, s’est dit convaincu*: what he goes on to say is of the news. */
const isRelative = ({ told: { proposal }, parsed: { tokens, language } }: Remark): boolean => {
  const at = tokens.findIndex(({ start }) => start === proposal.cue?.start);
  return language.situations.relatives.has(tokens[at - 1]?.key ?? '');
};

function isBeside({ told: { proposal }, sentence }: Remark, { article, language, situated }: Stage): boolean {
  const { cue, parties, parsed } = proposal;
  if (!cue) return false;
  // *Son voisin*, *Sa mère*: of whoever has just spoken.
  const [party] = parties;
  const first = party && parsed.grammar.determiners.get(parsed.tokens[party.first]?.key ?? '');
  const last = situated.at(-1);
  if (
    first?.type === 'possessive' &&
    last?.sentence.parsed.paragraph === sentence.parsed.paragraph &&
    last.tense !== 'pluperfect' &&
    // *Contacté mercredi, le club annonce … rappelle son président*
    (!last.medium || last.entities.every(({ kind }) => kind === 'institution'))
  )
    return true;
  const around = article.text.slice(
    Math.max(sentence.start, cue.start - 30),
    Math.min(sentence.end, cue.end + 40),
  );
  return language.situations.beside.test(flatten(around));
}

const carried = ({ date, place }: Finding): Finding => ({
  ...(known(date) && { date: inferred(date) }),
  ...(place && { place: known(place) ? inferred(place) : place }),
});
