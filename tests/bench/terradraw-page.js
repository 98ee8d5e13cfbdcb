/** The page that measuring is compared with: MapLibre and terradraw's measure control, nothing else. */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { MaplibreMeasureControl } from '@watergis/maplibre-gl-terradraw';

setWorkerUrl('/maplibre-gl-worker.mjs');
const bench = /** @type {any} */ (window);
const map = new MapLibre({
	container: 'map',
	style: { version: 8, sources: {}, layers: [] },
	center: [121.41, 31.25],
	zoom: 14,
	attributionControl: false
});
const control = new MaplibreMeasureControl({ modes: ['linestring', 'select'], open: true });
map.addControl(control);
/** Puts a finished line on the map, then begins to draw another. */
bench.draw = (/** @type {[number, number][]} */ coordinates) => {
	const draw = control.getTerraDrawInstance();
	draw?.addFeatures([
		{
			type: 'Feature',
			properties: { mode: 'linestring' },
			geometry: { type: 'LineString', coordinates }
		}
	]);
	draw?.setMode('linestring');
};
map.once('idle', () => (bench.ready = true));
