/** What filtering shows once something is asked for: one file, fetched then. */
export { default as AskedFor } from './AskedFor.svelte';
export { default as FilterChoices } from './FilterChoices.svelte';
export { default as NothingMatches } from './NothingMatches.svelte';
