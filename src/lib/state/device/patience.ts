/** A signal that aborts after some milliseconds; `AbortSignal.timeout` is not in Safari 15. */
export function abortedAfter(ms: number): AbortSignal {
	const controller = new AbortController();
	setTimeout(() => controller.abort(), ms);
	return controller.signal;
}
