/**
 * Bytes to text. Chinese files come in UTF-8 and in GBK, and seldom say which: UTF-8 is taken only where
 * every byte fits it, then what the file states, then GB18030, which contains GBK and GB 2312. The
 * browser has all of these decoders.
 */

/** The encodings that are tried, or that a reader may choose, by their name in the Encoding Standard. */
export const ENCODINGS = [
	'utf-8',
	'gb18030',
	'big5',
	'utf-16le',
	'utf-16be',
	'windows-1252'
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A decoded text. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
	/** true where nothing but the bytes themselves speaks for it, and others would fit as well */
	readonly isGuess: boolean;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** The encoding by a name as files write it ("GBK", "936", "UTF8"); null where it is another. */
export function encodingOf(name: string): Encoding | null {
	const plain = name
		.trim()
		.toLowerCase()
		.replace(/^(cp|ansi|windows|ms|oem)[ _-]*/, '');
	if (/^(gbk|gb[ _-]?2312|gb[ _-]?18030|936|54936|euc-?cn|x-gbk|chinese)$/.test(plain)) {
		return 'gb18030';
	}
	if (/^(utf-?8|65001)$/.test(plain)) return 'utf-8';
	if (/^(big-?5(-?hkscs)?|950)$/.test(plain)) return 'big5';
	if (/^(utf-?16(-?le)?|1200|unicode)$/.test(plain)) return 'utf-16le';
	if (/^(utf-?16-?be|1201)$/.test(plain)) return 'utf-16be';
	if (/^(1252|iso-?8859-?1|latin-?1|us-ascii|ascii|88591)$/.test(plain)) return 'windows-1252';
	return null;
}

/** The text where every byte fits the encoding; null otherwise. */
export function strictText(bytes: Uint8Array, encoding: Encoding): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

const looseText = (bytes: Uint8Array, encoding: Encoding) =>
	new TextDecoder(encoding).decode(bytes);

/** UTF-16 without a mark: every other byte of its ASCII characters is zero. */
function bareUtf16(bytes: Uint8Array): Encoding | null {
	const zeros = [0, 0];
	const end = Math.min(bytes.length, 2000);
	for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2]!++;
	if (zeros[1]! > end / 8 && zeros[0]! === 0) return 'utf-16le';
	return zeros[0]! > end / 8 && zeros[1]! === 0 ? 'utf-16be' : null;
}

/** The encoding that an XML declaration or a GeoJSON-like text itself names within its first bytes. */
function declared(bytes: Uint8Array): Encoding | null {
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	const name = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
	return name === undefined ? null : encodingOf(name);
}

/**
 * Decodes a text file.
 * @param chosen what the reader chose; it is then taken whatever the bytes say
 * @param stated what a file beside it states (`.cpg`)
 */
export function decodeText(
	bytes: Uint8Array,
	chosen: Encoding | null = null,
	stated: Encoding | null = null
): DecodedText {
	if (chosen) return { text: looseText(bytes, chosen), encoding: chosen, isGuess: false };
	for (const [encoding, mark] of MARKS) {
		if (mark.every((byte, i) => bytes[i] === byte)) {
			return { text: looseText(bytes, encoding), encoding, isGuess: false };
		}
	}
	const bare = bareUtf16(bytes);
	if (bare) return { text: looseText(bytes, bare), encoding: bare, isGuess: true };
	const isAscii = bytes.every((byte) => byte < 0x80);
	for (const encoding of ['utf-8', stated, declared(bytes)] as const) {
		const text = encoding && strictText(bytes, encoding);
		if (encoding && text !== null) return { text, encoding, isGuess: false };
	}
	const chinese = strictText(bytes, 'gb18030');
	if (chinese !== null) return { text: chinese, encoding: 'gb18030', isGuess: !isAscii };
	// A file that was cut within a character, or a single bad byte in a long UTF-8 text.
	const loose = looseText(bytes, 'utf-8');
	const bad = loose.split('\ufffd').length - 1;
	if (bad * 100 < loose.length) return { text: loose, encoding: 'utf-8', isGuess: true };
	const encoding = stated ?? declared(bytes) ?? 'gb18030';
	return { text: looseText(bytes, encoding), encoding, isGuess: true };
}
