/**
 * Splits a typed coordinate into tokens: numbers, marks for degrees, minutes and seconds, letters and
 * words for the axes, separators. Chinese and English, half- and full-width.
 */

/** The axis of a number: latitude or longitude. */
export type Axis = 'lat' | 'lng';

export type Token =
	/** the digits as written, with their sign */
	| { readonly kind: 'number'; readonly text: string }
	/** 0 degrees, 1 minutes, 2 seconds */
	| { readonly kind: 'mark'; readonly rank: number }
	/** a word for an axis; N, S, E and W carry a sign as well */
	| { readonly kind: 'axis'; readonly axis: Axis; readonly sign?: 1 | -1 }
	/** `weak` for signs that also separate other things: / · and */
	| { readonly kind: 'separator'; readonly weak?: true };

/** Longer texts are not searched: what people paste from a map or a table is shorter. */
export const LONGEST_TEXT = 4000;

/** The HTML entities of the signs of an angle. */
const ENTITIES: Record<string, string> = {
	deg: '°',
	prime: "'",
	apos: "'",
	quot: '"',
	nbsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	'#176': '°',
	'#39': "'",
	'#34': '"',
	'#8242': "'",
	'#8243': '"'
};

/** Maps traditional characters in the words that are read to simplified ones. */
const SIMPLIFIED: Record<string, string> = Object.fromEntries(
	['緯纬', '經经', '東东', '標标', '於于', '為为', '國国', '測测', '圖图', '騰腾', '訊讯', '點点']
		.concat(['當当', '這这', '裡里', '裏里', '處处', '數数', '據据', '現现', '號号', '樁桩'])
		.map((pair) => [...pair] as [string, string])
);
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'g');

/** Decodes percent-encoding (%2C) and HTML entities (&deg;). */
function withoutEscapes(text: string): string {
	let plain = text;
	if (/%[0-9a-f]{2}/i.test(plain)) {
		try {
			plain = decodeURIComponent(plain);
		} catch {
			// malformed escapes stay as they are
		}
	}
	return plain.replace(
		/&(#?[a-z\d]{2,6});/gi,
		(whole, name: string) => (name === 'Prime' ? '"' : ENTITIES[name.toLowerCase()]) ?? whole
	);
}

/**
 * The text in lower case and half-width, with one sign for each mark (° ' "), `-` for every minus, a point
 * for 。 inside a number and a comma for 、; empty where it is too long. Circled numbers and the like, which
 * number items of a list, become U+FFFC.
 */
export function plainText(text: string): string {
	if (text.length > LONGEST_TEXT) return '';
	return (
		withoutEscapes(text.replace(/\p{Cf}/gu, ''))
			// before NFKC, which turns º into o, ⁰ into 0 and ´ into two characters
			.replace(/[º˚⁰ᵒ゜∘◦]/g, '°')
			.replace(/[′’‘‛´ʹʼ\u2035`＇❛❜]/g, "'")
			.replace(/[″”“„‟ʺ〃¨\u2036＂❝❞〝〞]/g, '"')
			.replace(/\p{No}/gu, ' \ufffc ')
			// a long dash between spaces, or a double one, is no minus
			.replace(/(?:^|\s)[—―]+\s|[—―]{2,}|\s[—―]+$/g, ' \ufffc ')
			.normalize('NFKC')
			.replace(/\.{2,}/g, ' ')
			.replace(/''/g, '"')
			.replace(/[−–—]/g, '-')
			.replace(/(\d)。(?=\d)/g, '$1.')
			.replace(/、/g, ',')
			.replace(TRADITIONAL, (character) => SIMPLIFIED[character]!)
			.replaceAll('座标', '坐标')
			.toLowerCase()
			.trim()
	);
}

const axis = (name: Axis, sign?: 1 | -1): Token =>
	sign === undefined ? { kind: 'axis', axis: name } : { kind: 'axis', axis: name, sign };

/** Tokens for words first, then for single letters, which must not begin a word. */
const WORDS: readonly (readonly [RegExp, Token | null])[] = [
	[/\s+/y, null],
	[/[,;|]/y, { kind: 'separator' }],
	[/[/·•・‧_&]|and(?![a-z])|[和与及]/y, { kind: 'separator', weak: true }],
	[/°|度|deg(?:rees?)?\.?(?![a-z])|d(?![a-z])/y, { kind: 'mark', rank: 0 }],
	[/'|分|min(?:utes?)?(?![a-z])/y, { kind: 'mark', rank: 1 }],
	[/"|秒|sec(?:onds?)?(?![a-z])/y, { kind: 'mark', rank: 2 }],
	[/(?:北纬|n(?:orth)?(?![a-z]))\s*[:=]?/y, axis('lat', 1)],
	[/(?:南纬|s(?:outh)?(?![a-z]))\s*[:=]?/y, axis('lat', -1)],
	[/(?:东经|e(?:ast)?(?![a-z]))\s*[:=]?/y, axis('lng', 1)],
	[/(?:西经|w(?:est)?(?![a-z]))\s*[:=]?/y, axis('lng', -1)],
	[/(?:纬度|lat(?:itude)?\.?(?![a-z]))\s*[:=]?/y, axis('lat')],
	[/(?:经度|(?:lng|lon(?:g(?:itude)?)?)\.?(?![a-z]))\s*[:=]?/y, axis('lng')],
	// surveyors' X is north, a computer's x is east: the size of the numbers decides
	[/[xy]\s*[:=]/y, null]
];

const NUMBER = /[+-]?\d+(?:\.\d+)?/y;

/**
 * The tokens of a plain text, or null where it contains anything else: then it is a name, an address or a
 * mileage, not a coordinate. A sign right after a digit makes a range or a chainage (12-24, 12+400), not a
 * second number.
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
