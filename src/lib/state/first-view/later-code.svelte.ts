/**
 * A part of the page whose code is loaded after the first view: `code` is null until it has
 * arrived.
 * @param load an `import()`, which asks again after a failure
 * @param failed called where it could not be loaded
 */
export function laterCode<Code>(load: () => Promise<Code>, failed: () => void) {
	let code = $state.raw<Code | null>(null);
	return {
		get code() {
			return code;
		},
		/** Fetches it, unless it is there. */
		async fetch(): Promise<void> {
			try {
				code ??= await load();
			} catch {
				failed();
			}
		}
	};
}
