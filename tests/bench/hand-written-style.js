/**
 * The style of a developer in a hurry: the files that our first view loads, one simple layer for each, no pictures, no
 * expressions but the names. Nothing names the places: it is the least that can be drawn of these data.
 */

/** A font of the machine: there is no glyph server here either. */
const FONT = ['sans-serif'];
const name = { 'text-field': ['get', 'name_en'], 'text-font': FONT, 'text-size': 11 };

/** From the ground up: file, kind of layer, paint, layout. */
const LAYERS = [
	['boundary', 'fill', { 'fill-color': '#f4f1ea' }],
	['green', 'fill', { 'fill-color': '#d5e3c5' }],
	['canals', 'line', { 'line-color': '#b5d3dc' }],
	['water', 'fill', { 'fill-color': '#b5d3dc' }],
	['streets-approximate', 'line', { 'line-color': '#ffffff' }],
	['roads-main', 'line', { 'line-color': '#ffffff', 'line-width': 2 }],
	['rail', 'line', { 'line-color': '#c3bdb1' }],
	['creek', 'line', { 'line-color': '#0f7f8f', 'line-width': 4 }],
	['metro-lines', 'line', { 'line-color': '#6b6459', 'line-width': 2 }],
	['metro-stations', 'circle', { 'circle-radius': 3, 'circle-color': '#5c656b' }],
	['piers', 'circle', { 'circle-radius': 2, 'circle-color': '#0f7f8f' }],
	['crossings', 'circle', { 'circle-radius': 2, 'circle-color': '#22303a' }],
	['places', 'fill', { 'fill-color': '#8e4a9e', 'fill-opacity': 0.2 }],
	['place-circles', 'line', { 'line-color': '#8e4a9e' }],
	['place-points', 'circle', { 'circle-radius': 9, 'circle-color': '#c2571a' }],
	['green-labels', 'symbol', { 'text-color': '#4c6b34' }, name],
	['neighbours', 'symbol', { 'text-color': '#5c656b' }, name]
];

/**
 * @param {string} folder address of the map's data, ending in a slash
 * @returns {import('maplibre-gl').StyleSpecification}
 */
export function handWrittenStyle(folder) {
	const sources = LAYERS.map(([file]) => [
		file,
		{ type: 'geojson', data: `${folder}${file}.geojson` }
	]);
	const layers = LAYERS.map(([file, type, paint, layout = {}]) => ({
		id: file,
		source: file,
		type,
		paint,
		layout
	}));
	const ground = { id: 'ground', type: 'background', paint: { 'background-color': '#eceae4' } };
	return /** @type {import('maplibre-gl').StyleSpecification} */ ({
		version: 8,
		sources: Object.fromEntries(sources),
		layers: [ground, ...layers]
	});
}
