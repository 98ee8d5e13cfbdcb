/**
 * Measurements as text to be pasted into an email, in the reader's language, units and datum: kind,
 * figures, ±, coordinates; and at the end the method, so that the number can be quoted.
 */
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { datumOf } from '../../../geo/datum/datum';
import { m } from '../../../i18n/paraglide/messages';
import type { Figures } from '../figures/all-figures';
import { datumWord } from '../words/datum-words';
import { withError, type Wording } from '../words/figure-text';
import { kindName, measurementName, totalsOf } from '../words/headline';
import type { Measurement } from '../model/measurement';
import { aroundLines, labelled } from './results-around';
import { pointTable, type PositionWording } from './results-table';
import { withFigures } from './results-values';

/**
 * "Distance 2", or "Distance: North fence". The kind comes first, so that no line begins with a
 * name.
 */
function heading(measurement: Measurement, { lang }: Wording): string {
	const name = measurementName(measurement, lang).replace(/\s+/g, ' ').trim();
	return measurement.name === null ? name : labelled(kindName(measurement.kind, lang), name);
}

/** One line for each figure; standard rings share one. */
function totalLines(figures: Figures, wording: Wording): string[] {
	// A point's mileage is among its surroundings, with its bank.
	if (figures.kind === 'point') return [];
	const totals = totalsOf(figures, wording);
	const texts = totals.map(({ figure }) => withError(figure));
	return figures.kind === 'radius'
		? [labelled(totals[0]!.label, texts.join(m.list_gap()))]
		: totals.map(({ label }, i) => labelled(label, texts[i]!));
}

/** A measurement in words: what it is, its figures and what is around it, and its points. */
export interface ResultBlock {
	heading: string;
	lines: string[];
	/** the points and legs, the head first; tabs between the cells */
	table: string[];
}

/** A measurement as `resultsText` and the printed page show it. */
export function resultBlock(
	measurement: Measurement,
	figures: Figures,
	wording: PositionWording
): ResultBlock {
	const crosses = figures.kind === 'area' && figures.crossing !== null;
	return {
		heading: heading(measurement, wording),
		lines: [
			...totalLines(figures, wording),
			...(crosses ? [m.measure_crosses_itself()] : []),
			...aroundLines(measurement, figures, wording)
		],
		table: pointTable(measurement, figures, wording)
	};
}

/** The units and datum of figures and coordinates, and their method. */
export function methodLines(datum: CoordinateSystem): string[] {
	return [
		labelled(m.measure_method_how(), m.measure_method_geodesic()),
		m.measure_results_confidence(),
		m.measure_results_datum({ datum: datumWord(datum) }),
		...(datumOf(datum) === 'wgs84' ? [] : [m.measure_results_shifted()]),
		...(datum === 'cgcs2000' ? [m.measure_method_cgcs2000()] : [])
	];
}

/**
 * The measurements that have a figure, each with its totals, what is around it and its points; then
 * the method and the datum. Empty where no measurement has a figure. No line break at the end.
 *
 * It is in the page's language, `wording.lang`. `gridOf` is `toGaussKruger` where that has been
 * loaded: with CGCS2000 chosen its metres stand beside the degrees.
 */
export function resultsText(
	measurements: readonly Measurement[],
	figuresOf: (one: Measurement) => Figures,
	wording: Wording,
	datum: CoordinateSystem,
	gridOf: PositionWording['gridOf'] = null
): string {
	const shown = withFigures(measurements);
	if (shown.length === 0) return '';
	const blocks = shown.map((one) => {
		const block = resultBlock(one, figuresOf(one), { ...wording, datum, gridOf });
		return [block.heading, ...block.lines, ...block.table].join('\n');
	});
	return [...blocks, methodLines(datum).join('\n')].join('\n\n');
}
