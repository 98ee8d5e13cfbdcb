/** The corridor's story and the tour: complete, in order, and based on facts word for word. */
import { describe, expect, it } from 'vitest';
import { SECTORS } from '#lib/catalogue/schema/vocabulary';
import type { FactRef } from '#lib/catalogue/schema/fact-ref';
import type { Fact } from '#lib/catalogue/schema/place';
import { facts, geodata } from './corpus';

const { corridor, tour, places } = geodata;
const chapters = [
	{ where: 'whole', chapter: corridor.whole },
	...corridor.sectors.map((chapter) => ({ where: chapter.sector, chapter }))
];
const promises = chapters.flatMap(({ where, chapter }) =>
	chapter.promises.map((promise, at) => ({ where: `${where} promises.${at}`, promise }))
);

/** Looked up without the code that the build uses. */
function named({ place, key, as_of, source, status }: FactRef): Fact[] {
	return facts
		.filter((one) => (one.place?.id ?? null) === place)
		.map(({ fact }) => fact)
		.filter((fact) => fact.key === key && fact.as_of === as_of)
		.filter((fact) => !source || fact.source === source)
		.filter((fact) => !status || fact.status === status);
}
const theOne = (ref: FactRef): Fact => named(ref)[0]!;
const endOf = (date: string) => date.split('/').at(-1)!;

describe('the story', () => {
	it('has a chapter for every sector, in their order', () => {
		expect(corridor.sectors.map(({ sector }) => sector)).toEqual(SECTORS);
	});

	it('has no chapter for a sector without a place', () => {
		const empty = SECTORS.filter(
			(sector) => !places.some(({ properties }) => properties.sectors.includes(sector))
		);
		expect(empty).toEqual([]);
	});

	it('refers to existing facts, each reference to one', () => {
		const refs = chapters.flatMap(({ where, chapter }) =>
			[
				...chapter.figures,
				...chapter.promises.flatMap(({ said, found }) => [...said, ...found])
			].map((ref) => ({ where, ref }))
		);
		expect(refs.length).toBeGreaterThan(60);
		expect(refs.filter(({ ref }) => named(ref).length !== 1)).toEqual([]);
	});

	it('uses every fact of its own', () => {
		const told = chapters
			.flatMap(({ chapter }) => [
				...chapter.figures,
				...chapter.promises.flatMap(({ said, found }) => [...said, ...found])
			])
			.filter(({ place }) => place === null)
			.map(theOne);
		expect(corridor.facts.filter((fact) => !told.includes(fact))).toEqual([]);
	});

	it('has no number in its running text except years, since figures need a date and a source', () => {
		const figures = chapters.flatMap(({ where, chapter }) =>
			chapter.text
				.flatMap(({ en, zh }) => [en, zh])
				.flatMap((text) => text.match(/\d[\d,.]*/g) ?? [])
				.filter((number) => !/^(19|20)\d\d[,.]?$/.test(number) && !/^(1[0-2]|[1-9])$/.test(number))
				.map((number) => `${where}: ${number}`)
		);
		expect(figures).toEqual([]);
	});

	it('lists figures of one thing together, the oldest first', () => {
		for (const { where, chapter } of chapters) {
			const things = chapter.figures.map(({ place, key }) => `${place} ${key}`);
			const apart = things.filter(
				(thing, at) => things.indexOf(thing) < at && things[at - 1] !== thing
			);
			expect(apart, where).toEqual([]);
			const back = chapter.figures.filter(
				({ as_of }, at) =>
					things[at - 1] === things[at] && as_of < endOf(chapter.figures[at - 1]!.as_of)
			);
			expect(back, where).toEqual([]);
		}
	});
});

/** Plans that are no promise: they name a field, not a result. */
const NO_PROMISES = ['life-smart-valley focus_sectors'];

