/** The rule for guides: every path in back-ticks exists. */

/** Paths in the guides that a build or a host writes; the source has none of that name. */
const WRITTEN =
	/^(build\/|tests\/\.artifacts\/|_app\/version\.json$|service-worker\.js$|index\.html$)/;

const FILE = /\.(ts|js|mjs|svelte|json|md|geojson|css|tsv|csv|kml|svg|html)$/;

/** Whether a word in back-ticks is a path of the source; addresses begin with a slash and are none. */
function isPath(word: string): boolean {
	if (/^[/@#?.$\d-]|[={}|:,;'"()]|\/\//.test(word) || WRITTEN.test(word)) return false;
	return word.includes('/') || FILE.test(word);
}

/** A path as a pattern: `<id>`, `*` and `…` stand for any name. The end of a path is enough. */
function patternOf(path: string): RegExp {
	const parts = path.replace(/\/$/, '').split(/<[^>]+>|\*+|…/);
	const literal = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(^|/)${literal.join('[^/]*')}(/|$)`);
}

/**
 * Paths in back-ticks that do not exist.
 * @param guides their texts, by their own paths
 * @param paths every file of the source
 */
export function guideFaults(
	guides: ReadonlyMap<string, string>,
	paths: readonly string[]
): string[] {
	return [...guides].flatMap(([guide, text]) => {
		const prose = text.replace(/^```[\s\S]*?^```/gm, '');
		const words = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, quoted]) => quoted!.split(/\s+/));
		return [...new Set(words.filter(isPath))].flatMap((word) => {
			const pattern = patternOf(word);
			return paths.some((path) => pattern.test(path))
				? []
				: `${guide} names \`${word}\`, which is not there. Write where it stands now, or take the sentence out.`;
		});
	});
}
