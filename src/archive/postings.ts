import MiniSearch from 'minisearch';

/**
 * MiniSearch with its postings open to the rooms that only ask which documents hold a word: an intersection of sets needs no
 * scores, and one look into a posting costs a thousandth of a search. (`_index` and its kin are MiniSearch's protected
 * members, the same in every 7.x; the tests of this room say so if that changes.)
 */
export class Postings<Document> extends MiniSearch<Document> {
  /** The internal numbers of the documents whose field holds the term: 0, 1, 2 … in the order of adding. */
  holding(term: string, field: string): ReadonlyMap<number, number> {
    return this._index.get(term)?.get(this._fieldIds[field] as number) ?? none;
  }

  /** The postings of all terms that begin so. */
  *beginning(prefix: string, field: string): Iterable<ReadonlyMap<number, number>> {
    const number = this._fieldIds[field] as number;
    for (const [, fields] of this._index.atPrefix(prefix)) {
      const posting = fields.get(number);
      if (posting) yield posting;
    }
  }

  /** The id of the document with that internal number; undefined where it was discarded. */
  idOf(number: number): unknown {
    return this._documentIds.get(number);
  }
}

const none: ReadonlyMap<number, number> = new Map();
