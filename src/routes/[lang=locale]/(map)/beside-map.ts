/**
 * What is there only where the living map is: its buttons, its words, what tools lay over it, cards.
 * One file, fetched beside MapLibre and not before the page's first view.
 */
export { default as CardDialog } from '#lib/panels/card/CardDialog.svelte';
export { default as MapWords } from '#lib/panels/in-view/MapWords.svelte';
export { default as MapButtons } from '#lib/panels/shell/MapButtons.svelte';
export { default as OpenCard } from '#lib/panels/card/OpenCard.svelte';
export { default as ToolButtons } from '#lib/tools/ToolButtons.svelte';
export { default as ToolOverlay } from '#lib/tools/ToolOverlay.svelte';
