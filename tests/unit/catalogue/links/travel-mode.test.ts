import { describe, expect, it } from 'vitest';
import { readTravelMode, usualTravelMode } from '#lib/catalogue/links/travel-mode';

const M50 = [121.44466, 31.24987] as const;

describe('the mode for a reader who has not chosen one', () => {
	it('is public transport where nothing is known of them', () => {
		expect(usualTravelMode({ to: M50 })).toBe('transit');
	});

	it('is a walk to a stop of a walk', () => {
		expect(usualTravelMode({ to: M50, onWalk: true })).toBe('walk');
	});

	// GeodSolve -i (GeographicLib): Mengqing Garden 891 m, Half-Marathon Park 5,748 m from M50
	it('is a walk to what is near, and no walk to what is far, also on a walk', () => {
		expect(usualTravelMode({ from: [121.4359, 31.2527], to: M50 })).toBe('walk');
		expect(usualTravelMode({ from: [121.39395, 31.22172], to: M50 })).toBe('transit');
		expect(usualTravelMode({ from: [121.39395, 31.22172], to: M50, onWalk: true })).toBe('transit');
	});
});

describe('a stored mode', () => {
	it('is read, and anything else is none', () => {
		expect(readTravelMode('drive')).toBe('drive');
		for (const text of [null, '', 'fly', 'WALK', '__proto__']) {
			expect(readTravelMode(text)).toBeNull();
		}
	});
});
