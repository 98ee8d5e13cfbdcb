/**
 * The page we compare with: MapLibre as it is published, our style as a value, our pictures, the
 * same data, and nothing else. No list, no panel, no controls, no framework; its requests are
 * found at once, because everything is named in the page's head.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compressBuild } from '../../src/host/compress.js';
import { ROOT } from './site.js';

/** What the panel covers of our map at the bench's window, CSS pixels; see `coveredEdges`. */
const PANEL = 376;

/**
 * Bundles one file of ours, as it is, into one module.
 *
 * @param {string} entry from the project's folder
 * @param {string} outDir
 * @param {string} name of the module
 */
async function bundle(entry, outDir, name) {
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { '#lib': join(ROOT, 'src/lib') } },
		build: {
			outDir,
			emptyOutDir: false,
			minify: true,
			target: 'es2022',
			lib: { entry: join(ROOT, entry), formats: ['es'], fileName: () => name }
		}
	});
	return pathToFileURL(join(outDir, name)).href;
}

/**
 * @param {object} style
 * @param {typeof import('../../src/lib/state/address/camera.js')} camera
 * @param {typeof import('../../src/lib/layers/still-picture/frame/frame.js')} frame
 */
function page(style, { MAX_BOUNDS, ZOOM }, { CORRIDOR_FRAME }) {
	const options = {
		container: 'map',
		style,
		minZoom: ZOOM.min,
		maxZoom: ZOOM.max,
		maxBounds: MAX_BOUNDS,
		maxPitch: 60,
		attributionControl: false,
		fadeDuration: 200,
		localIdeographFontFamily: false
	};
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bare MapLibre</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/maplibre-gl.css">
<style>html, body, #map { margin: 0; height: 100% }</style>
<link rel="modulepreload" href="/maplibre-gl.mjs">
<link rel="modulepreload" href="/images.mjs">
<div id="map"></div>
<script type="module">
import { Map, setWorkerUrl } from '/maplibre-gl.mjs';
import { provideImages } from '/images.mjs';
setWorkerUrl('/maplibre-gl-worker.mjs');
const map = new Map(${JSON.stringify(options).replaceAll('<', '\\u003c')});
provideImages(map);
map.setPadding({ top: 0, right: 0, bottom: 0, left: ${PANEL} });
map.fitBounds(${JSON.stringify(CORRIDOR_FRAME)}, { animate: false });
map.once('idle', () => (window.bench.idle ??= performance.now()));
</script>
</html>
`;
}

/**
 * Writes the bare page beside a copy of a site's map data, compressed as the site is.
 *
 * @param {string} site the folder of the built site
 * @returns {Promise<{ directory: string, remove: () => void }>}
 */
export async function makeBareSite(site) {
	const directory = mkdtempSync(join(tmpdir(), 'bare-map-'));
	const work = mkdtempSync(join(tmpdir(), 'bare-map-work-'));
	const remove = () => rmSync(directory, { recursive: true, force: true });
	try {
		mkdirSync(join(directory, 'data'));
		cpSync(join(site, 'data/map'), join(directory, 'data/map'), { recursive: true });
		for (const file of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) {
			cpSync(join(ROOT, 'node_modules/maplibre-gl/dist', file), join(directory, file));
		}
		await bundle('src/lib/map/renderer/images.ts', directory, 'images.mjs');
		const { styleOf } = await import(await bundle('src/lib/layers/style.ts', work, 'style.mjs'));
		const camera = await import(
			await bundle('src/lib/state/address/camera.ts', work, 'camera.mjs')
		);
		const frame = await import(
			await bundle('src/lib/layers/still-picture/frame/frame.ts', work, 'frame.mjs')
		);
		const style = styleOf({ theme: 'light', lang: 'en', detail: false, dataRoot: '/data/' });
		writeFileSync(join(directory, 'index.html'), page(style, camera, frame));
		await compressBuild(directory);
	} catch (error) {
		remove();
		throw error;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
	return { directory, remove };
}
