/** The first sentence of a summary, in every place's file. */
import { describe, expect, it } from 'vitest';
import { summaryParts } from '#lib/catalogue/words/summary-words';
import { DATA_LOCALES, inLanguage } from '#lib/i18n/localised';
import { geodata } from '../../../geodata/corpus';

describe('a summary', () => {
	it('is parted after its first sentence, in either script', () => {
		expect(summaryParts('A park. It was opened in 1959.')).toEqual({
			lead: 'A park.',
			rest: 'It was opened in 1959.'
		});
		expect(summaryParts('公园。1959年开放。')).toEqual({ lead: '公园。', rest: '1959年开放。' });
		expect(summaryParts('Grown by 3.5 ha in all.')).toEqual({
			lead: 'Grown by 3.5 ha in all.',
			rest: ''
		});
	});

	it('of every place begins with a sentence that can stand alone, and loses nothing', () => {
		for (const place of geodata.places) {
			for (const lang of DATA_LOCALES) {
				const summary = inLanguage(place.properties.summary, lang);
				const { lead, rest } = summaryParts(summary);
				expect(lead, place.properties.id).toMatch(/[.。]$/u);
				expect(lead.length, place.properties.id).toBeGreaterThan(9);
				expect([lead, rest].join(summary.includes('. ') ? ' ' : '').trim()).toBe(summary);
			}
		}
	});
});
