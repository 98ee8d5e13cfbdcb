import { afterAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import { UNIT_SYSTEMS } from '#lib/i18n/unit-systems';
import { figuresOf } from '#lib/tools/measure/all-figures';
import { withError } from '#lib/tools/measure/figure-text';
import { totalsOf } from '#lib/tools/measure/headline';
import { headlineOf } from '#lib/tools/measure/headline-text';
import { resultsText } from '#lib/tools/measure/results-text';
import { block, measurement } from './samples';

afterAll(() => overwriteGetLocale(() => 'en'));

const all = [0.02, 0.5, 5, 60].flatMap((accuracy_m) => [
	measurement('distance', block(accuracy_m)),
	measurement('area', block(accuracy_m)),
	measurement('radius', block(accuracy_m).slice(0, 2))
]);

describe('a figure', () => {
	it.each(UNIT_SYSTEMS.flatMap((units) => LOCALES.map((lang) => [units, lang] as const)))(
		'reads the same in panel, list and copied text, its ± too (%s, %s)',
		(units, lang) => {
			overwriteGetLocale(() => lang);
			const wording = { units, lang };
			for (const one of all) {
				const figures = figuresOf(one, null);
				const totals = totalsOf(figures, wording);
				expect(headlineOf(one, figures, wording, 'wgs84')).toEqual(totals[0]!.figure);
				const text = resultsText([one], () => figures, wording, 'wgs84');
				for (const { figure } of totals) expect(text).toContain(withError(figure));
			}
		}
	);
});
