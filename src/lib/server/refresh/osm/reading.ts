/** What reading gives: the value, or why there is none, in words that say what to do. */
export type Reading<T> = { ok: T } | { reason: string };
