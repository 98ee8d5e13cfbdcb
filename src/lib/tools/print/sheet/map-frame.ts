/** The map in its frame: neat line, ticks with their coordinates, crosses. */
import type { Box } from '../../../layers/labels/boxes';
import { widthEms } from '../../../layers/still-picture/share/wrapped-text';
import type { Cross, Tick, Ticks } from './grid';
import { LEAST_PT, MM, POINT, type SheetLayout } from './paper';
import { element, INK, lineTo, textAt } from './sheet-svg';

/** Line widths, units. */
const FRAME = 0.5 * MM;
const NEAT = 0.18 * MM;
const HAIR = 0.13 * MM;
/** A tick and half a cross, units. */
const TICK = 2.4 * MM;
const ARM = 1.5 * MM;

const middleOf = ({ left, top, right, bottom }: Box) => ({
	x: (left + right) / 2,
	y: (top + bottom) / 2
});

const outline = ({ left, top, right, bottom }: Box, width: number) =>
	element('rect', {
		x: left,
		y: top,
		width: right - left,
		height: bottom - top,
		fill: 'none',
		stroke: INK,
		'stroke-width': width
	});

/** How long a coordinate is, units. */
const lengthOf = (label: string) => widthEms(label) * LEAST_PT * POINT;

/** A tick from the outer line inwards, and its coordinate in the band, away from the corners. */
function tickSvg({ side, x, y, label }: Tick, { frame, map }: SheetLayout): string {
	const middle = middleOf(map);
	const [px, py] = [middle.x + x * MM, middle.y - y * MM];
	const half = lengthOf(label) / 2 + 0.6 * MM;
	const room = (at: number, low: number, high: number) =>
		at - half >= low && at + half <= high ? at : at - half < low ? low + half : high - half;
	const raise = LEAST_PT * POINT * 0.36;
	switch (side) {
		case 'top':
		case 'bottom': {
			const edge = side === 'top' ? map.top : map.bottom;
			const inwards = side === 'top' ? TICK : -TICK;
			const band = side === 'top' ? (frame.top + map.top) / 2 : (frame.bottom + map.bottom) / 2;
			return (
				lineTo(px, edge - inwards * 0.35, px, edge + inwards, HAIR, { class: 'tick' }) +
				textAt(room(px, map.left, map.right), band + raise, LEAST_PT, label, {
					'text-anchor': 'middle'
				})
			);
		}
		case 'left':
		case 'right': {
			const edge = side === 'left' ? map.left : map.right;
			const inwards = side === 'left' ? TICK : -TICK;
			const band = side === 'left' ? (frame.left + map.left) / 2 : (frame.right + map.right) / 2;
			const turn = side === 'left' ? -90 : 90;
			const along = room(py, map.top, map.bottom);
			return (
				lineTo(edge - inwards * 0.35, py, edge + inwards, py, HAIR, { class: 'tick' }) +
				textAt(0, raise, LEAST_PT, label, {
					'text-anchor': 'middle',
					transform: `translate(${Math.round(band)} ${Math.round(along)}) rotate(${turn})`
				})
			);
		}
	}
}

function crossSvg({ x, y, turn }: Cross, { map }: SheetLayout): string {
	const middle = middleOf(map);
	const arms = `M${-ARM} 0H${ARM}M0 ${-ARM}V${ARM}`;
	return element('path', {
		d: arms,
		class: 'cross',
		transform: `translate(${(middle.x + x * MM).toFixed(1)} ${(middle.y - y * MM).toFixed(1)}) rotate(${turn.toFixed(3)})`,
		stroke: INK,
		'stroke-width': HAIR,
		fill: 'none'
	});
}

/**
 * The framed map.
 * @param map elements in the sheet's units
 */
export function mapFrame(map: string, { ticks, crosses }: Ticks, layout: SheetLayout): string {
	const { left, top, right, bottom } = layout.map;
	const clip = element(
		'clipPath',
		{ id: 'sheet-map' },
		`${element('rect', { x: left, y: top, width: right - left, height: bottom - top })}`
	);
	return (
		element('defs', {}, clip) +
		element('g', { 'clip-path': 'url(#sheet-map)' }, map) +
		crosses.map((cross) => crossSvg(cross, layout)).join('') +
		outline(layout.map, NEAT) +
		outline(layout.frame, FRAME) +
		ticks.map((tick) => tickSvg(tick, layout)).join('')
	);
}
