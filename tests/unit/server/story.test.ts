/** The corridor's story as its page gets it, compared with the files. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/locale';
import { inLanguage } from '#lib/i18n/localised';
import { CATALOGUE } from '../../built-catalogue';
import { corridorStory } from '#lib/server/pages/story';

const { geodata } = CATALOGUE;
const { corridor, places, sources } = geodata;
const chapters = [corridor.whole, ...corridor.sectors];

describe.each(LOCALES)('the story in %s', (lang) => {
	const story = corridorStory(geodata, lang);
	const told = [story.whole, ...story.sectors];
	const figures = told.flatMap(({ promises, figures }) => [
		...figures,
		...promises.flatMap(({ said, found }) => [...said, ...found])
	]);

	it('contains every chapter, promise and figure of the file, in order', () => {
		expect(told.map(({ text }) => text)).toEqual(
			chapters.map(({ text }) => text.map((paragraph) => inLanguage(paragraph, lang)))
		);
		const shape = (chapter: {
			promises: { said: unknown[]; found: unknown[]; outcome: string }[];
			figures: unknown[];
		}) => ({
			figures: chapter.figures.length,
			promises: chapter.promises.map(({ said, found, outcome }) => [
				said.length,
				found.length,
				outcome
			])
		});
		expect(told.map(shape)).toEqual(chapters.map(shape));
	});

	it('has for every figure a label, a value, a date with a year and a source', () => {
		expect(figures.length).toBeGreaterThan(80);
		for (const { label, value, date, source } of figures) {
			expect(label.trim() && value.trim()).toBeTruthy();
			expect(date).toMatch(/\d{4}/);
			expect(sources.some(({ id, title }) => id === source.id && title === source.title)).toBe(
				true
			);
		}
	});

	it('marks plans and forecasts as such, and no outcome', () => {
		for (const { promises, figures: reached } of told) {
			for (const { said, found } of promises) {
				expect(said.every(({ factStatus }) => factStatus !== null)).toBe(true);
				expect(found.every(({ factStatus }) => factStatus === null)).toBe(true);
			}
			expect(reached.every(({ factStatus }) => factStatus === null)).toBe(true);
		}
	});

	it('lists each sector’s places, all of them, from west to east', () => {
		for (const { sector, places: listed } of story.sectors) {
			const ids = places
				.filter(({ properties }) => properties.sectors.includes(sector))
				.map(({ id }) => id);
			expect(listed.map(({ id }) => id).sort()).toEqual(ids.sort());
			const lngs = listed.map(({ point }) => point[0]);
			expect(lngs).toEqual([...lngs].sort((a, b) => a - b));
		}
	});

	it('counts the outcome of every promise once', () => {
		const all = chapters.flatMap(({ promises }) => promises);
		expect(story.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
		const unknown = all.filter(({ outcome }) => outcome === 'unknown').length;
		expect(story.outcomes.find(({ outcome }) => outcome === 'unknown')!.count).toBe(unknown);
		expect(story.outcomes.every(({ count }) => count > 0)).toBe(true);
	});
});

describe('the brief of 2021', () => {
	const story = corridorStory(geodata, 'en');
	const health = story.sectors.find(({ sector }) => sector === 'life-health')!;
	const words = (all: { label: string; value: string }[]) =>
		all.map(({ label, value }) => `${label}: ${value}`);

	it('is reproduced figure by figure, as in the reference', () => {
		// Shanghai Daily and Youth Daily of November 2021, by hand.
		expect(words(health.figures)).toEqual(
			expect.arrayContaining([
				'Medical students moved here: over 300',
				'Life-sciences companies in Putuo: over 2,300',
				'Companies paying over CNY 100 m in tax: 4',
				'Growth of tax from life sciences: over 30 %',
				'Platforms signed: 2',
				'Companies signed: 12'
			])
		);
		const promised = words(health.promises.flatMap(({ said }) => said));
		expect(promised).toContain('Value of life sciences: over CNY 10 bn');
		expect(promised).toContain(
			'Goal: To become the largest medical and life-sciences park in Shanghai'
		);
	});

	it('leaves its forecast for 2025 without an outcome, and the target for taxes short', () => {
		const outcomeOf = (label: string) =>
			health.promises.find(({ said }) => said[0]!.label === label)!.outcome;
		expect(outcomeOf('Value of life sciences')).toBe('unknown');
		expect(outcomeOf('Life sciences’ share of tax')).toBe('short');
	});
});
