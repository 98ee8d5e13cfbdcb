/**
 * Writes the map's tiles as one PMTiles archive, for object storage or a CDN: `npm run tiles:pmtiles -- [file]`.
 * What the tiles hold is read from the map's style, what they are cut from in `geodata/`: both are TypeScript,
 * which Vite runs as it does for the build.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param {string} file in `src/lib` */
async function load(file) {
	const path = fileURLToPath(new URL(`../lib/${file}`, import.meta.url));
	const { module } = await runnerImport(
		path,
		/** @type {import('vite').InlineConfig} */ ({ configFile: false, logLevel: 'warn' })
	);
	return /** @type {any} */ (module);
}

const [file = 'corridor.pmtiles'] = process.argv.slice(2);
const { tileLayers } = await load('layers/tile-layers.ts');
const { archiveOfGround } = await load('server/tiles/archive-of-ground.ts');
const archive = archiveOfGround(tileLayers());
writeFileSync(file, archive);
console.log(`${file}: ${archive.length} bytes`);
