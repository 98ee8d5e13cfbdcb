/** Normalises a text that contains lengths. */

/** Longer texts are not read. */
const LONGEST = 200;

/** Words around a length that do not change it. */
const ABOUT =
	/半径|方圆|范围|以内|之内|附近|周边|大约|约|[各内环圈:=~≈]|\b(?:radi(?:us|i)|rings?|within|about|of)\b|\br(?=[\s\d])|^\s*±/gu;

/**
 * The text in lower case and half-width, without filler words; `;` between lengths that are surely
 * separate. Empty where it is too long.
 */
export function plainLengths(text: string): string {
	if (text.length > LONGEST) return '';
	return (
		text
			.replace(/\p{Cf}/gu, '')
			// before NFKC, which turns 1½ into 11/2
			.replace(/[¼-¾⅐-⅞]/g, (one) => ` ${one.normalize('NFKC').replace('⁄', '/')} `)
			.replace(/[′’‘´ʹ`]/g, "'")
			.replace(/[″”“ʺ]/g, '"')
			.normalize('NFKC')
			.replace(/[−–—]/g, '-')
			.toLowerCase()
			.replace(/(\d)。(?=\d)/g, '$1.')
			.replace(/(\d)'(?=\d{3}(?!\d))/g, '$1')
			.replace(ABOUT, ' ')
			.replace(/[,.。、;\s]+$/, '')
			.replace(/[、;|·•&]|,(?=\s|\D)|\band\b|[和与及]|\n/g, ';')
	);
}
