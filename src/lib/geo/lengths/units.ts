/** The units of length that people type here, with all their names. */

/**
 * Metres in each. The foot and the units derived from it are international, 0.3048 m exactly (NIST and
 * NOAA, Federal Register notice 2020-21902), as is the nautical mile, 1852 m; 市制 since 1930: 1 市里 = 500 m,
 * 1 丈 = 10 尺 = 10/3 m.
 */
const NAMES: readonly (readonly [metres: number, names: string])[] = [
	[1, 'm|mtrs?|met(?:er|re)s?|米|公尺'],
	[1000, 'kms?|k|kilomet(?:er|re)s?|公里|千米'],
	[0.1, 'dm|decimet(?:er|re)s?|分米'],
	[0.01, 'cms?|centimet(?:er|re)s?|厘米|釐米|公分'],
	[0.001, 'mm|millimet(?:er|re)s?|毫米|公厘|公釐'],
	[0.3048, "ft|foot|feet|'|英尺|英呎|呎"],
	[0.0254, 'in|inch(?:es)?|"|英寸|英吋|吋'],
	[0.9144, 'yds?|yards?|码|碼'],
	[1609.344, 'mi|miles?|英里|英哩|哩'],
	[1852, 'nmi|nautical miles?|sea miles?|海里|浬'],
	[500, 'li|里|华里|華里|市里'],
	[10 / 3, '丈|市丈'],
	[1 / 3, '尺|市尺']
];

const PATTERNS = NAMES.map(
	// Not the beginning of a word, and not of m² or m2.
	([metres, names]) =>
		[metres, new RegExp(`(?:${names})\\.?(?![\\p{Letter}\\d^'"])`, 'uy')] as const
);
/** Chinese units need no space after them, and none is the beginning of another. */
const CHINESE = NAMES.flatMap(([metres, names]) =>
	names
		.split('|')
		.filter((name) => /\p{Script=Han}/u.test(name))
		.map((name) => [metres, name] as const)
).sort(([, a], [, b]) => b.length - a.length);

/** The unit at a position of a text in lower case: its metres and the length of its name; or null. */
export function unitAt(text: string, at: number): { metres: number; length: number } | null {
	const chinese = CHINESE.find(([, name]) => text.startsWith(name, at));
	if (chinese) return { metres: chinese[0], length: chinese[1].length };
	for (const [metres, pattern] of PATTERNS) {
		pattern.lastIndex = at;
		const length = pattern.exec(text)?.[0].length ?? 0;
		if (length > 0) return { metres, length };
	}
	return null;
}
