import { describe, expect, it } from 'vitest';
import { widthEms, wrapped } from '#lib/layers/still-picture/share/wrapped-text';

describe('the estimated width', () => {
	it('is one em for an ideograph, about half for a Latin letter', () => {
		expect(widthEms('苏州河')).toBe(3);
		expect(widthEms('creek')).toBeCloseTo(2.8, 6);
	});
});

describe('wrapped text', () => {
	it('breaks between words', () => {
		expect(wrapped('National University Science Park', 11)).toEqual([
			'National University',
			'Science Park'
		]);
	});
	it('breaks Chinese between any two characters, but never before closing punctuation', () => {
		expect(wrapped('同济大学普陀校区', 5)).toEqual(['同济大学普', '陀校区']);
		expect(wrapped('一二三四五，六', 5)).toEqual(['一二三四', '五，六']);
	});
	it('keeps a word that is longer than the line whole', () => {
		expect(wrapped('Apparatusforschungsinstitut of', 4)).toEqual([
			'Apparatusforschungsinstitut',
			'of'
		]);
	});
	it('keeps all characters', () => {
		const text = 'M50创意园 (Moganshan Road) — 2005';
		expect(wrapped(text, 6).join(' ').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	});
});