describe('promises', () => {
	it('include every plan and forecast since 2021 of a place in a sector', () => {
		const said = new Set(promises.flatMap(({ promise }) => promise.said.flatMap(named)));
		const left = facts.filter(
			({ place, fact }) =>
				(fact.status === 'planned' || fact.status === 'projection') &&
				endOf(fact.as_of) >= '2021' &&
				(place === null || place.properties.sectors.length > 0) &&
				!said.has(fact) &&
				!NO_PROMISES.includes(`${place?.id} ${fact.key}`)
		);
		expect(left.map(({ where }) => where)).toEqual([]);
	});

	it('are marked reached or short only where the same thing was counted', () => {
		for (const { where, promise } of promises) {
			if (promise.outcome !== 'reached' && promise.outcome !== 'short') continue;
			const goal = Math.max(...promise.said.map((ref) => Number(theOne(ref).value)));
			const last = theOne(promise.found.at(-1)!);
			expect(last.key, where).toBe(promise.said[0]!.key);
			expect(Number(last.value) >= goal, where).toBe(promise.outcome === 'reached');
		}
	});

	it('that are counted in another way, or not due yet, have a note with the reason', () => {
		const silent = promises.filter(
			({ promise }) => ['short', 'other', 'due'].includes(promise.outcome) && !promise.note
		);
		expect(silent.map(({ where }) => where)).toEqual([]);
	});

	it('of the brief of 2021 stay open until a source gives their outcome', () => {
		const brief = promises.filter(({ promise }) =>
			promise.said.some((ref) => theOne(ref).source === 'shine-2021-11-09-life-health')
		);
		expect(brief.length).toBeGreaterThanOrEqual(3);
		expect(brief.filter(({ promise }) => promise.outcome === 'reached')).toEqual([]);
	});
});

describe('the tour', () => {
	const stops = tour.stops.map((stop) => ({
		...stop,
		feature: places.find(({ id }) => id === stop.place)
	}));

	it('leads from Taopu to M50 in eight to ten stops, all existing and open to visitors', () => {
		expect(stops.length).toBeGreaterThanOrEqual(8);
		expect(stops.length).toBeLessThanOrEqual(10);
		expect(stops[0]!.feature!.properties.within).toBe('taopu-smart-city');
		expect(stops.at(-1)!.place).toBe('m50');
		for (const { place, feature } of stops) {
			expect(feature?.properties.basis, place).not.toBe('concept');
			expect(feature?.properties.status, place).toBe('operating');
		}
	});

	it('does not zigzag: swapping two neighbouring stops would not shorten it', () => {
		const points = stops.map(({ feature }) => feature!.properties.point);
		/** In the plane, which is accurate enough to compare two routes. */
		const length = (way: typeof points) =>
			way.slice(1).reduce((sum, [lng, lat], at) => {
				const [fromLng, fromLat] = way[at]!;
				return sum + Math.hypot((lng - fromLng) * Math.cos((lat * Math.PI) / 180), lat - fromLat);
			}, 0);
		const swapped = (at: number) => points.with(at, points[at + 1]!).with(at + 1, points[at]!);
		const shorter = stops
			.slice(1, -2)
			.filter((_, at) => length(swapped(at + 1)) < length(points))
			.map(({ place }) => place);
		expect(shorter).toEqual([]);
	});

	it('refers to existing facts, each reference to one', () => {
		for (const { place, facts: refs } of stops) {
			for (const ref of refs)
				expect(named({ place, ...ref }), `${place} ${ref.key}`).toHaveLength(1);
		}
	});

	it('has no number that its facts do not contain', () => {
		for (const { place, text, facts: refs } of stops) {
			const said = JSON.stringify(refs.map((ref) => theOne({ place, ...ref })));
			const numbers = [text.en, text.zh].flatMap(
				(line) => line.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? []
			);
			for (const number of numbers) expect(said, `${place}: ${number}`).toContain(number);
		}
	});

	it('has a line or two, in both languages', () => {
		for (const { place, text } of stops) {
			expect(text.en.length, place).toBeLessThan(260);
			expect(text.zh.length, place).toBeLessThan(110);
		}
	});
});
