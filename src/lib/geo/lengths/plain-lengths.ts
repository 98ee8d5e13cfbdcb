/** A text with lengths in it, cleared of what does not matter to them. */

/** Longer texts are no lengths, and are not looked through. */
const LONGEST = 200;

/** Words about a length that say nothing of how long it is. */
const ABOUT =
	/半径|方圆|范围|以内|之内|附近|周边|大约|约|[各内环圈:=~≈]|\b(?:radi(?:us|i)|rings?|within|about|of)\b|\br(?=[\s\d])|^\s*±/gu;

/**
 * The text in small letters and half-width, without what says nothing; `;` between lengths that are
 * parted for sure. Empty where it is too long.
 */
export function plainLengths(text: string): string {
	if (text.length > LONGEST) return '';
	return (
		text
			.replace(/\p{Cf}/gu, '')
			// before NFKC, which makes eleven halves of 1½
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
