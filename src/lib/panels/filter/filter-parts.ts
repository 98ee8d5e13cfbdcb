/** The filter's components, in one chunk that is loaded when something is filtered. */
export { default as AskedFor } from './AskedFor.svelte';
export { default as FilterChoices } from './FilterChoices.svelte';
export { default as NothingMatches } from './NothingMatches.svelte';
