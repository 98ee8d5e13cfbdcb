/**
 * QR codes (ISO/IEC 18004) of addresses, by `uqr`: Nayuki's reference encoder in one file without
 * dependencies. A code says its modules and nothing of its size: who shows it keeps them wide enough for a phone
 * and an office printer (0.4 mm), with four empty modules around them.
 */
import { encode } from 'uqr';

/** The largest version that fits into 29 mm with modules of 0.4 mm: 73 of them, 362 bytes with 15 % of correction. */
const SMALL_VERSION = 14;

/**
 * The modules of a code, row by row, true where dark; null where the text is too long for one.
 * @param largestVersion 1 to 40; a code has 17 + 4 · version modules a side
 */
export function qrCode(text: string, largestVersion = SMALL_VERSION): boolean[][] | null {
	try {
		return encode(text, { ecc: 'M', border: 0, maxVersion: largestVersion }).data;
	} catch {
		return null;
	}
}

/** The dark modules as SVG path data, a module a unit, from the top left. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
	return modules
		.flatMap((row, down) =>
			row.flatMap((isDark, across) => {
				if (!isDark || row[across - 1]) return [];
				const end = row.indexOf(false, across);
				return `M${across} ${down}h${(end < 0 ? row.length : end) - across}v1H${across}z`;
			})
		)
		.join('');
}
