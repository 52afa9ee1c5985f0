import { contains, overlaps, slice } from '../text/span.ts';
import type { StatementFilter } from './archive.ts';
import type { PersonRecord } from './person-record.ts';
import { type Bearer, type EventRecord, oldestEvent, type SentenceRecord } from './records.ts';
import type { SentenceQuery } from './sentence-query.ts';
import { Ranked } from './sorted.ts';
import { within } from './statements.ts';

/** The days that the articles name, oldest first. */
export class Events {
  readonly #all = new Ranked(oldestEvent);
  readonly #sentences: readonly SentenceRecord[];

  constructor(sentences: readonly SentenceRecord[]) {
    this.#sentences = sentences;
  }

  add(event: EventRecord): void {
    this.#all.add(event);
  }

  get oldestFirst(): readonly EventRecord[] {
    return this.#all.items;
  }

  /** `person` is that of the filter, `words` are those of `filter.about`. */
  select(
    { article, since, until }: StatementFilter,
    person?: PersonRecord,
    words?: SentenceQuery,
  ): readonly EventRecord[] {
    const all = person ? naming(person) : words ? this.#in(words) : this.oldestFirst;
    // What was found by its only word holds it.
    const asked = person || !words?.isOneWord ? words : undefined;
    if (!since && !until && !article && !asked) return all;
    const days = within({ ...(since && { since }), ...(until && { until }) });
    return all.filter(
      (event) =>
        (!(since || until) || days(event)) &&
        (!article || event.article.id === article.id) &&
        (!asked || asked.heldBetween(event.number, event.number)),
    );
  }

  /** The days in sentences that hold a rarest word. */
  #in(words: SentenceQuery): readonly EventRecord[] {
    const found: EventRecord[] = [];
    words.eachCandidate((sentence) => {
      for (const event of this.#sentences[sentence]?.events ?? []) found.push(event);
    });
    return this.#all.order(found);
  }
}

/** The days whose sentence names the person: by a spelling, by a role, or as the speaker of a statement. */
function naming(person: PersonRecord): readonly EventRecord[] {
  const found = new Set<EventRecord>();
  for (const bearer of person.bearers)
    for (const event of bearer.entry.events) if (names(event, bearer)) found.add(event);
  return [...found].sort(oldestEvent);
}

function names({ article, paragraph, sentence }: EventRecord, bearer: Bearer): boolean {
  const span = article.paragraphs[paragraph]?.sentences[sentence];
  if (!span) return false;
  const { spellings, roles } = bearer.named;
  return (
    roles.some((role) => overlaps(span, role)) ||
    spellings.some((spelling) => holdsWord(slice(article.text, span), spelling)) ||
    bearer.statements.some(({ statement, entry }) =>
      statement.speakers.some(
        (speaker) =>
          speaker.person !== undefined &&
          entry.bearers[speaker.person] === bearer &&
          contains(span, speaker.mention),
      ),
    )
  );
}

/** Whether the text holds the name as printed, not as a part of longer words: no *Sy* in *Syrie*. */
function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + name.length] ?? ' ')) return true;
  return false;
}

const letter = /[\p{L}\p{N}]/u;
