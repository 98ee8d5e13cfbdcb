/**
 * The points and legs of a measurement as lines of text, tabs between the cells: an email keeps
 * them readable, a spreadsheet splits them into cells.
 */
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { coordinateText } from '../../../geo/coordinates/coordinate-writing';
import { datumOf } from '../../../geo/datum/datum';
import type { GridPosition } from '../../../geo/plane/gauss-kruger';
import type { LngLat } from '../../../values/lng-lat';
import { m } from '../../../i18n/paraglide/messages';
import { plusMinusIn } from '../../../i18n/units';
import type { Figures } from '../figures/all-figures';
import { datumWord } from '../words/datum-words';
import { azimuthText } from '../../../i18n/azimuth-text';
import { lengthFigure, type Wording } from '../words/figure-text';
import { sumErrorM, type Leg } from '../figures/figures';
import { legError } from '../words/headline';
import type { Measurement, Vertex } from '../model/measurement';
import { resultLegs } from './results-values';

/** How positions are written. */
export interface PositionWording extends Wording {
	datum: CoordinateSystem;
	/** the projection to the planner's grid, where it has been loaded; shown beside CGCS2000 alone */
	gridOf: ((at: LngLat) => GridPosition) | null;
}

/**
 * Points known to better than a decimetre keep their millimetres; 6 decimals of a degree are 0.1 m.
 * GCJ-02 and BD-09 never get more than that: their formulas are accurate to about 1 m.
 */
const isFine = ({ accuracy_m }: Vertex, datum: CoordinateSystem) =>
	accuracy_m !== null && accuracy_m < 0.1 && datumOf(datum) === 'wgs84';

function gridText(vertex: Vertex, { gridOf, datum }: PositionWording): string {
	const { north_m, east_m } = gridOf!(vertex.at);
	if (!Number.isFinite(north_m)) return '–';
	const digits = isFine(vertex, datum) ? 3 : 1;
	return `${north_m.toFixed(digits)}, ${east_m.toFixed(digits)}`;
}

/** The table's lines, its head first: a line a point with the leg that leads to it. */
export function pointTable(
	measurement: Measurement,
	figures: Figures,
	wording: PositionWording
): string[] {
	const { vertices } = measurement;
	const legs = resultLegs(measurement, figures);
	const hasGrid = wording.datum === 'cgcs2000' && wording.gridOf !== null;
	const hasSums = 'legs' in figures && legs.length > 1;
	const sum = ({ cumulative_m }: Leg, index: number) => {
		const error_m = index === 0 ? legError(measurement, 0) : sumErrorM(figures);
		return lengthFigure(cumulative_m, error_m, wording).text;
	};

	const accuracy = ({ accuracy_m }: Vertex) =>
		accuracy_m === null ? m.measure_results_unknown() : plusMinusIn(accuracy_m, wording);
	const legCells = (leg: Leg | undefined, index: number): string[] => {
		if (legs.length === 0) return [];
		if (!leg) return hasSums ? ['', '', ''] : ['', ''];
		const { text } = lengthFigure(leg.length_m, legError(measurement, index), wording);
		const cells = [text, azimuthText(leg.azimuthDeg)];
		return hasSums ? [...cells, sum(leg, index)] : cells;
	};
	const head = [
		m.measure_column_point(),
		m.measure_results_position({ datum: datumWord(wording.datum) }),
		...(hasGrid ? [m.measure_grid()] : []),
		m.measure_results_accuracy(),
		...(legs.length > 0 ? [m.measure_column_leg(), m.measure_column_azimuth()] : []),
		...(hasSums ? [m.measure_column_sum()] : [])
	];
	const rows = vertices.map((vertex, i) => [
		String(i + 1),
		coordinateText(vertex.at, wording.datum, 'decimal', isFine(vertex, wording.datum) ? 8 : 6),
		...(hasGrid ? [gridText(vertex, wording)] : []),
		accuracy(vertex),
		...legCells(legs[i - 1], i - 1)
	]);
	const last = legs.length - 1;
	const closing = legs.length === vertices.length && last > 0;
	const end = [
		'1',
		m.measure_closing(),
		...(hasGrid ? [''] : []),
		'',
		...legCells(legs[last], last)
	];
	return [head, ...rows, ...(closing ? [end] : [])].map((cells) => cells.join('\t').trimEnd());
}
