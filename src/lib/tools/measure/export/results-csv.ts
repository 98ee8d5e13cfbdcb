/**
 * Measurements as a table (RFC 4180 with a byte order mark): a row for each vertex, headings the
 * same in every language. Degrees WGS-84 with 8 decimals, lengths to 1 mm, areas to 0.001 m².
 */
import type { Column } from '../../../formats/column';
import { writeCsv } from '../../../formats/csv';
import { writeDegrees } from '../../../geo/quantise';
import type { Locale } from '../../../i18n/locale';
import { isStated } from '../model/stated-accuracy';
import type { Figures } from '../figures/all-figures';
import type { Leg } from '../figures/figures';
import { measurementName } from '../words/headline';
import type { Measurement, Vertex } from '../model/measurement';
import {
	CREEK_KEYS,
	creekPositions,
	creekValues,
	resultLegs,
	resultTotals,
	RESULT_DATUM,
	RESULT_METHOD,
	ringValues,
	TOTAL_KEYS,
	withFigures,
	withinValues,
	type CreekValues,
	type ResultTotals,
	type ResultValue,
	type WithinValue
} from './results-values';

interface Row {
	name: string;
	kind: Measurement['kind'];
	/** counted from 1 */
	point: number;
	vertex: Vertex;
	/**
	 * the leg that begins at this vertex, and the number of the vertex at its end; null where there
	 * is none
	 */
	leg: (Leg & { to: number }) | null;
	ring: { radius_m: number; radius_error_m: number | null } | null;
	creek: CreekValues;
	/** the places that contain the point */
	within: readonly WithinValue[];
	/** on a measurement's first row only */
	totals: ResultTotals | null;
}

/** Rounded to 1 mm, 0.001 m²; empty for what is no number. */
function toMillimetres(value: ResultValue | undefined): ResultValue {
	if (typeof value !== 'number') return value ?? null;
	return Number.isFinite(value) ? Math.round(value * 1000) / 1000 + 0 : null;
}

/** Rounded to a millionth of a degree, which is 1 mm at the end of 57 km. */
const toMillionths = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Names of places in one cell. */
const namesOf = (within: readonly WithinValue[], isSure: boolean) =>
	within
		.filter(({ sure }) => sure === isSure)
		.map(({ name }) => name)
		.join('; ') || null;

const columns: Column<Row>[] = [
	{ key: 'measurement', value: ({ name }) => name },
	{ key: 'kind', value: ({ kind }) => kind },
	{ key: 'point', value: ({ point }) => point },
	{ key: 'lng', value: ({ vertex }) => writeDegrees(vertex.at[0]) },
	{ key: 'lat', value: ({ vertex }) => writeDegrees(vertex.at[1]) },
	{ key: 'datum', value: () => RESULT_DATUM },
	{ key: 'accuracy_m', value: ({ vertex }) => toMillimetres(vertex.accuracy_m) },
	{ key: 'accuracy_from', value: ({ vertex }) => (isStated(vertex) ? 'stated' : 'placed') },
	{ key: 'source', value: ({ vertex }) => vertex.source },
	{ key: 'ref', value: ({ vertex }) => vertex.ref },
	{ key: 'leg_to', value: ({ leg }) => leg && leg.to },
	{ key: 'leg_m', value: ({ leg }) => toMillimetres(leg?.length_m) },
	{
		key: 'azimuth_deg',
		value: ({ leg }) => (leg?.azimuthDeg == null ? null : toMillionths(leg.azimuthDeg))
	},
	{ key: 'cumulative_m', value: ({ leg }) => toMillimetres(leg?.cumulative_m) },
	{ key: 'radius_m', value: ({ ring }) => toMillimetres(ring?.radius_m) },
	{ key: 'radius_error_m', value: ({ ring }) => toMillimetres(ring?.radius_error_m) },
	...CREEK_KEYS.map((key): Column<Row> => ({
		key,
		value: ({ creek }) => toMillimetres(creek[key])
	})),
	{ key: 'within', value: ({ within }) => namesOf(within, true) },
	{ key: 'within_maybe', value: ({ within }) => namesOf(within, false) },
	...TOTAL_KEYS.map((key): Column<Row> => ({
		key,
		value: ({ totals }) => toMillimetres(totals?.[key])
	})),
	{ key: 'method', value: ({ totals }) => totals && RESULT_METHOD }
];

function rowsOf(measurement: Measurement, figures: Figures, lang: Locale): Row[] {
	const { kind, vertices } = measurement;
	const name = measurementName(measurement, lang);
	const legs = resultLegs(measurement, figures);
	const creek = creekPositions(figures);
	const rows = vertices.map((vertex, i): Row => ({
		name,
		kind,
		point: i + 1,
		vertex,
		leg: legs[i] ? { ...legs[i], to: ((i + 1) % vertices.length) + 1 } : null,
		ring: null,
		creek: creekValues(creek[i] ?? null),
		within: withinValues(figures, lang),
		totals: i === 0 ? resultTotals(measurement, figures) : null
	}));
	if (figures.kind !== 'radius') return rows;
	// Several rings around one centre have a row each, so that a cell holds one number.
	const [centre, ...others] = rows as [Row, ...Row[]];
	const rings = ringValues(figures).map((ring, i): Row => ({
		...centre,
		ring,
		totals: i === 0 ? centre.totals : null
	}));
	return [...rings, ...others];
}

/**
 * The measurements that have a figure, a row for each vertex; the centre of several rings has one for
 * each of them. `leg_m`, `azimuth_deg` and `cumulative_m` (to the leg's end) are those of the leg to the
 * point `leg_to`. `within` names the places in which a point surely lies, `within_maybe` those at whose
 * edge it lies. Figures of a whole measurement, and the method, stand on its first row.
 */
export function resultsCsv(
	measurements: readonly Measurement[],
	figuresOf: (one: Measurement) => Figures,
	lang: Locale
): string {
	const rows = withFigures(measurements).flatMap((one) => rowsOf(one, figuresOf(one), lang));
	return writeCsv(rows, columns);
}
