import type { Article, Grounded } from '../article/article.ts';
import type { IsoDate } from '../text/day.ts';
import type { Span } from '../text/span.ts';

/**
 * `direct`: the content stands wholly between quotation marks. `mixed`: a paraphrase that holds quoted words.
 * `indirect`: reported speech without quotation marks.
 */
export type Kind = 'direct' | 'mixed' | 'indirect';

/** How a mention was given to its person. `continuation`: a quotation without words of its own to say who speaks. */
export type SpeakerBasis = 'name' | 'surname' | 'role' | 'pronoun' | 'continuation';

/** Who makes a statement, as one sentence tells it. */
export interface Speaker {
  /** The fullest name that the article gives, without title or role; for an unnamed source the head noun phrase. */
  readonly name: string;
  /** Index into the reading's `people`; absent for an unnamed source. */
  readonly person?: number;
  /** A source that the article leaves unnamed: *un témoin*. */
  readonly anonymous: boolean;
  /** The words that stand for the speaker here: *le chef de la diplomatie russe*, *il*. */
  readonly mention: Span;
  readonly basis: SpeakerBasis;
  /** Where the name stands that a role, a surname, a pronoun or a continuation was resolved to. */
  readonly evidence?: Span;
}

/** An attribution relation (PARC, PolNeAR): a source, a cue, a content. */
export interface Statement {
  /** 12 hexadecimal digits, from the article’s id and where its content stands. */
  readonly id: string;
  readonly kind: Kind;
  /** Empty where unknown; several where they speak jointly. */
  readonly speakers: readonly Speaker[];
  /** The words that report: *a souligné*, *d’après*. Absent where a quotation stands alone. */
  readonly cue?: Span;
  /** One span, or several where the narrator's words stand between them; never across a paragraph's end. */
  readonly content: readonly Span[];
  /** Index into the article's `paragraphs`. */
  readonly paragraph: number;
  /** The conditional of the outlet's reservation: *aurait déclaré*. */
  readonly reserved: boolean;
  /** When and where it was said. */
  readonly date?: Grounded<IsoDate>;
  readonly place?: Grounded<string>;
  /** The names of the rules that found the content and the speaker. */
  readonly rules: readonly string[];
}

/** A role as printed: *chef de la diplomatie malienne*. */
export interface Role extends Span {
  readonly text: string;
}

/** Whoever the article names: a person or an institution. */
export interface Person {
  readonly name: string;
  readonly kind: 'person' | 'institution';
  /** All the spellings of the name in this article, the fullest first: *Serguei Lavrov*, *Lavrov*. */
  readonly spellings: readonly string[];
  readonly roles: readonly Role[];
  /** The first place where the name stands. */
  readonly mention: Span;
}

/** A day or a place that a sentence names, whether or not anything is said then or there. */
export type Mention = DayMention | PlaceMention;

export interface DayMention extends Span {
  readonly type: 'day';
  readonly date: Grounded<IsoDate>;
}

export interface PlaceMention extends Span {
  readonly type: 'place';
  /** As the article writes it: *Moscou*. */
  readonly place: string;
}

/** All that is found in one article. */
export interface Reading {
  readonly article: Article;
  readonly people: readonly Person[];
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}
