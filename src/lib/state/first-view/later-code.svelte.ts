/**
 * A part of the page whose code comes after its first view: `code` is null until it has come.
 * @param load an `import()`, which asks again after a failure
 * @param failed says that it did not come
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
