/** Where the names on a picture stand, so that none lies on another or on a marker. Pure. */
import { isAside, type Kind } from '../../catalogue/kinds/place-kinds';

/** Where a name stands to its marker; `none` where there is no room for it. */
export type NamePlace = 'right' | 'left' | 'below' | 'above' | 'centre' | 'none';

export interface NamedPoint {
	id: string;
	kind: Kind;
	/** as it is written, a line each */
	lines: readonly string[];
	/** shares of the picture's width and height */
	x: number;
	y: number;
	/** must be read whatever is in its way */
	chosen: boolean;
}

/** What the picture is drawn in, CSS pixels. */
export interface NameSheet {
	width: number;
	height: number;
	/** of the names' font */
	size: number;
	/** half of a marker */
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

/** Width of a line in ems: ideographs are one wide, Latin letters a little over half of that. */
const ems = (line: string) =>
	[...line].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 1 : 0.57), 0);

const LINE_HEIGHT = 1.2;
/** Air between a marker and its name, CSS pixels; PlacePicture.svelte has the same. */
export const NAME_GAP = 4;

function boxOf({ lines, x, y }: NamedPoint, where: NamePlace, sheet: NameSheet): Box {
	const width = Math.max(...lines.map(ems)) * sheet.size;
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

/** An area's name stands in it, or as near to its middle as there is room. */
const IN_AREA: readonly NamePlace[] = ['centre', 'above', 'below'];

/** Areas have one place to be named at; then what the map is about, and what stands beside it. */
const priority = ({ kind, chosen }: NamedPoint) =>
	chosen ? 0 : kind === 'district' ? 1 : isAside(kind) ? 3 : 2;

/** Where each name stands, by id. */
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

/** Longer names are written in two lines, characters; those of areas sooner, as they are wider. */
const LONG = 20;
const LONG_AREA = 11;

/** A name's lines: parted at the blank nearest to its middle where it is long. */
export function nameLines(name: string, kind: Kind): string[] {
	if (name.length <= (kind === 'district' ? LONG_AREA : LONG)) return [name];
	const blanks = [...name.matchAll(/ /g)].map(({ index }) => index);
	const middle = name.length / 2;
	const at = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
	return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
