/**
 * The pages we compare with: MapLibre as it is published, the same data, and nothing else. No list, no panel, no
 * controls, no framework; their requests are found at once, because everything is named in the page's head. One has
 * a style written by hand, the other our style as a value and our pictures.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compressBuild } from '../../src/host/compress.js';
import { handWrittenStyle } from './hand-written-style.js';
import { ROOT } from './site.js';

/** @typedef {import('maplibre-gl').StyleSpecification} StyleSpecification */

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

/** What a page asks for as early as ours does: the files of its style. */
function preloads(/** @type {StyleSpecification} */ { sources }) {
	return Object.values(sources)
		.flatMap((source) => ('data' in source && typeof source.data === 'string' ? [source.data] : []))
		.map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`)
		.join('\n');
}

/**
 * Every switch that our map uses (`src/lib/map/renderer/create-map.ts`), but its small first frames: they are for
 * a map that something covers, and this one shows what it draws.
 *
 * @param {StyleSpecification} style
 * @param {typeof import('../../src/lib/state/address/camera.js')} camera
 * @param {typeof import('../../src/lib/layers/still-picture/frame/frame.js')} frame
 * @param {number} tiledLast the last zoom of the tiles
 * @param {{ hasPictures: boolean, isMoved?: boolean }} page whether the style names pictures of ours; whether the
 *   page is one for moving: it looks from where its address says, and a script may ask for its map
 */
function page(
	style,
	{ MAX_BOUNDS, ZOOM },
	{ CORRIDOR_FRAME },
	tiledLast,
	{ hasPictures, isMoved }
) {
	const options = {
		container: 'map',
		style,
		minZoom: ZOOM.min,
		maxZoom: ZOOM.max,
		maxBounds: MAX_BOUNDS,
		maxPitch: 60,
		attributionControl: false,
		fadeDuration: 200,
		localIdeographFontFamily: false,
		validateStyle: false,
		renderWorldCopies: false,
		refreshExpiredTiles: false,
		zoomLevelsToOverscale: ZOOM.max - tiledLast
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
${hasPictures ? '<link rel="modulepreload" href="/images.mjs">' : ''}
${preloads(style)}
<div id="map"></div>
<script type="module">
import { Map, setWorkerUrl } from '/maplibre-gl.mjs';
${hasPictures ? "import { provideImages } from '/images.mjs';" : ''}
setWorkerUrl('/maplibre-gl-worker.mjs');
const map = new Map(${JSON.stringify(options).replaceAll('<', '\\u003c')});
${hasPictures ? 'provideImages(map);' : ''}
map.setPadding({ top: 0, right: 0, bottom: 0, left: ${PANEL} });
${
	isMoved
		? `const [zoom, lat, lng] = location.hash.split('=')[1].split('/').map(Number);
map.jumpTo({ zoom, center: [lng, lat] });
window.map = map;`
		: `map.fitBounds(${JSON.stringify(CORRIDOR_FRAME)}, { animate: false });`
}
map.once('idle', () => (window.bench.idle ??= performance.now()));
</script>
</html>
`;
}

/**
 * Writes the bare pages beside a copy of a site's map data, compressed as the site is: `/` has our style, `/by-hand/`
 * the one written by hand, `/moving/` and `/moving/detail/` ours as it is before and after minor streets are loaded.
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
		const styled = (/** @type {boolean} */ detail) =>
			styleOf({ theme: 'light', lang: 'en', detail, dataRoot: '/data/' });
		const { TILED_LAST } = await import(
			await bundle('src/lib/values/tile-zooms.ts', work, 'tile-zooms.mjs')
		);
		const write = (
			/** @type {string} */ folder,
			/** @type {StyleSpecification} */ style,
			/** @type {Parameters<typeof page>[4]} */ options
		) => {
			mkdirSync(join(directory, folder), { recursive: true });
			const html = page(style, camera, frame, TILED_LAST, options);
			writeFileSync(join(directory, folder, 'index.html'), html);
		};
		write('', styled(false), { hasPictures: true });
		write('by-hand', handWrittenStyle('/data/map/'), { hasPictures: false });
		write('moving', styled(false), { hasPictures: true, isMoved: true });
		write('moving/detail', styled(true), { hasPictures: true, isMoved: true });
		await compressBuild(directory);
	} catch (error) {
		remove();
		throw error;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
	return { directory, remove };
}
