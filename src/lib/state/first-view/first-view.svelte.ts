/** The first view of a page: what nobody asks for at once comes when it has had its turn. */
import { onMount } from 'svelte';

/** How long the first view has the line and the processor for itself, milliseconds. */
const TURN_MS = 2500;

/**
 * The first view, to be made while a component is set up; `isOver` is true once it has had its turn.
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
