import { contains, overlaps, slice } from '../text/span.ts';
import type { StatementFilter } from './archive.ts';
import { Column, Links } from './columns.ts';
import type { PersonRecord } from './person-record.ts';
import { Ranked } from './ranked.ts';
import { type Bearer, type EventRecord, oldestEvent } from './records.ts';
import type { SentenceQuery } from './sentence-query.ts';
import { within } from './statements.ts';

/** The days that the articles name, by number, and which come in question. */
export class Events {
  readonly #all = new Ranked(oldestEvent);
  readonly #bySentence = new Links();
  readonly #sentences = new Column();
  readonly #days = new Column();

  add(event: EventRecord): void {
    const number = this.#all.add(event);
    event.number = number;
    this.#bySentence.add(event.sentenceNumber, number);
    this.#sentences.push(event.sentenceNumber);
    this.#days.push(event.day);
  }

  event(number: number): EventRecord {
    return this.#all.item(number);
  }

  /** By number: the date (see `dates`). */
  get days(): Int32Array {
    return this.#days.values;
  }

  /** By number: the sentence that names it. */
  get sentences(): Int32Array {
    return this.#sentences.values;
  }

  /** Oldest first. `person` is that of the filter, `words` are those of `filter.about`. */
  select(
    { since, until }: Pick<StatementFilter, 'since' | 'until'>,
    person?: PersonRecord,
    words?: SentenceQuery,
  ): Int32Array {
    const all = person ? this.#naming(person) : words ? this.#in(words) : this.#all.inOrder;
    // What was found by its only word holds it.
    const asked = person || !words?.isOneWord ? words : undefined;
    if (!since && !until && !asked) return all;
    const [days, sentences] = [this.#days.values, this.#sentences.values];
    const isWithin = within({ ...(since && { since }), ...(until && { until }) });
    return all.filter((number) => {
      const sentence = sentences[number] as number;
      return (
        (!(since || until) || isWithin(days[number] as number)) &&
        (!asked || asked.heldBetween(sentence, sentence))
      );
    });
  }

  /** The days in sentences that hold a rarest word. */
  #in(words: SentenceQuery): Int32Array {
    const found = new Column();
    words.eachCandidate((sentence) => this.#bySentence.each(sentence, (number) => found.push(number)));
    return this.#all.order(found.values.subarray(0, found.length));
  }

  /** The days whose sentence names the person: by a spelling, by a role, or as the speaker of a statement. */
  #naming(person: PersonRecord): Int32Array {
    const found = new Set<number>();
    for (const bearer of person.bearers)
      for (const event of bearer.entry.events) if (names(event, bearer)) found.add(event.number);
    return this.#all.order(found);
  }
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
