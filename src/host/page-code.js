/**
 * The modules that a page of the site needs before any interaction: its own files and their static imports,
 * recursively, without dynamic imports. The build puts those that several pages share into one file, so
 * that a page loads neither another page's code nor many small files.
 */

/** The index of the messages imports hundreds of modules: a module needs only those that it names. */
const WORDS = /\/paraglide\/messages(?:\/_index)?\.js$/;
const WORD = /\bm\.([a-z][a-z0-9_]*)/g;

/**
 * @param {string} id of a module
 * @param {import('vite').Rolldown.ChunkingContext} graph
 * @returns {string[]} the ids of the modules that it imports; of the messages, only those that it names
 */
function needsOf(id, graph) {
	const info = graph.getModuleInfo(id);
	if (!info || WORDS.test(id)) return [];
	const index = info.importedIds.find((imported) => WORDS.test(imported));
	if (!index) return [...info.importedIds];
	const folder = index.replace(/messages(?:\/_index)?\.js$/, 'messages/');
	const words = [...(info.code ?? '').matchAll(WORD)].map(([, word]) => `${folder}${word}.js`);
	return [...info.importedIds, ...words.filter((word) => graph.getModuleInfo(word))];
}

/**
 * A group of the build's code splitting, to be its `name`.
 *
 * @param {string} group
 * @param {readonly string[]} files the page's own, as absolute paths
 * @param {readonly string[]} [apart] folders that stay files of their own, as absolute paths
 * @returns {(id: string, graph: import('vite').Rolldown.ChunkingContext) => string | null} the group for
 *   what the page needs, null for everything else; throws where none of the files is in the build
 */
export function pageCode(group, files, apart = []) {
	/** @type {Set<string> | undefined} */
	let needed;
	return (id, graph) => {
		if (!needed) {
			// The server build lacks modules that only the browser uses.
			const open = files.filter((file) => graph.getModuleInfo(file));
			if (open.length === 0)
				throw new Error(`${group}: no module of this build is ${files.join()}`);
			needed = new Set();
			for (let next = open.pop(); next !== undefined; next = open.pop()) {
				if (needed.has(next)) continue;
				needed.add(next);
				open.push(...needsOf(next, graph));
			}
		}
		return needed.has(id) && !apart.some((folder) => id.startsWith(folder)) ? group : null;
	};
}

/** What tells of a place or feature: a place's page shows it at once, every other page of the map when one is picked. */
export const ARTICLE = ['panels/card/', 'panels/place/'];

/**
 * Folders of `src/lib` whose code stays with the part of the site that needs it: the drawn map, tools,
 * cards, a place's article, a comparison and the search each bring their own, and what reads files, computes geodesics
 * or reckons minutes by metro comes with them.
 * Error pages load when they are needed. Everything else that two parts need is in one file for all.
 */
export const WITH_THEIR_PART = [
	'geo/',
	'formats/',
	'layers/',
	'map/',
	'reach/',
	'tools/',
	'catalogue/compare/',
	'catalogue/ground/',
	'catalogue/hours/',
	'catalogue/links/',
	'catalogue/outlines/',
	'catalogue/reach/',
	'catalogue/relations/',
	'catalogue/search/',
	'panels/about/',
	'panels/compare/',
	'panels/page/status/',
	'panels/reach/',
	...ARTICLE
];

/** Words of the same: a dossier has a comparison in it, and the about page's texts on measuring. */
const WORDS_WITH_THEIR_PART = /^i18n\/paraglide\/messages\/(about|compare)_/;

/**
 * The group of what several parts of the site share, to be its `name`, for modules that two of them need.
 *
 * @param {string} lib the folder of our code, as an absolute path
 * @returns {(id: string) => 'shared' | null} null for a module that stays with its part
 */
export function sharedCode(lib) {
	return (id) => {
		if (id.includes('/node_modules/@lucide/')) return 'shared';
		if (!id.startsWith(`${lib}/`)) return null;
		const path = id.slice(lib.length + 1);
		if (WORDS_WITH_THEIR_PART.test(path)) return null;
		return WITH_THEIR_PART.some((folder) => path.startsWith(folder)) ? null : 'shared';
	};
}

/** @typedef {(id: string, graph: import('vite').Rolldown.ChunkingContext) => string | null} Group */

/**
 * The group of what is in both of two, so that a page that needs some of a group does not load the rest.
 *
 * @param {Group} one
 * @param {Group} other
 * @returns {Group} its name is that of the two together
 */
export function both(one, other) {
	return (id, graph) => {
		const names = [one(id, graph), other(id, graph)];
		return names.every((name) => name !== null) ? names.join('-') : null;
	};
}
