/**
 * The browsers that the site is built for: those that `browserslist` in package.json names, and all
 * later ones. Build, lint and the check of what was built read them here.
 */
import { readFileSync } from 'node:fs';

/**
 * Our names for browsers, which are those of browserslist, with the names that Vite and the compatibility
 * data use.
 */
const NAMES = {
	chrome: { target: 'chrome', data: 'chrome' },
	edge: { target: 'edge', data: 'edge' },
	firefox: { target: 'firefox', data: 'firefox' },
	safari: { target: 'safari', data: 'safari' },
	ios_saf: { target: 'ios', data: 'safari_ios' },
	samsung: { target: null, data: 'samsunginternet_android' }
};

/**
 * Reads a list of oldest versions. Every line is `name >= version`: a list that browserslist computes from
 * market shares changes by itself, and a promise to readers must not.
 *
 * @param {readonly string[]} queries
 * @returns {{ name: keyof typeof NAMES, version: string }[]}
 * @throws {Error} where a line has another form
 */
export function oldestVersions(queries) {
	return queries.map((query) => {
		const [, name = '', version = ''] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(query) ?? [];
		if (!Object.hasOwn(NAMES, name)) {
			throw new Error(
				`browserslist: "${query}" is not "name >= version" of one of ${Object.keys(NAMES).join(', ')}.`
			);
		}
		return { name: /** @type {keyof typeof NAMES} */ (name), version };
	});
}

const { browserslist } = JSON.parse(
	readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
);

/** @type {ReturnType<typeof oldestVersions>} */
export const BROWSERS = oldestVersions(browserslist);

/** Vite's build targets for code and styles. */
export const BUILD_TARGET = BROWSERS.flatMap(({ name, version }) => {
	const { target } = NAMES[name];
	return target ? [target + version] : [];
});

/** The same by the names of MDN's compatibility data. */
export const BROWSERS_OF_DATA = BROWSERS.map(({ name, version }) => ({
	name: NAMES[name].data,
	version
}));
