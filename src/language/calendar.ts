/** The words of dates; all folded. The rules that read them are in `article/days`. */
export interface Calendar {
  /** Names and abbreviations (without full stop) ↦ 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** ↦ 1 Monday … 7 Sunday (ISO). */
  readonly weekdays: ReadonlyMap<string, number>;
}
