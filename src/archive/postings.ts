import MiniSearch from 'minisearch';

/**
 * MiniSearch with its postings open to questions that only ask which documents hold a word: an intersection of sets needs
 * no scores, and one look into a posting costs a thousandth of a search. `_index` and its kin are MiniSearch's protected
 * members; a test holds `put` to the index that `add` makes.
 */
export class Postings<Document> extends MiniSearch<Document> {
  readonly #terms = new Map<string, Map<number, Map<number, number>>>();
  /** How many different terms each document has that `put` added, by its number. */
  readonly #lengths: number[] = [];

  /**
   * Adds a document that has one field, already in terms. What `add` does, without walking MiniSearch's tree for terms
   * that were met before: three times as fast. Not for an index from which documents are discarded.
   */
  put(id: unknown, field: string, terms: readonly string[]): void {
    const number = this._nextId++;
    this._idToShortId.set(id, number);
    this._documentIds.set(number, id);
    const others = this._documentCount++;
    const fieldId = this._fieldIds[field] as number;
    const length = new Set(terms).size;
    const lengths: number[] = [];
    lengths[fieldId] = length;
    this._fieldLength.set(number, lengths);
    this.#lengths[number] = length;
    this._avgFieldLength[fieldId] = ((this._avgFieldLength[fieldId] ?? 0) * others + length) / (others + 1);
    for (const term of terms) {
      const posting = this.#posting(term, fieldId);
      posting.set(number, (posting.get(number) ?? 0) + 1);
    }
  }

  #posting(term: string, fieldId: number): Map<number, number> {
    let fields = this.#terms.get(term);
    if (!fields) {
      fields = new Map();
      this._index.set(term, fields);
      this.#terms.set(term, fields);
    }
    let posting = fields.get(fieldId);
    if (!posting) {
      posting = new Map();
      fields.set(fieldId, posting);
    }
    return posting;
  }

  /** The internal numbers of the documents whose field holds the term (0, 1, 2 … in the order of adding) ↦ how often. */
  holding(term: string, field: string): ReadonlyMap<number, number> {
    return this._index.get(term)?.get(this._fieldIds[field] as number) ?? none;
  }

  /** The postings of all terms that begin so. */
  *beginning(prefix: string, field: string): Iterable<ReadonlyMap<number, number>> {
    const fieldId = this._fieldIds[field] as number;
    for (const [, fields] of this._index.atPrefix(prefix)) {
      const posting = fields.get(fieldId);
      if (posting) yield posting;
    }
  }

  /** The number of different terms of a document that `put` added. */
  lengthOf(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  /** What a field's documents have on average. */
  averageLength(field: string): number {
    return this._avgFieldLength[this._fieldIds[field] as number] || 1;
  }

  /** The id of the document with that internal number; undefined where it was discarded. */
  idOf(number: number): unknown {
    return this._documentIds.get(number);
  }
}

const none: ReadonlyMap<number, number> = new Map();
