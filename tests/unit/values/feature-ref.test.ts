import { describe, expect, it } from 'vitest';
import { idInLayer, readRef, sameFeature, writeRef } from '#lib/values/feature-ref';
import { isId } from '#lib/values/id';

describe('a reference as text', () => {
	it('consists of the layer and the id', () => {
		expect(writeRef({ layer: 'places', id: 'm50' })).toBe('places:m50');
		expect(readRef('places:m50')).toEqual({ layer: 'places', id: 'm50' });
	});

	it.each(['', 'places', 'places:', ':m50:', 'places:M50', 'places:m50:b', 'places:a--b'])(
		'is refused: %s',
		(text) => {
			expect(readRef(text)).toBeNull();
		}
	);

	it('returns its id for its own layer only', () => {
		expect(idInLayer('metro:wuning-road', 'metro')).toBe('wuning-road');
		expect(idInLayer('metro:wuning-road', 'places')).toBeNull();
		// a layer whose name another one's begins with
		expect(idInLayer('metro-lines:13', 'metro')).toBeNull();
		expect(idInLayer('metro', 'metro')).toBeNull();
	});
});

describe('two references', () => {
	it('are equal by layer and id, or if both are null', () => {
		const m50 = { layer: 'places', id: 'm50' };
		expect(sameFeature(m50, { ...m50 })).toBe(true);
		expect(sameFeature(m50, { layer: 'green', id: 'm50' })).toBe(false);
		expect(sameFeature(m50, null)).toBe(false);
		expect(sameFeature(null, null)).toBe(true);
	});
});

describe('an id', () => {
	it.each(['m50', 'a', '13', 'changfeng-park', 'a-1-b'])('may be %s', (text) => {
		expect(isId(text)).toBe(true);
	});
	it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', '曹杨', 'a\n'])('may not be %j', (text) => {
		expect(isId(text)).toBe(false);
	});
});
