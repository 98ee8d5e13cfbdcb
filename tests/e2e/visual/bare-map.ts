/**
 * The bare map: the product's own style, images and MapLibre, without labels, whose glyphs differ
 * between machines. The published page cannot leave them out, and need not.
 */
import { CORRIDOR_FRAME } from '#lib/layers/still-picture/frame/frame';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '#lib/layers/paint/palette';
import { styleOf } from '#lib/layers/style';
import { createMap } from '#lib/map/renderer/create-map';
import type { Camera } from '#lib/state/address/camera';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The style with its markers and without its labels; layers of labels, or fitted to them, are
 * removed.
 */
function wordless(style: StyleSpecification): StyleSpecification {
	const layers = style.layers.flatMap((layer): LayerSpecification[] => {
		if (layer.type !== 'symbol') return [layer];
		const { 'text-field': _text, ...layout } = layer.layout ?? {};
		return layout['icon-image'] && !layout['icon-text-fit'] ? [{ ...layer, layout }] : [];
	});
	return { ...style, layers };
}

const camera = (zoom: number, lat: number, lng: number): Camera => ({
	zoom,
	center: [lng, lat],
	bearing: 0,
	pitch: 0
});

let map: ReturnType<typeof createMap> | undefined;

/** Renders a view on a new map; resolves at the first complete frame. */
async function draw(theme: Theme, zoom: number, lat: number, lng: number): Promise<void> {
	map?.remove();
	map = createMap({
		container: document.querySelector<HTMLElement>('#map')!,
		style: wordless(styleOf({ theme, lang: 'en', detail: zoom >= 13, dataRoot: '/data/' })),
		camera: camera(zoom, lat, lng),
		frame: CORRIDOR_FRAME,
		padding: NO_PADDING,
		lang: 'en'
	});
	await map.once('idle');
}

declare global {
	interface Window {
		drawMap: typeof draw;
	}
}
window.drawMap = draw;
