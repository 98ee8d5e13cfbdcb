import { expect, it } from 'vitest';
import { BASES, hasSite, isSurePosition } from '#lib/values/position-basis';

it('a position is sure where it comes from a map or an address, and a concept has no site', () => {
	expect(BASES.filter(isSurePosition)).toEqual(['mapped', 'geocoded']);
	expect(BASES.filter(hasSite)).toEqual(['mapped', 'geocoded', 'derived']);
});
