/**
 * A figure has the same text everywhere: panel, list, label on the map, live region, copied text,
 * and the files, whose unrounded number rounds to that text.
 */
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { mileageTo } from '#lib/catalogue/relations/stated-distance-text';
import { followUnits } from '#lib/i18n/current-units';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import { UNIT_SYSTEMS, type UnitSystem } from '#lib/i18n/unit-systems';
import { distanceWithError } from '#lib/catalogue/words/words';
import { formatMileage } from '#lib/geo/creek/mileage-text';
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import type { PointFigures } from '#lib/tools/measure/figures/around';
import { creekWords, offsetWords } from '#lib/tools/measure/words/creek-words';
import { lengthFigure, withError } from '#lib/tools/measure/words/figure-text';
import { measurementName, totalsOf } from '#lib/tools/measure/words/headline';
import { headlineOf } from '#lib/tools/measure/words/headline-text';
import { labels, type LabelScreen } from '#lib/tools/measure/draw/labels';
import { liveLines } from '#lib/tools/measure/words/live-text';
import type { Measurement } from '#lib/tools/measure/model/measurement';
import { resultsCsv } from '#lib/tools/measure/export/results-csv';
import { resultsGeoJson } from '#lib/tools/measure/export/results-geojson';
import { resultsText } from '#lib/tools/measure/export/results-text';
import { from, HERE } from '../../server/samples';
import { AROUND, away } from './results-samples';
import { block, measurement, v } from './samples';

afterAll(() => {
	overwriteGetLocale(() => 'en');
	followUnits(() => 'metric');
});

const ACCURACIES_M = [0.02, 0.5, 5, 60];
const WORDINGS = UNIT_SYSTEMS.flatMap((units) => LOCALES.map((lang) => [units, lang] as const));

const all = ACCURACIES_M.flatMap((accuracy_m) => [
	measurement('distance', block(accuracy_m)),
	measurement('area', block(accuracy_m)),
	measurement('radius', block(accuracy_m).slice(0, 2))
]);

/** The page's own language and units, which are those of the tool. */
function speak(units: UnitSystem, lang: Locale) {
	overwriteGetLocale(() => lang);
	followUnits(() => units);
	return { units, lang };
}

/** A screen on which the block fills 900 pixels and everything else has room. */
const SCREEN: LabelScreen = {
	project: ([lng, lat]) => ({ x: (lng - 121.37) * 40_000, y: (31.27 - lat) * 40_000 }),
	unproject: ({ x, y }) => [121.37 + x / 40_000, 31.27 - y / 40_000],
	frame: { left: 0, top: 0, right: 4000, bottom: 4000 }
};
const around = (one: Measurement) => figuresOf(one, AROUND);
const labelled = (one: Measurement, wording: { units: UnitSystem; lang: Locale }) =>
	labels([one], around, SCREEN, wording).features.map(({ properties }) => ({
		part: properties!.part as string,
		text: properties!.text as string
	}));

/** The first row of the table as a spreadsheet parses it */
const rowsOf = (one: Measurement) =>
	Papa.parse<Record<string, string>>(resultsCsv([one], around, 'en').slice(1), { header: true })
		.data;

/** The table holds what GeoJSON does, numbers to a millimetre. */
function expectTable(row: Record<string, string>, file: Record<string, unknown>, keys: string[]) {
	for (const key of keys) {
		const [cell, value] = [row[key], file[key]];
		if (typeof value === 'number') expect(Math.abs(Number(cell) - value)).toBeLessThan(0.000501);
		else expect(cell, key).toBe(String(value ?? ''));
	}
}

describe('a figure', () => {
	it.each(WORDINGS)(
		'reads the same in panel, list and copied text, its ± too (%s, %s)',
		(units, lang) => {
			const wording = speak(units, lang);
			for (const one of all) {
				const figures = figuresOf(one, null);
				const totals = totalsOf(figures, wording);
				expect(headlineOf(one, figures, wording, 'wgs84')).toEqual(totals[0]!.figure);
				const text = resultsText([one], () => figures, wording, 'wgs84');
				for (const { figure } of totals) expect(text).toContain(withError(figure));
			}
		}
	);

	it.each(WORDINGS)('reads the same on the map: totals and legs (%s, %s)', (units, lang) => {
		const wording = speak(units, lang);
		for (const one of all) {
			const figures = around(one);
			const shownLabels = labelled(one, wording);
			const totals = totalsOf(figures, wording).map(({ figure }) => figure.text);
			const legs = shownLabels.filter(({ part }) => part === 'leg').map(({ text }) => text);
			const cells = resultsText([one], around, wording, 'wgs84').split(/[\t\n]/);
			if (one.kind === 'radius') {
				expect(legs).toEqual(totals);
				continue;
			}
			expect(shownLabels.filter(({ part }) => part === 'total').map(({ text }) => text)).toEqual([
				totals[0]
			]);
			expect(legs).toHaveLength(one.kind === 'area' ? 4 : 3);
			for (const leg of legs) expect(cells).toContain(leg);
		}
	});

	it.each(WORDINGS)(
		'reads at the hand as it does when the hand has gone (%s, %s)',
		(units, lang) => {
			const wording = speak(units, lang);
			for (const one of all.filter(({ kind }) => kind !== 'radius')) {
				const live = liveLines(one, one.vertices.length - 1, wording).join('\n');
				const [first, second] = totalsOf(around(one), wording);
				expect(live).toContain(withError(first!.figure));
				if (second) expect(live).toContain(second.figure.text);
			}
		}
	);
});

