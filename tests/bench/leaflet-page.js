/**
 * The quickest map people could pick: Leaflet 1.9 on a canvas, with the same data and our colours,
 * one style a file, no tiles, no labels and nothing else. Its data are asked for at once.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressBuild } from '../../src/host/compress.js';
import { comparedPackage } from './site.js';

/** What is drawn, from the ground up: file, and how its lines and areas look. */
export const LAYERS = [
	['boundary', { fillColor: '#f4f1ea', fillOpacity: 1, color: '#9a948a', weight: 1 }],
	['green', { fillColor: '#d5e3c5', fillOpacity: 1, stroke: false }],
	['canals', { color: '#b5d3dc', weight: 1 }],
	['water', { fillColor: '#b5d3dc', fillOpacity: 1, stroke: false }],
	['streets-approximate', { color: '#ffffff', weight: 1 }],
	['roads-main', { color: '#ffffff', weight: 2 }],
	['rail', { color: '#c3bdb1', weight: 1 }],
	['creek', { color: '#0f7f8f', weight: 4, fillColor: '#0f7f8f', fillOpacity: 1 }],
	['metro-lines', { color: '#6b6459', weight: 2 }],
	['metro-stations', { radius: 3, color: '#5c656b', weight: 1, fillColor: '#ffffff' }],
	['piers', { radius: 2, color: '#0f7f8f', weight: 1 }],
	['crossings', { radius: 2, color: '#22303a', weight: 1 }],
	['places', { color: '#8e4a9e', weight: 1, fillOpacity: 0.2 }],
	['place-circles', { stroke: false, fill: false }],
	['green-labels', { radius: 0, stroke: false, fill: false }],
	['neighbours', { radius: 0, stroke: false, fill: false }],
	['place-points', { radius: 9, color: '#ffffff', weight: 2, fillColor: '#c2571a', fillOpacity: 1 }]
];

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leaflet</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/leaflet.css">
<style>html, body, #map { margin: 0; height: 100%; background: #eceae4 }</style>
<script>
const layers = ${JSON.stringify(LAYERS)};
const data = layers.map(([file]) => fetch('/data/map/' + file + '.geojson').then((answer) => answer.json()));
</script>
<script src="/leaflet.js" defer></script>
<script src="/map.js" defer></script>
<div id="map"></div>
</html>
`;

const MAP = `
const map = L.map('map', { preferCanvas: true, zoomAnimation: false, fadeAnimation: false });
map.fitBounds([[31.213, 121.348], [31.297, 121.456]]);
Promise.all(data).then((collections) => {
	collections.forEach((collection, at) => {
		const style = layers[at][1];
		L.geoJSON(collection, {
			style,
			interactive: false,
			pointToLayer: (_, position) => L.circleMarker(position, style)
		}).addTo(map);
	});
	// The canvas is drawn in the next frame; the one after it shows it.
	requestAnimationFrame(() => requestAnimationFrame(() => (window.bench.idle ??= performance.now())));
});
`;

/**
 * Writes the page beside a copy of a site's map data, compressed as the site is.
 *
 * @param {string} site the folder of the built site
 * @returns {Promise<{ directory: string, remove: () => void }>}
 */
export async function makeLeafletSite(site) {
	const leaflet = join(comparedPackage('leaflet'), 'dist');
	const directory = mkdtempSync(join(tmpdir(), 'leaflet-map-'));
	mkdirSync(join(directory, 'data'));
	cpSync(join(site, 'data/map'), join(directory, 'data/map'), { recursive: true });
	for (const file of ['leaflet.js', 'leaflet.css']) {
		cpSync(join(leaflet, file), join(directory, file));
	}
	writeFileSync(join(directory, 'index.html'), PAGE);
	writeFileSync(join(directory, 'map.js'), MAP);
	await compressBuild(directory);
	return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
