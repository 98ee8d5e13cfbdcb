import { createReadStream, createWriteStream, existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/**
 * Extensions of files that are worth compressing: text, and tiles, which shrink by half. Kit's own `precompress`
 * knows html, js, mjs, json, css, svg, xml, wasm, txt and md (its `core/adapt/builder.js`), but not the map's data.
 */
const WORTHWHILE = new Set(
	'.html .js .mjs .json .css .svg .xml .wasm .txt .md .geojson .kml .csv .mvt .webmanifest'.split(
		' '
	)
);

/**
 * Writes a brotli (quality 11) and a gzip sibling (`.br`, `.gz`) beside every such file of a
 * built site that has none yet. Run it after Kit's own compression.
 *
 * @param {string} directory
 * @returns {Promise<string[]>} the files written, as paths inside the directory
 */
export async function compressBuild(directory) {
	const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
		(file) => WORTHWHILE.has(extname(file)) && hasContent(join(directory, file))
	);
	const written = files.flatMap((file) =>
		['.br', '.gz'].map((ending) => ({ file, sibling: file + ending }))
	);
	const missing = written.filter(({ sibling }) => !existsSync(join(directory, sibling)));
	await Promise.all(
		missing.map(async ({ file, sibling }) => {
			const source = join(directory, file);
			const packer = sibling.endsWith('.br') ? brotli(statSync(source).size) : gzip();
			await pipeline(createReadStream(source), packer, createWriteStream(join(directory, sibling)));
		})
	);
	return missing.map(({ sibling }) => sibling).sort();
}

/** @param {string} path */
function hasContent(path) {
	const about = statSync(path);
	return about.isFile() && about.size > 0;
}

/** @param {number} size in bytes */
function brotli(size) {
	return createBrotliCompress({
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: size
		}
	});
}

function gzip() {
	return createGzip({ level: constants.Z_BEST_COMPRESSION });
}
