import { describe, expect, it } from 'vitest';
import { goalTable, isMet } from '../../bench/goals.js';

const one = (median: number, min = median, max = median) => ({ median, min, max, count: 5 });
const pages = () => ({
	ours: {
		idle: one(1500, 1400, 1900),
		blocking: one(400),
		longest: one(230),
		bytes: one(605_000),
		lcp: one(200),
		followed: one(300),
		inputDelay: one(201),
		inputShown: one(900)
	},
	byHand: {
		idle: one(1000),
		blocking: one(500),
		longest: one(230),
		bytes: one(550_000),
		inputDelay: one(90),
		inputShown: one(400)
	},
	ourStyle: { idle: one(1500), blocking: one(400), longest: one(200), bytes: one(500_000) },
	leaflet: { idle: one(550), followed: one(299) }
});
const table = (pace: 'raw' | 'throttled') =>
	goalTable({ condition: 'as it is', pace, pages: pages() }, 5);
/** A line's cells, without the room between them. */
const line = (text: string, label: string) =>
	text
		.split('\n')
		.find((each) => each.startsWith(label))
		?.replace(/\s+/g, ' ');

describe('goalTable', () => {
	it('names condition and number of runs', () => {
		expect(table('raw').split('\n')[0]).toMatch(/of 5, 1440×900 — as it is$/);
	});

	it('holds each figure against both bare pages', () => {
		const text = table('raw');
		expect(line(text, 'first idle')).toBe(
			'first idle frame, ms 1500 (1400–1900) 1000 (1000–1000) 1.50 missed 1500 (1500–1500) 1.00 met goal ≤ 1'
		);
		expect(line(text, 'blocking')).toContain('0.80 met 400 (400–400) 1.00 missed goal ≤ 0.8');
		expect(line(text, 'longest')).toContain('1.00 met 200 (200–200) 1.15 missed');
	});

	it('writes bytes as kilobytes', () => {
		expect(line(table('raw'), 'bytes')).toBe(
			'bytes until idle, kB 605.0 (605.0–605.0) 550.0 (550.0–550.0) 1.10 met 500.0 (500.0–500.0) 1.21 missed goal ≤ 1.1'
		);
	});

	it('holds our largest paint against Leaflet’s whole drawing, by the goal of the pace', () => {
		expect(line(table('raw'), 'largest')).toContain('550 (550–550) 0.36 met Leaflet goal ≤ 0.4');
		expect(line(table('throttled'), 'largest')).toContain('0.36 missed Leaflet goal ≤ 0.33');
	});

	it('holds the drag against Leaflet’s, unrounded', () => {
		expect(line(table('raw'), 'follows')).toContain('1.00 missed Leaflet');
	});

	it('holds the delay of an input against its limit, where the pace has one', () => {
		expect(line(table('throttled'), 'worst')).toBe(
			'worst input delay, ms 201 (201–201) 90 (90–90) bare, by hand goal ≤ 200 ms: missed'
		);
		expect(line(table('raw'), 'worst')).not.toContain('goal');
	});

	it('says nothing of what was not seen', () => {
		const { ours, ...others } = pages();
		const text = goalTable(
			{ condition: '', pace: 'raw', pages: { ...others, ours: { ...ours, lcp: null } } },
			5
		);
		expect(line(text, 'largest')).toBe('largest paint, ms – 550 (550–550) – Leaflet goal ≤ 0.4');
	});
});

describe('isMet', () => {
	it('is met at the goal itself', () => {
		expect(isMet(1, 1)).toBe(true);
		expect(isMet(1.001, 1)).toBe(false);
	});

	it('is unknown without figure or goal', () => {
		expect(isMet(null, 1)).toBe(null);
		expect(isMet(1, null)).toBe(null);
	});
});
