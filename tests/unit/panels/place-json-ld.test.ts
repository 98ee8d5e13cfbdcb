/** What search engines are told of a place, held against schema.org's own words. */
import { describe, expect, it } from 'vitest';
import type { PlaceDetail } from '#lib/catalogue/items/place-item';
import type { Hours } from '#lib/catalogue/schema/hours';
import { placeJsonLd } from '#lib/panels/place/place-json-ld';
import { placeDetail } from '#lib/server/derive/place-items';
import { geodataOf, place, straightCreek } from '../server/samples';

function told(hours?: Partial<Hours>): Record<string, unknown> {
	const week: Hours = {
		weekly: [
			{ days: ['sa', 'tu'], from: '09:30', to: '16:00' },
			{ days: ['su'], from: '00:00', to: '24:00' }
		],
		as_of: '2024-04-10',
		source: 'a-source',
		...hours
	};
	const sample = place('hall', hours && { hours: week });
	const detail: PlaceDetail = placeDetail(sample, geodataOf([sample]), straightCreek());
	return placeJsonLd(detail, 'en');
}

describe('opening hours in the structured data', () => {
	it('name days and times, and the day after which nobody should rely on them', () => {
		expect(told({}).openingHoursSpecification).toEqual([
			{
				'@type': 'OpeningHoursSpecification',
				dayOfWeek: ['https://schema.org/Tuesday', 'https://schema.org/Saturday'],
				opens: '09:30',
				closes: '16:00',
				validThrough: '2026-04-10'
			},
			{
				'@type': 'OpeningHoursSpecification',
				dayOfWeek: ['https://schema.org/Sunday'],
				opens: '00:00',
				closes: '23:59',
				validThrough: '2026-04-10'
			}
		]);
	});

	it('are left out where there are none, where they are of a part, and where their date is inferred', () => {
		const words = { en: 'Galleries', zh: '画廊' };
		for (const hours of [undefined, { of: words }, { as_of_note: words }]) {
			expect(told(hours)).not.toHaveProperty('openingHoursSpecification');
		}
	});
});
