/** The built site that is measured, and where MapLibre is in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { maplibrePart } from './classes.js';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @returns {string} the folder of the built site: `build/`, or BUILD
 * @throws {Error} where there is none
 */
export function builtSite() {
	const directory = resolve(process.env.BUILD ?? join(ROOT, 'build'));
	if (!existsSync(join(directory, 'en', 'index.html'))) {
		throw new Error(`There is no built site in ${directory}: run "npm run build" first.`);
	}
	return directory;
}

/**
 * @param {string} name of a package that the map is compared with: the bench has an install of its own
 * @returns {string} the package's folder
 * @throws {Error} where it is not installed
 */
export function comparedPackage(name) {
	const folder = join(ROOT, 'tests/bench/node_modules', name);
	if (!existsSync(folder)) {
		throw new Error(`The bench needs ${name}: run "npm ci --prefix tests/bench" first.`);
	}
	return folder;
}

/**
 * Finds MapLibre's files in a site by what is in them.
 *
 * @param {string} directory
 * @returns {import('./classes.js').MapLibreFiles} addresses from the site's root
 * @throws {Error} where one of them is missing or there are two
 */
export function findMapLibre(directory) {
	const scripts = readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.m?js$/.test(file))
		.map((file) => ({ file, part: maplibrePart(readFileSync(join(directory, file), 'utf8')) }));
	const only = (/** @type {'main' | 'worker'} */ wanted) => {
		const [first, ...others] = scripts.filter(({ part }) => part === wanted);
		if (!first || others.length > 0) {
			throw new Error(
				`${directory} has ${first ? 'more than one' : 'no'} MapLibre ${wanted} file.`
			);
		}
		return `/${first.file.replaceAll('\\', '/')}`;
	};
	return { main: only('main'), worker: only('worker') };
}
