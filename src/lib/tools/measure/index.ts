/** The measuring tool in one piece, to be loaded when somebody wants to measure. */
export { fulfilIntent } from './input/fulfil-intent';
export { Measuring } from './controller/measuring.svelte';
export { default as MeasureOverlay } from './draw/MeasureOverlay.svelte';
export { default as MeasurePanel } from './panel/MeasurePanel.svelte';
