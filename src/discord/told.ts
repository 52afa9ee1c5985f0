/** What the log tells of an interaction: names, never the words of a question unless the operator wants them. */
export interface Told {
  command?: string;
  options?: readonly string[];
  question?: Readonly<Record<string, string>>;
  outcome?: string;
}
