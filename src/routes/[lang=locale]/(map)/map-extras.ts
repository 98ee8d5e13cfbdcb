/**
 * What exists only with the live map: its buttons, its text description, tools' overlays, cards.
 * One chunk, loaded together with MapLibre and not before the page's first view.
 */
export { default as CardDialog } from '#lib/panels/card/CardDialog.svelte';
export { default as MapWords } from '#lib/panels/in-view/MapWords.svelte';
export { default as MapButtons } from '#lib/panels/shell/MapButtons.svelte';
export { default as OpenSpot } from '#lib/tools/OpenSpot.svelte';
export { default as OpenCard } from '#lib/panels/card/OpenCard.svelte';
export { default as ToolButtons } from '#lib/tools/ToolButtons.svelte';
export { default as ToolOverlay } from '#lib/tools/ToolOverlay.svelte';
