/** A measurement's surroundings as lines of text: its section of the creek, stations, places. */
import { linesWords } from '../../../catalogue/words/ground-words';
import { statedDistanceText } from '../../../catalogue/relations/stated-distance-text';
import type { StatedDistance } from '../../../geo/accuracy/uncertainty';
import { inLanguage } from '../../../i18n/localised';
import { m } from '../../../i18n/paraglide/messages';
import type { Figures } from '../figures/all-figures';
import type { CreekFigures, PointFigures, RadiusFigures } from '../figures/around';
import { insideWords } from '../words/around-words';
import { creekWords, offsetWords, reasonWords } from '../words/creek-words';
import { withError, type Wording } from '../words/figure-text';
import { totalsOf } from '../words/headline';
import type { Measurement } from '../model/measurement';

/** "Total: 613 m ± 12 m", with the language's own colon. */
export const labelled = (label: string, value: string): string =>
	m.measure_results_line({ label, value });

const paired = (first: string, second: string) => m.measure_results_pair({ first, second });

const statedText = (distance: StatedDistance, wording: Wording): string =>
	withError(statedDistanceText(distance, wording));

function insideLines(figures: RadiusFigures, wording: Wording): string[] {
	// An empty list is left out: it also occurs before stations and places are loaded.
	if (figures.inside.length === 0) return [];
	const radius = totalsOf(figures, wording).at(-1)!.figure.text;
	return [
		m.measure_inside({ radius }),
		...figures.inside.map((feature) => {
			const { name, distance, meets, sure } = feature;
			const text = meets ? insideWords(feature, wording.lang) : statedText(distance, wording);
			const value = sure ? text : paired(text, m.measure_inside_maybe());
			return labelled(inLanguage(name, wording.lang), value);
		}),
		m.measure_inside_how()
	];
}

function creekLines({ between }: CreekFigures, { vertices }: Measurement): string[] {
	if (!between) return [];
	const { from, to } = between;
	if ('along_m' in between) {
		const way = between.upstream ? m.measure_upstream() : m.measure_downstream();
		const ends = [between.from, between.to]
			.map((end, i) => creekWords(end, vertices[i]!.accuracy_m))
			.join(' → ');
		// Where both are the same, there is no section between them.
		return [between.along_m > 0 ? paired(ends, way) : ends, m.measure_creek_own()];
	}
	return [
		...('reason' in from ? [m.measure_creek_none_from({ reason: reasonWords(from) })] : []),
		...('reason' in to ? [m.measure_creek_none_to({ reason: reasonWords(to) })] : [])
	];
}

function pointLines(
	{ creek, exact, stations, within, places }: PointFigures,
	{ vertices }: Measurement,
	wording: Wording
): string[] {
	const { lang } = wording;
	const offset = offsetWords(exact, vertices[0]!.accuracy_m, wording);
	return [
		...(exact && 'reason' in exact ? [reasonWords(exact)] : []),
		...(exact && 'mileage_m' in exact
			? [
					labelled(m.measure_mileage(), creekWords(exact, vertices[0]!.accuracy_m)),
					m.measure_creek_own()
				]
			: []),
		...(creek ? [labelled(m.measure_to_water(), statedText(creek.distance, wording))] : []),
		...(offset ? [labelled(m.measure_offset(), offset)] : []),
		...stations.map(({ name, lines, distance }) => {
			const station = m.station_lines({
				station: inLanguage(name, lang),
				lines: linesWords(lines, lang)
			});
			return labelled(m.measure_nearest_station(), paired(station, statedText(distance, wording)));
		}),
		...within.map(({ name, meets }) => {
			const place =
				meets === 'edge'
					? paired(inLanguage(name, lang), m.measure_lies_at_edge())
					: inLanguage(name, lang);
			return labelled(m.measure_lies_in(), place);
		}),
		...places.slice(0, 1).map(({ name, distance }) => {
			const place = paired(inLanguage(name, lang), statedText(distance, wording));
			const label = within.length > 0 ? m.measure_nearest_other() : m.measure_nearest_place();
			return labelled(label, place);
		})
	];
}

/** The lines; none for a distance or an area, nor where no surroundings are known. */
export function aroundLines(
	measurement: Measurement,
	figures: Figures,
	wording: Wording
): string[] {
	switch (figures.kind) {
		case 'radius':
			return insideLines(figures, wording);
		case 'creek':
			return creekLines(figures, measurement);
		case 'point':
			return pointLines(figures, measurement, wording);
		case 'distance':
		case 'area':
			return [];
	}
}
