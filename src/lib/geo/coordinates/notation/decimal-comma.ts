/** Commas inside numbers, in texts in lower case and half-width. */

/** "31,2737 121,3853": two numbers with commas, and something else between them. */
const TWO = /^([^,.]*\d),(\d+[^,.\d]*?)([;/|\s]|,\s)([^,.]*\d),(\d+[^,.]*)$/;
/** The comma of a second or a minute: 25,3" */
const IN_MARKED = /([°']\s*\d+),(\d+\s*['"])/g;
/** "3,461,234.5, 533,123.4": grid coordinates in metres with thousands separators. */
const GRID =
	/^((?:x\s*[:=]\s*)?)(\d,\d{3},\d{3}(?:\.\d+)?)\s*[,;\s]\s*((?:y\s*[:=]\s*)?)((?:\d\d,)?\d{3},\d{3}(?:\.\d+)?)$/;

/**
 * The text with decimal commas replaced by points and thousands separators removed, where no other reading
 * is possible; otherwise unchanged.
 */
export function withDecimalPoints(plain: string): string {
	const grid = GRID.exec(plain);
	if (grid !== null) {
		const [, x, north, y, east] = grid as unknown as [string, string, string, string, string];
		return `${x}${north.replaceAll(',', '')}; ${y}${east.replaceAll(',', '')}`;
	}
	const two = TWO.exec(plain);
	if (two !== null) return `${two[1]}.${two[2]}${two[3]}${two[4]}.${two[5]}`;
	return plain.replace(IN_MARKED, '$1.$2');
}

/** The suggestion for four whole numbers between commas, "31,2737,121,3853": two decimal ones. */
export function fourAsTwo([a, b, c, d]: readonly [string, string, string, string]): string {
	return `${a}.${b}, ${c}.${d}`;
}
