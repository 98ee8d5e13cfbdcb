/** The HTML that puts a map into another page. */

/** The smallest frame that the map is made for, and the usual one, CSS pixels. */
export const FRAME_SIZE = { least: 240, most: 4000, width: 800, height: 480 } as const;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** The `<iframe>` as text; whatever stands in title or address stays an attribute's value. */
export function embedCode({
	address,
	title,
	width,
	height
}: {
	/** a whole address with `embed=1` */
	address: string;
	title: string;
	/** CSS pixels; null for the width of the column that it stands in */
	width: number | null;
	/** CSS pixels */
	height: number;
}): string {
	return (
		`<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}" ` +
		'style="border:0" loading="lazy" allow="fullscreen" referrerpolicy="no-referrer"></iframe>'
	);
}
