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
    if (last && isBeside(remark, stage)) {
      const { date, place } = carried(last);
      // *The commission hailed it in a statement. Its secretary-general said …*: she may well stand there.
      const ofDocument = last.medium && (stage.dateline || known(place));
      return { ...(date && { date }), ...(place && !ofDocument && { place }) };
    }
    for (const before of situated.slice(-REACH).reverse()) {
      const paragraphs = remark.sentence.parsed.paragraph - before.sentence.parsed.paragraph;
      if (paragraphs > 1) return undefined;
      // *In a statement on Tuesday, it said … and promised …*: whoever that is.
      const shared = !remark.entities.length && before === last && before.sentence === remark.sentence;
      if (!shared && !sameSpeakers(before, remark)) continue;
      // *Speaking after Saturday’s defeat, Hartley had insisted … “…,” he told Fellside FM*: his very next words.
      const isAside = before !== last || isRelative(before);
      if (isFlashback(before, stage) && before.sentence !== remark.sentence && isAside) continue;
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

/** *En 2023, elle avait dénoncé … et accusé …*: a participle shares the tense of the verb before it. */
export const isFlashback = (remark: Remark, { situated }: Stage): boolean =>
  remark.tense === 'pluperfect' ||
  (remark.tense === 'none' &&
    situated
      .slice(-REACH)
      .some(
        (one) => one.tense === 'pluperfect' && one.sentence === remark.sentence && sameSpeakers(one, remark),
      ));

function isBeside(remark: Remark, { article, language, situated, interview }: Stage): boolean {
  const { sentence, told } = remark;
  const { proposal } = told;
  const { cue, parties, parsed } = proposal;
  // *Son voisin*, *Sa mère*: of whoever has just spoken.
  const [party] = parties;
  const first = party && parsed.grammar.determiners.get(parsed.tokens[party.first]?.key ?? '');
  const last = situated.at(-1);
  if (
    first?.type === 'possessive' &&
    // *Son éditeur décrit une autrice « intraitable »*: the reporter met her alone.
    !interview?.met &&
    (cue ||
      party?.phrases.some(({ head }) => parsed.nouns.kin.has(parsed.tokens[head?.at ?? -1]?.key ?? ''))) &&
    // *Son directeur l’affirme dans un courrier*: that came alone; *wrote its analyst* is of the same note.
    (!remark.medium?.key || !!last?.medium) &&
    last?.sentence.parsed.paragraph === sentence.parsed.paragraph &&
    last.tense !== 'pluperfect' &&
    // *Contacté mercredi, le club annonce … rappelle son président*
    (!last.medium || last.entities.every(({ kind }) => kind === 'institution'))
  )
    return true;
  if (!cue) return false;
  // *À ses côtés, X, chargée de …, a dénoncé …*
  const opening = article.text.slice(sentence.start, Math.min(sentence.front, cue.start));
  const around = article.text.slice(
    Math.max(sentence.start, cue.start - 30),
    Math.min(sentence.end, cue.end + 40),
  );
  return [opening, around].some((words) => language.situations.beside.test(flatten(words)));
}

const carried = ({ date, place }: Finding): Finding => ({
  ...(known(date) && { date: inferred(date) }),
  ...(place && { place: known(place) ? inferred(place) : place }),
});
