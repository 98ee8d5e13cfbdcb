// @ts-nocheck: trees and data that have no types
/** Browser support by MDN's compatibility data, for the browsers that the site supports. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSERS_OF_DATA } from '../../src/host/browsers.js';

const file = fileURLToPath(import.meta.resolve('@mdn/browser-compat-data'));

/** The data itself; `import … with { type: 'json' }` is newer than the Node version that we require. */
export const DATA = JSON.parse(readFileSync(file, 'utf8'));

/** Versions by their parts, as numbers: 15.10 is after 15.4. */
function isAtMost(version, limit) {
	const [a, b] = [version, limit].map((text) => text.split('.').map(Number));
	for (let i = 0; i < Math.max(a.length, b.length); i++) {
		if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
	}
	return true;
}

function has(statement, version) {
	if (!statement || statement.flags || statement.prefix || statement.alternative_name) return false;
	const { version_added: added, version_removed: removed } = statement;
	if (typeof added !== 'string' || !/^≤?[\d.]+$/.test(added)) return false;
	return isAtMost(added.replace('≤', ''), version) && !(removed && isAtMost(removed, version));
}

/**
 * The browsers, by name and version, that lack a feature of the data.
 * @param feature an entry of the data, with its `__compat`
 * @returns {string[]} empty where all have it, or where the data has no entry
 */
export function lacking(feature) {
	const support = feature?.__compat?.support;
	if (!support) return [];
	return BROWSERS_OF_DATA.flatMap(({ name, version }) => {
		const statements = [support[name] ?? []].flat();
		if (statements.length === 0) return [];
		return statements.some((one) => has(one, version)) ? [] : [`${name} ${version}`];
	});
}

/** An entry of the data by its path; undefined where it has none. */
export function entry(path) {
	return path.split('.').reduce((at, part) => at?.[part], DATA);
}
