/**
 * A typed coordinate taken apart: numbers, marks for degrees, minutes and seconds, letters and
 * words for the axes, separators. Chinese and English, half- and full-width.
 */

/** What a number runs along: latitude or longitude. */
export type Axis = 'lat' | 'lng';

export type Token =
	/** digits as written, the sign included */
	| { readonly kind: 'number'; readonly text: string }
	/** 0 degrees, 1 minutes, 2 seconds */
	| { readonly kind: 'mark'; readonly rank: number }
	/** a word for an axis; N, S, E and W carry a sign as well */
	| { readonly kind: 'axis'; readonly axis: Axis; readonly sign?: 1 | -1 }
	| { readonly kind: 'separator' };

/** Longer texts are no coordinate, and are not looked through. */
const LONGEST = 160;

/**
 * The text in small letters and half-width, with one sign for each mark (° ' "), `-` for every
 * minus, a point for 。 inside a number and a comma for 、; empty where it is too long.
 */
export function plainText(text: string): string {
	if (text.length > LONGEST) return '';
	return (
		text
			.replace(/\p{Cf}/gu, '')
			// before NFKC, which makes an o of º and two signs of ´
			.replace(/[º˚]/g, '°')
			.replace(/[′’‘´ʹ`＇]/g, "'")
			.replace(/[″”“ʺ〃¨＂]/g, '"')
			.normalize('NFKC')
			.replace(/''/g, '"')
			.replace(/[−–—]/g, '-')
			.replace(/(\d)。(?=\d)/g, '$1.')
			.replace(/、/g, ',')
			.toLowerCase()
			.trim()
	);
}

const axis = (name: Axis, sign?: 1 | -1): Token =>
	sign === undefined ? { kind: 'axis', axis: name } : { kind: 'axis', axis: name, sign };

/** Words first, then single letters, which must not begin a word. */
const WORDS: readonly (readonly [RegExp, Token | null])[] = [
	[/\s+/y, null],
	[/[,;|]/y, { kind: 'separator' }],
	[/°|度|deg(?:rees?)?(?![a-z])|d(?![a-z])/y, { kind: 'mark', rank: 0 }],
	[/'|分|min(?:utes?)?(?![a-z])/y, { kind: 'mark', rank: 1 }],
	[/"|秒|sec(?:onds?)?(?![a-z])/y, { kind: 'mark', rank: 2 }],
	[/(?:北纬|n(?:orth)?(?![a-z]))\s*[:=]?/y, axis('lat', 1)],
	[/(?:南纬|s(?:outh)?(?![a-z]))\s*[:=]?/y, axis('lat', -1)],
	[/(?:东经|e(?:ast)?(?![a-z]))\s*[:=]?/y, axis('lng', 1)],
	[/(?:西经|w(?:est)?(?![a-z]))\s*[:=]?/y, axis('lng', -1)],
	[/(?:纬度|lat(?:itude)?(?![a-z]))\s*[:=]?/y, axis('lat')],
	[/(?:经度|(?:lng|lon(?:g(?:itude)?)?)(?![a-z]))\s*[:=]?/y, axis('lng')],
	// surveyors' X is north, a computer's x is east: the numbers themselves say which
	[/[xy]\s*[:=]/y, null]
];

const NUMBER = /[+-]?\d+(?:\.\d+)?/y;

/**
 * The tokens of a plain text, or null where anything else is in it: then it is a name, an
 * address, a mileage, and not a coordinate. A sign that follows a digit makes a range or a stake
 * (12-24, 12+400), no second number.
 */
export function tokensOf(plain: string): Token[] | null {
	const tokens: Token[] = [];
	let at = 0;
	const takes = (pattern: RegExp): string | null => {
		pattern.lastIndex = at;
		const found = pattern.exec(plain)?.[0] ?? null;
		if (found !== null) at += found.length;
		return found;
	};
	while (at < plain.length) {
		const before = plain[at - 1] ?? ' ';
		const number = takes(NUMBER);
		if (number !== null) {
			if (/[+-]/.test(number[0]!) && /[\d.°'"]/.test(before)) return null;
			tokens.push({ kind: 'number', text: number });
			continue;
		}
		const word = WORDS.find(([pattern]) => takes(pattern) !== null);
		if (word === undefined) return null;
		if (word[1] !== null) tokens.push(word[1]);
	}
	return tokens;
}
