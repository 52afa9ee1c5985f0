/** Drops the oldest entry beyond `most`, so that a hundred thousand questions leave the heap flat. */
export function forgetOldest(kept: Map<string, unknown>, most = 5000): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