describe('a mileage', () => {
	/** The sample creek runs upstream to the west, K4+000 at HERE: so far east of it, and north. */
	const by = (east_m: number, north_m: number, accuracy_m: number | null) =>
		v(...from(from(HERE, 90, east_m), 0, north_m), accuracy_m);
	/** The text of K3+876.6, 310 m from */
	const SAID = [
		[0.02, 'K3+877'],
		[0.5, 'K3+877'],
		[5, 'K3+877'],
		[60, 'K3+880'],
		[null, 'K3+877']
	] as const;

	it.each(WORDINGS)(
		'of a point is one in panel, list, map, copy and files (%s, %s)',
		(units, lang) => {
			const wording = speak(units, lang);
			for (const [accuracy_m, shownLabels] of SAID) {
				const one = measurement('point', [by(123.4, 310, accuracy_m)]);
				const figures = around(one) as PointFigures;
				const panel = creekWords(figures.exact!, accuracy_m);
				expect(panel.split(/[ ·，]/)[0], String(accuracy_m)).toBe(shownLabels);
				expect(headlineOf(one, figures, wording, 'wgs84')!.text).toBe(shownLabels);
				expect(labelled(one, wording)).toEqual([
					{ part: 'total', text: `${measurementName(one, lang)}\n${shownLabels}` }
				]);
				const text = resultsText([one], around, wording, 'wgs84');
				expect(text).toContain(panel);
				const offset = offsetWords(figures.exact, accuracy_m, wording)!;
				expect(text).toContain(offset);
				expect(text).toContain(distanceWithError(figures.creek!.distance, lang));
				// GeoJSON is not rounded, so its value rounds to the text;
				const { properties: file } = resultsGeoJson([one], around, 'en').features[0]!;
				expect(formatMileage(mileageTo(file!.mileage_m, accuracy_m ?? 1))).toBe(shownLabels);
				expect(withError(lengthFigure(file!.offset_m, accuracy_m, wording))).toBe(offset);
				expect(file!.mileage_m).toBeCloseTo(4000 - 123.4, 1);
				expect(file!.bank).toBe('left');
				expectTable(rowsOf(one)[0]!, file!, ['mileage_m', 'offset_m', 'water_m', 'bank']);
			}
		}
	);

	it.each(WORDINGS)('of two points, and the way between them, likewise (%s, %s)', (units, lang) => {
		const wording = speak(units, lang);
		for (const accuracy_m of [...ACCURACIES_M, null]) {
			const one = measurement('creek', [by(-500, 40, accuracy_m), by(1234.7, -60, accuracy_m)]);
			const figures = around(one);
			if (figures.kind !== 'creek' || !figures.between || !('along_m' in figures.between)) {
				throw new Error('no way along the creek');
			}
			const { between } = figures;
			const [along, straight] = totalsOf(figures, wording);
			expect(headlineOf(one, figures, wording, 'wgs84')).toEqual(along!.figure);
			expect(labelled(one, wording)).toEqual([{ part: 'total', text: along!.figure.text }]);
			const text = resultsText([one], around, wording, 'wgs84');
			expect(text).toContain(withError(along!.figure));
			expect(text).toContain(withError(straight!.figure));
			const rows = rowsOf(one);
			const [way, ...ends] = resultsGeoJson([one], around, 'en').features.map(
				({ properties }) => properties!
			);
			const { along_creek_m, along_creek_error_m } = way!;
			expect(along_creek_m).toBeCloseTo(1734.7, 1);
			expect(lengthFigure(along_creek_m, along_creek_error_m, wording)).toEqual(along!.figure);
			expectTable(rows[0]!, way!, [
				'along_creek_m',
				'along_creek_error_m',
				'straight_m',
				'upstream'
			]);
			for (const [i, end] of [between.from, between.to].entries()) {
				const panel = creekWords(end, accuracy_m);
				expect(text).toContain(panel);
				const shownLabels = formatMileage(mileageTo(ends[i]!.mileage_m, accuracy_m ?? 1));
				expect(panel.split(/[ ·，]/)[0]).toBe(shownLabels);
				expectTable(rows[i]!, ends[i]!, ['mileage_m', 'offset_m', 'bank']);
			}
		}
	});
});

describe('a point without a mileage', () => {
	it.each(WORDINGS)('says why, and nothing of a mileage anywhere (%s, %s)', (units, lang) => {
		const wording = speak(units, lang);
		const one = measurement('point', [away(0, 1800)]);
		const figures = around(one) as PointFigures;
		const reason = creekWords(figures.exact!, 5);
		const text = resultsText([one], around, wording, 'wgs84');
		expect(text).toContain(reason);
		expect(labelled(one, wording)[0]!.text).toBe(measurementName(one, lang));
		expect(offsetWords(figures.exact, 5, wording)).toBeNull();
		for (const shownLabels of [text, labelled(one, wording)[0]!.text])
			expect(shownLabels).not.toMatch(/K\d/);
		expect(rowsOf(one)[0]).toMatchObject({ mileage_m: '', no_mileage: 'too-far' });
	});
});
