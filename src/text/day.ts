/**
 * A date as far as it is known: a day `2025-04-03`, a month `2024-11`, a year `2024`, or a range of days
 * `2025-04-03/2025-04-04` (ISO 8601).
 */
export type IsoDate = string & { readonly isoDate: unique symbol };

/** A calendar day, `2025-04-03`. */
export type IsoDay = IsoDate & { readonly isoDay: unique symbol };
