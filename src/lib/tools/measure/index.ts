/** The measuring tool in one piece, to be loaded when somebody wants to measure. */
export { fulfilIntent } from './fulfil-intent';
export { Measuring } from './measuring.svelte';
export { default as MeasureOverlay } from './MeasureOverlay.svelte';
export { default as MeasurePanel } from './MeasurePanel.svelte';
