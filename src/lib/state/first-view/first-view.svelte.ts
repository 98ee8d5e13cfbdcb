/** The first view of a page: nothing that is not needed at once is loaded before it is over. */
import { onMount } from 'svelte';

/** How long it has network and main thread for itself at most, milliseconds: a map may never come to rest. */
const PATIENCE_MS = 8_000;

/**
 * The first view, to be made while a component is set up; `isOver` is true once it is over: after `end()`, to be
 * called when the map shows its first whole frame or will show none, and in any case after eight seconds.
 * @param then what is to be done when it is over, once
 */
export function firstView(then: () => void) {
	let isOver = $state(false);
	let timer: ReturnType<typeof setTimeout> | undefined;
	function end(): void {
		clearTimeout(timer);
		if (isOver) return;
		isOver = true;
		then();
	}
	onMount(() => {
		timer = setTimeout(end, PATIENCE_MS);
		return () => clearTimeout(timer);
	});
	return {
		get isOver() {
			return isOver;
		},
		end
	};
}
