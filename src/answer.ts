/**
 * What a command answers: plain data that knows neither Discord nor the terminal. Every text that Verbatim says is
 * finished and in the asker's language; every text of an article is as printed, unescaped.
 */
export interface Answer {
  /** `miss`: nothing found; `choice`: several fit and the asker has to choose; `refused`: the question cannot be understood. */
  readonly outcome: 'answered' | 'choice' | 'miss' | 'refused';
  readonly heading: string;
  /** Numbers that help, under the heading: *7 statements, 3 direct · 4 articles · 2024-11 to 2025-04*. */
  readonly counts?: string;
  /** A sentence ahead of all else: *Lavrov, for “Lavrof”*. */
  readonly note?: string;
  readonly blocks: readonly Block[];
  /** Questions that the asker may want next: the choices of a `choice`, the nearest names of a `miss`. */
  readonly suggestions: readonly Suggestion[];
  /** What was searched: *12 articles, 2025-04-04 to …*. */
  readonly searched?: string;
}

/** One question, as typed in the terminal or kept in a button: the option's name ↦ its value as text. */
export interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** The id of the block at which a page begins; the first page has none. */
  readonly from?: string;
}

export interface Suggestion {
  readonly label: string;
  /** *minister of …, last quoted on …* */
  readonly detail?: string;
  readonly question: Question;
}

export type Block = Section | Quotation | Passage | Facts | Note | Copyable;

/** Begins a group of blocks: a speaker in `/what`, a day in `/when`. */
export interface Section {
  readonly type: 'section';
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
}

/** Where something stands: *Title · Byline · 4 April 2025 (inferred) · ¶ 7*, all in one line. */
export interface Source {
  readonly line: string;
  readonly url?: string;
}

/** A piece of a quotation; the narrator's words (*, a-t-il dit,*) stand apart inside it. */
export interface Piece {
  readonly text: string;
  readonly by: 'speaker' | 'narrator';
}

export interface Quotation {
  readonly type: 'quotation';
  /** The statement's id: a page begins at one. */
  readonly id: string;
  /** Only `direct` may be drawn as quoted; the pieces of the two others carry the article's own marks. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly pieces: readonly Piece[];
  /** *Reported, not quoted*, in the asker's language; absent for a direct quotation. */
  readonly kindLabel?: string;
  /** *Serguei Lavrov*, or *speaker unknown*. */
  readonly speaker: string;
  readonly speakerKnown: boolean;
  /** How the speaker was told, where it was not by name: *“Il”, resolved to …*. */
  readonly speakerNote?: string;
  /** As printed. */
  readonly role?: string;
  /** As printed: *a souligné*. */
  readonly cue?: string;
  /** *3 April 2025 (inferred)*; the words that it rests on stand behind `more`. */
  readonly when?: string;
  readonly where?: string;
  readonly source: Source;
  /** Asks for the paragraph, how speaker, day and place were found, and a line to paste: behind the button *Source*. */
  readonly more?: Question;
}

/** Sentences of an article, word for word. */
export interface Passage {
  readonly type: 'passage';
  readonly id: string;
  readonly text: string;
  /** Stretches of `text` to be marked in it: UTF-16 offsets, in order, none overlapping. */
  readonly marked?: readonly { readonly start: number; readonly end: number }[];
  readonly source?: Source;
}

export interface Facts {
  readonly type: 'facts';
  readonly id: string;
  readonly title?: string;
  readonly rows: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Drawn apart, smaller: where it comes from. */
  readonly detail?: string;
}

/** A sentence of Verbatim's own. */
export interface Note {
  readonly type: 'note';
  readonly id: string;
  readonly text: string;
}

/** Text to be taken over as it stands: a quotation with its attribution, ready to paste. */
export interface Copyable {
  readonly type: 'copyable';
  readonly id: string;
  readonly label: string;
  readonly text: string;
}
