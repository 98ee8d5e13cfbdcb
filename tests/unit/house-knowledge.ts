/** The rule for knowledge: a number, a pattern or a list that was written in several files stands in one. */

/**
 * One piece of knowledge: its pattern in code, the files that may hold it, and what to call
 * instead.
 */
interface Knowledge {
	what: string;
	/** tests the text without its comments */
	pattern: RegExp;
	files: readonly string[];
	/** how the sentence of a failure ends */
	instead: string;
}

export const KNOWLEDGE: readonly Knowledge[] = [
	{
		what: 'the ellipsoid’s axis or flattening, or a sphere’s radius',
		pattern:
			/\b(6_?378_?137|6_?371_?0\d\d|6_?356_?752|78_?271\.5\d*)|\b(1 \/ )?298\.25\d*|\b0\.006_?69\d/,
		files: ['src/lib/values/ellipsoid.ts'],
		instead: 'Import it from values/ellipsoid.ts, which says of each sphere why it is one.'
	},
	{
		what: 'the length of a degree',
		pattern: /\b1(10|11)_?(000|111|195|319|32\d|57\d|87\d)\b|\b95_?[23]\d\d\b/,
		files: [],
		instead: 'Ask degreeLength() of geo/geodesic/degree-length.ts: it is another at each latitude.'
	},
	{
		what: 'features as they are drawn',
		pattern: /\bquery(Source|Rendered)Features\b/,
		files: ['src/lib/map/renderer/drawn-features.ts'],
		instead:
			'Take nothing but ids from what is drawn, which is cut and rounded to a tile. Geometry to measure or to snap to is in items and outlines.'
	},
	{
		what: 'the form of an id',
		pattern: /\[a-z0-9\]\+\(\??:?-\[a-z0-9\]\+\)\*/,
		files: ['src/lib/values/id.ts'],
		instead: 'Ask isId() of values/id.ts; a schema takes its ID_PATTERN.'
	},
	{
		what: 'a feature’s reference taken apart, or put together',
		pattern:
			/\.startsWith\(['"`](places|metro|creek|crossings|green|roads):|\$\{[\w.]*\blayer\}:\$\{[\w.]*\bid\}/,
		files: ['src/lib/values/feature-ref.ts'],
		instead: 'Ask writeRef(), readRef() or idInLayer() of values/feature-ref.ts.'
	},
	{
		what: 'which positions are sure',
		pattern: /['"](mapped|geocoded)['"]\s*(\|\||,)\s*[^;]{0,40}['"](geocoded|mapped)['"]/,
		files: ['src/lib/values/position-basis.ts'],
		instead: 'Ask isSurePosition() of values/position-basis.ts; an expression takes its SURE_BASES.'
	},
	{
		what: 'the name of a coordinate system',
		pattern: /['"](WGS-84|GCJ-02|BD-09|CGCS2000)['"]/,
		files: ['src/lib/geo/datum/coordinate-systems.ts'],
		instead: 'Take SYSTEM_NAMES of geo/datum/coordinate-systems.ts.'
	},
	{
		what: 'the name of another map',
		pattern:
			/['"](Amap|Baidu Maps|Tencent Maps|Apple Maps|Google Maps|高德地图|百度地图|腾讯地图)['"]/,
		files: [],
		instead: 'Ask serviceWord() of catalogue/links/services/service-names.ts.'
	},
	{
		what: 'why there is no mileage, in words',
		pattern: /\bm\.(no_mileage_\w+|compare_(too_far|ambiguous|beyond))\b/,
		files: ['src/lib/catalogue/words/no-mileage-words.ts'],
		instead: 'Take NO_MILEAGE or NO_MILEAGE_IN_TABLE of catalogue/words/no-mileage-words.ts.'
	},
	{
		what: 'how a published file is fetched',
		pattern: /throw new Error\(`\$\{\w*response\.url\}/,
		files: ['src/lib/catalogue/fetch-once.ts'],
		instead: 'Ask fetchJson() or fetchOnce() of catalogue/fetch-once.ts.'
	},
	{
		what: 'how the device is asked for its position, and why it has none',
		pattern: /\bnavigator\.geolocation\b|\bm\.locate_(refused|timeout)\b/,
		files: ['src/lib/state/device/ask-position.ts'],
		instead: 'Ask askPosition() of state/device/ask-position.ts; NO_POSITION has the words.'
	}
];

const withoutComments = (text: string) =>
	text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Files that repeat what one file defines. */
export function knowledgeFaults(house: ReadonlyMap<string, string>): string[] {
	return [...house].flatMap(([path, text]) => {
		const code = withoutComments(text);
		return KNOWLEDGE.flatMap(({ what, pattern, files, instead }) => {
			const found = files.includes(path) ? null : pattern.exec(code);
			return found ? `${path} says ${what} (${found[0]}), which stands once. ${instead}` : [];
		});
	});
}

/** Files that are named as the place of something that they no longer hold. */
export function emptyPlaces(house: ReadonlyMap<string, string>): string[] {
	return KNOWLEDGE.flatMap(({ what, pattern, files }) =>
		files
			.filter((path) => !pattern.test(withoutComments(house.get(path) ?? '')))
			.map((path) => `${path} no longer says ${what}: name the file that does in KNOWLEDGE.`)
	);
}
