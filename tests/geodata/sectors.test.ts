/**
 * Sectors follow the facts: where one sentence of a source names several places, all of them have the
 * sector.
 */
import { describe, expect, it } from 'vitest';
import { SECTORS, type Sector } from '#lib/catalogue/schema/vocabulary';
import { geometryAreaM2 } from '#lib/geo/geodesic/geodesic-area';
import type { Areal } from '#lib/values/geometry';
import { geodata } from './corpus';

/** The words by which a fact or a summary names a sector. */
const NAMES: Record<Sector, RegExp> = {
	'life-health': /life[- ]science|medic|hospital|pharm|health/i,
	ai: /artificial intelligence|\bAI\b|algorithm|intelligent/i,
	'smart-transport': /smart transport|smart vehicle|chips for vehicles|connected/i,
	software: /software|information technology|digital/i,
	'integrated-circuits': /integrated circuit|chip|semiconductor/i,
	'new-materials': /new materials|materials|polyolefin/i,
	culture: /./
};
const textOf = (place: (typeof geodata.places)[number]): string => {
	const { name, summary, facts } = place.properties;
	const said = facts.map(({ value, note }) => [
		typeof value === 'object' ? value.en : '',
		note?.en
	]);
	return [name.en, summary.en, ...said.flat()].join(' · ');
};

describe('the sectors of a place', () => {
	it('are each named by a fact or by the summary based on facts', () => {
		const unsaid = geodata.places.flatMap((place) =>
			place.properties.sectors
				.filter((sector) => !NAMES[sector].test(textOf(place)))
				.map((sector) => `${place.id}: ${sector}`)
		);
		expect(unsaid).toEqual([]);
		expect(Object.keys(NAMES).sort()).toEqual([...SECTORS].sort());
	});

	it('are those that a plan names it for: the life-health plan of 2021', () => {
		const named = geodata.places.filter(({ properties }) =>
			properties.facts.some(
				({ key, source, value }) =>
					key === 'role' &&
					source === 'putuo-gov-2021-01-04-life-health' &&
					typeof value === 'object' &&
					/^(Named|Listed) .* life-sciences plan$/.test(value.en)
			)
		);
		expect(named.map(({ id }) => id).sort()).toEqual([
			'changfeng-science-technology-park',
			'shanghai-chemical-industry-institute',
			'tsinghua-innovation-center',
			'universal-software-park'
		]);
		for (const { id, properties } of named) expect(properties.sectors, id).toContain('life-health');
	});
});

describe('an area computed from an outline', () => {
	it('equals the area of the outline, wherever it is stated', () => {
		const told = geodata.places.flatMap(({ id, geometry, properties }) =>
			properties.facts
				.filter(({ key }) => key === 'mapped_area_m2')
				.map(({ value }) => ({ id, value: value as number, geometry }))
		);
		expect(told.length).toBeGreaterThan(1);
		for (const { id, value, geometry } of told) {
			const area_m2 = geometryAreaM2(geometry as Areal);
			expect(Math.abs(value - area_m2), `${id}: ${Math.round(area_m2)}`).toBeLessThanOrEqual(500);
		}
	});
});
