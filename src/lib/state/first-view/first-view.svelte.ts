/** The first view of a page: nothing that is not needed at once is loaded before it is over. */
import { onMount } from 'svelte';

/** How long the first view has network and main thread for itself, milliseconds. */
const TURN_MS = 2500;

/**
 * The first view, to be made while a component is set up; `isOver` is true once it is over.
 * @param then what is to be done when it is over
 */
export function firstView(then: () => void) {
	let isOver = $state(false);
	onMount(() => {
		const timer = setTimeout(() => {
			isOver = true;
			then();
		}, TURN_MS);
		return () => clearTimeout(timer);
	});
	return {
		get isOver() {
			return isOver;
		}
	};
}
