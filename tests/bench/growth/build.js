/** Builds the site from a made-up catalogue, in a copy of the project that is thrown away. */
import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../site.js';
import { madeUpCatalogue } from './made-up-places.js';

/** What a build reads. */
const COPIED = [
	'src',
	'static',
	'geodata',
	'package.json',
	'tsconfig.json',
	'vite.config.ts',
	'tests/provide-browser.js'
];

/** The places whose pages are built: those that are compared. Each page is the same but for its own facts. */
export const WITH_PAGES = [1, 2, 3, 4].map((number) => `made-up-${number}`);

/** A file with tabs, as the project's own are. */
const write = (/** @type {string} */ file, /** @type {unknown} */ value) =>
	writeFileSync(file, JSON.stringify(value, null, '\t'));

/**
 * Puts made-up places where the real ones are, and takes out what refers to those.
 *
 * @param {string} geodata the copied folder
 * @param {number} count how many places
 */
export function replacePlaces(geodata, count) {
	const { places, sources, tour } = madeUpCatalogue(count);
	const file = (/** @type {string} */ name) => join(geodata, name);
	const read = (/** @type {string} */ name) => JSON.parse(readFileSync(file(name), 'utf8'));
	for (const folder of ['places', 'views']) {
		rmSync(file(folder), { recursive: true });
		mkdirSync(file(folder));
	}
	for (const place of places) write(file(`places/${place.id}.geojson`), place);
	write(file('sources.json'), [...read('sources.json'), ...sources]);
	write(file('tour.json'), tour);
	write(
		file('old-names.json'),
		read('old-names.json').filter(
			(/** @type {{ layer: string }} */ { layer }) => layer !== 'places'
		)
	);
	const text = [{ en: 'Made up for measuring.', zh: '为测量而虚构。' }];
	write(file('corridor.json'), {
		facts: [],
		whole: { text, promises: [], figures: [] },
		sectors: []
	});
}

/**
 * The addresses that are rendered: the map, the comparison, the pages of four places, and every file of data
 * and picture that the built site has. The pages of all the others would say nothing more, and take hours.
 *
 * @param {string} directory the project's built site
 */
function addresses(directory) {
	const pages = ['/en/', '/zh/', '/en/compare/', '/en/tour/'];
	const ofPlaces = WITH_PAGES.flatMap((id) => [
		`/en/places/${id}/`,
		`/data/items/places/${id}.json`
	]);
	const files = ['data', 'picture']
		.flatMap((folder) =>
			readdirSync(join(directory, folder), { recursive: true, withFileTypes: true })
		)
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((file) => !file.startsWith('data/items/places/') && !file.includes('/tiles/'));
	return [...pages, ...ofPlaces, ...files.map((file) => `/${file}`)];
}

/** Routes that name every place as an entry of theirs, which Kit renders whatever the configuration says. */
const PLACE_ROUTES = [
	'[lang=locale]/(map)/places/[id]/+page.server.ts',
	'data/items/places/[id].json/+server.ts',
	'oembed/[lang=locale]/[id].json/+server.ts'
];

/**
 * Leaves the entries of those routes out: what is rendered is named in `addresses`.
 *
 * @param {string} routes the copied folder
 * @throws {Error} where a route no longer reads as is expected here
 */
function withoutEntries(routes) {
	for (const name of PLACE_ROUTES) {
		const file = join(routes, name);
		const code = readFileSync(file, 'utf8');
		const without = code.replace('catalogue().places.map(', 'catalogue().places.slice(0, 0).map(');
		if (without === code) throw new Error(`${name} names its entries otherwise now.`);
		writeFileSync(file, without);
	}
}

/** Instead of the project's search for fonts: without a Chinese one there are no share pictures, a second each. */
const NO_FONTS = 'export const chineseFontFiles = () => null;\n';

/** The project's own configuration, with the addresses to render named instead of followed. */
const CONFIG = `import config from './project.config.js';
import entries from './entries.json' with { type: 'json' };
const prerender = { ...config.kit.prerender, crawl: false, entries, handleUnseenRoutes: 'ignore' };
export default { ...config, kit: { ...config.kit, prerender } };
`;

/**
 * @param {string} folder to run Vite in
 * @returns {Promise<void>}
 * @throws {Error} with what Vite wrote, where it fails
 */
function viteBuild(folder) {
	return new Promise((done, fail) => {
		const vite = join('node_modules', 'vite', 'bin', 'vite.js');
		const running = spawn(process.execPath, [vite, 'build'], { cwd: folder });
		let said = '';
		for (const stream of [running.stdout, running.stderr]) {
			stream.on('data', (text) => (said = (said + text).slice(-4000)));
		}
		running.on('error', fail);
		running.on('close', (code) =>
			code === 0 ? done() : fail(new Error(`The build in ${folder} failed:\n${said}`))
		);
	});
}

/**
 * @typedef {object} GrownSite
 * @property {number} count of places
 * @property {string} directory the built site
 * @property {number} seconds that the build took
 * @property {() => void} remove the copy
 */

/** A folder in which built sites are kept, for another run of the bench; undefined for none. */
const KEPT = process.env.KEPT;

/**
 * Builds the site with so many made-up places, without share pictures; takes it from `KEPT` where it is there.
 *
 * @param {number} count
 * @param {string} builtSite the project's built site, which says what files there are
 * @returns {Promise<GrownSite>}
 */
export async function buildWith(count, builtSite) {
	if (!KEPT) return buildInCopy(count, builtSite);
	const directory = join(KEPT, String(count));
	const record = `${directory}.json`;
	if (!existsSync(record)) {
		const built = await buildInCopy(count, builtSite);
		cpSync(built.directory, directory, { recursive: true });
		built.remove();
		write(record, { seconds: built.seconds });
	}
	const { seconds } = JSON.parse(readFileSync(record, 'utf8'));
	return { count, directory, seconds, remove: () => {} };
}

/**
 * @param {number} count
 * @param {string} builtSite
 * @returns {Promise<GrownSite>}
 */
async function buildInCopy(count, builtSite) {
	const folder = mkdtempSync(join(tmpdir(), `bench-growth-${count}-`));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
		cpSync(join(ROOT, 'svelte.config.js'), join(folder, 'project.config.js'));
		symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
		writeFileSync(join(folder, 'svelte.config.js'), CONFIG);
		writeFileSync(join(folder, 'src/lib/server/publish/share-fonts.ts'), NO_FONTS);
		withoutEntries(join(folder, 'src/routes'));
		write(join(folder, 'entries.json'), addresses(builtSite));
		replacePlaces(join(folder, 'geodata'), count);
		const start = performance.now();
		await viteBuild(folder);
		const seconds = (performance.now() - start) / 1000;
		return { count, directory: join(folder, 'build'), seconds, remove };
	} catch (error) {
		remove();
		throw error;
	}
}
