/** Places the names on a picture, so that none covers another name or a marker. */
import { isAside, type Kind } from '../../catalogue/kinds/place-kinds';

/** The position of a name relative to its marker; `none` where it does not fit. */
export type NamePlace = 'right' | 'left' | 'below' | 'above' | 'centre' | 'none';

export interface NamedPoint {
	id: string;
	kind: Kind;
	/** the lines of the name */
	lines: readonly string[];
	/** shares of the picture's width and height */
	x: number;
	y: number;
	/** whether the name must be shown even if it covers others */
	chosen: boolean;
}

/** The size of the picture, of its font and of its markers, CSS pixels. */
export interface NameSheet {
	width: number;
	height: number;
	/** font size of the names */
	size: number;
	/** half the size of a marker */
	marker: number;
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const meets = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const IDEOGRAPH = /[\u2e80-\uffef]/;
const CAPITAL = /\p{Lu}/u;
/** Space after each letter of an area's name, ems; PictureMark.svelte uses the same. */
const AREA_SPACING = 0.09;

/**
 * Width of a line in ems: ideographs count as one, Latin letters as a little over half, the capitals and the spacing of
 * areas as they are set.
 */
const ems = (line: string, kind: Kind) =>
	[...line].reduce((sum, char) => {
		if (kind !== 'district') return sum + (IDEOGRAPH.test(char) ? 1 : 0.57);
		return sum + AREA_SPACING + (IDEOGRAPH.test(char) ? 1 : CAPITAL.test(char) ? 0.66 : 0.57);
	}, 0);

const LINE_HEIGHT = 1.2;
/** Gap between a marker and its name, CSS pixels; PictureMark.svelte uses the same. */
export const NAME_GAP = 4;

function boxOf({ lines, kind, x, y }: NamedPoint, where: NamePlace, sheet: NameSheet): Box {
	const width = Math.max(...lines.map((line) => ems(line, kind))) * sheet.size;
	const height = lines.length * LINE_HEIGHT * sheet.size;
	const reach = sheet.marker + NAME_GAP;
	const [cx, cy] = [x * sheet.width, y * sheet.height];
	const left =
		where === 'right' ? cx + reach : where === 'left' ? cx - reach - width : cx - width / 2;
	const top =
		where === 'below' ? cy + reach : where === 'above' ? cy - reach - height : cy - height / 2;
	return { left, top, right: left + width, bottom: top + height };
}

const AROUND: readonly NamePlace[] = ['right', 'left', 'below', 'above'];

/** Positions for the name of an area: in its centre, or as near to it as possible. */
const IN_AREA: readonly NamePlace[] = ['centre', 'above', 'below'];

/**
 * The order of placing: chosen places first; then areas, whose names have few positions; then the map's
 * subject; then other places.
 */
const priority = ({ kind, chosen }: Pick<NamedPoint, 'kind' | 'chosen'>) =>
	chosen ? 0 : kind === 'district' ? 1 : isAside(kind) ? 3 : 2;

/** So many marks on a picture at most: in a city with more places they would cover the map and each other. */
const MOST_MARKS = 100;

/** The points that are marked, as they were ordered: all, or of many the first by the order of placing. */
export function markedPoints<Point extends Pick<NamedPoint, 'kind' | 'chosen'>>(
	points: readonly Point[],
	most = MOST_MARKS
): readonly Point[] {
	if (points.length <= most) return points;
	const marked = new Set([...points].sort((a, b) => priority(a) - priority(b)).slice(0, most));
	return points.filter((point) => marked.has(point));
}

/** The position of each name, by id. */
export function namePlaces(
	points: readonly NamedPoint[],
	sheet: NameSheet
): Map<string, NamePlace> {
	const half = sheet.marker;
	const taken: Box[] = points
		.filter(({ kind }) => kind !== 'district')
		.map(({ x, y }) => [x * sheet.width, y * sheet.height] as const)
		.map(([x, y]) => ({ left: x - half, top: y - half, right: x + half, bottom: y + half }));
	const places = new Map<string, NamePlace>();
	for (const point of [...points].sort((a, b) => priority(a) - priority(b))) {
		const choices: readonly NamePlace[] = point.kind === 'district' ? IN_AREA : AROUND;
		const isFree = (where: NamePlace) => {
			const box = boxOf(point, where, sheet);
			const inside = box.left >= 0 && box.right <= sheet.width;
			return inside && !taken.some((other) => meets(box, other));
		};
		const where = choices.find(isFree) ?? (point.chosen ? choices[0]! : 'none');
		places.set(point.id, where);
		if (where !== 'none') taken.push(boxOf(point, where, sheet));
	}
	return places;
}

/**
 * Names longer than this many characters are split into two lines; those of areas sooner, as they are
 * wider.
 */
const LONG = 20;
const LONG_AREA = 11;

/** The lines of a name: a long one is split at the space nearest to its middle. */
export function nameLines(name: string, kind: Kind): string[] {
	if (name.length <= (kind === 'district' ? LONG_AREA : LONG)) return [name];
	const blanks = [...name.matchAll(/ /g)].map(({ index }) => index);
	const middle = name.length / 2;
	const at = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
	return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
