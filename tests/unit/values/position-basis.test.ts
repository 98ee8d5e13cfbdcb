import { expect, it } from 'vitest';
import { BASES, hasSite, isSurePosition } from '#lib/values/position-basis';

it('a position is drawn as sure where a map or an address has it, and a concept has no site', () => {
	expect(BASES.filter(isSurePosition)).toEqual(['mapped', 'geocoded']);
	expect(BASES.filter(hasSite)).toEqual(['mapped', 'geocoded', 'derived']);
});
