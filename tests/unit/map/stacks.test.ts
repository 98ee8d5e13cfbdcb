/** Markers on each other part by zooming: a level doubles the distance between two. */
import { describe, expect, it } from 'vitest';
import { levelsToPart } from '#lib/map/pointing/stacks';

describe('levelsToPart', () => {
	it('asks for a level for each doubling up to 30 px', () => {
		expect(levelsToPart({ x: 0, y: 0 }, [{ x: 15, y: 0 }])).toBe(1);
		expect(
			levelsToPart({ x: 0, y: 0 }, [
				{ x: 0, y: 7.5 },
				{ x: 20, y: 0 }
			])
		).toBe(2);
	});

	it('asks for none where markers are apart, alone, or at one point', () => {
		expect(levelsToPart({ x: 0, y: 0 }, [{ x: 31, y: 0 }])).toBe(0);
		expect(levelsToPart({ x: 0, y: 0 }, [])).toBe(0);
		expect(levelsToPart({ x: 0, y: 0 }, [{ x: 0, y: 0 }])).toBe(0);
	});
});
