import type { Article, Grounded } from '../../article/article.ts';
import type { DatedSpan } from '../../article/days/days.ts';
import type { Language } from '../../language/language.ts';
import type { IsoDate } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Parsed } from '../find/parse.ts';
import type { Entity } from '../resolve/entities.ts';
import type { Told } from '../resolve/tell.ts';
import type { NamedPlace } from './places.ts';

/** When and where something was said; `unknown` where a rule knows that the article does not tell. */
export interface Finding {
  readonly date?: Grounded<IsoDate> | 'unknown' | undefined;
  readonly place?: Grounded<string> | 'unknown' | undefined;
}

/** A narrator's sentence, with the days and places that it names outside of what others say. */
export interface Sentence {
  readonly parsed: Parsed;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly days: readonly DatedSpan[];
  readonly places: readonly NamedPlace[];
  /** The offset at which its opening ends (`frontEnd`). */
  readonly front: number;
  /** Its words, folded, a space around each. */
  readonly words: string;
}

/** A word of a sentence, folded. */
export interface Word extends Span {
  readonly key: string;
}

/** A statement on its way to a day and a place. */
export interface Remark {
  readonly told: Told;
  /** The sentence that tells it: the narrator's, or for an incise and an embedded report the one inside the marks. */
  readonly parsed: Parsed;
  /** The narrator's sentence around it. */
  readonly sentence: Sentence;
  readonly entities: readonly Entity[];
  /** Reported by somebody who is quoted. */
  readonly embedded: boolean;
  /** The days and places of the cue’s own clause, the nearest first. */
  readonly days: readonly DatedSpan[];
  readonly places: readonly NamedPlace[];
  /** What carries it from elsewhere: *dans un communiqué*, *by phone*. */
  readonly medium: Word | undefined;
  /** *session*, *told the court*: it says itself that it is said where people meet. */
  readonly gathering: Word | undefined;
  readonly tense: 'past' | 'present' | 'pluperfect' | 'none';
  /** *selon X*, *according to X*. */
  readonly according: boolean;
}

/** Where people met, on a day, at a place: what they say is said there. */
export interface Scene {
  readonly sentence: Sentence;
  /** `gathering`: whoever speaks may speak there; `briefing`: those who are named. */
  readonly type: 'gathering' | 'briefing';
  readonly date?: Grounded<IsoDate>;
  place?: Grounded<string>;
  /** The words of the sentences that tell it, folded: those named in them took part. */
  words: string;
}

/** The reporter's visit, and the sentence that names whoever was met. */
export interface Interview extends Finding {
  readonly met?: Sentence;
}

export interface Dateline {
  readonly date?: Grounded<IsoDate>;
  readonly place: Grounded<string>;
  /** Offset behind it. */
  readonly end: number;
}

/** All that the rules may ask about. */
export interface Stage {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  readonly dateline?: Dateline;
  readonly interview?: Interview;
  readonly reportage?: { readonly sentence: Sentence; readonly place: Grounded<string> };
  /** The place of the news, as the lead or the title tells it. */
  readonly place?: Grounded<string>;
  readonly scenes: Scene[];
  /** Those situated so far, in the order of the text; embedded ones are not among them. */
  readonly situated: (Remark & Finding)[];
}

/** A rule of situating: what it can tell of a remark, nothing where it is not for it. */
export interface SituatingRule {
  readonly name: string;
  /** What it tells of a day holds at other places; what it tells of a place, on other days. */
  readonly anywhere?: boolean;
  readonly anytime?: boolean;
  readonly find: (remark: Remark, stage: Stage) => Finding | undefined;
}

export const inferred = <Value>({ value, evidence }: Grounded<Value>): Grounded<Value> => ({
  value,
  basis: 'inferred',
  ...(evidence && { evidence }),
});

/** A place that stands elsewhere in the article. */
export const groundedPlace = ({ name, start, end }: NamedPlace): Grounded<string> => ({
  value: name,
  basis: 'inferred',
  evidence: { start, end },
});

export const known = <Value>(value: Value | 'unknown' | undefined): value is Value =>
  value !== undefined && value !== 'unknown';
