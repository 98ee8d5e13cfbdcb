import { describe, expect, it } from 'vitest';
import { WATER_ACCURACY_M, creekRelation } from '#lib/catalogue/relations/creek-relation';
import { HERE, from, straightCreek } from '../../server/samples';

describe('creekRelation', () => {
	const creek = straightCreek();

	it('measures to the edge of the water, and the offset from the centreline', () => {
		const { distance, mileage } = creekRelation(creek, {
			point: from(HERE, 0, 500),
			accuracy_m: 20
		});
		// 475 m to the water; √(20² + 10²) = 22.4 m
		expect(WATER_ACCURACY_M).toBe(10);
		expect(distance).toEqual({
			kind: 'about',
			metres: expect.closeTo(475, 1),
			plusminus_m: 22.3607
		});
		expect(mileage).toMatchObject({ mileage_m: 4000, bank: 'left', offset_m: 500 });
	});

	it('names the banks looking downstream', () => {
		const bankAt = (azimuthDeg: number) => {
			const found = creekRelation(creek, { point: from(HERE, azimuthDeg, 300), accuracy_m: 20 });
			return 'bank' in found.mileage ? found.mileage.bank : undefined;
		};
		expect([bankAt(0), bankAt(180)]).toEqual(['left', 'right']);
	});

	it('returns no bank for a point that may lie on either', () => {
		const found = creekRelation(creek, { point: from(HERE, 0, 60), accuracy_m: 100 });
		expect(found.mileage).toMatchObject({ bank: null });
		expect(found.distance.kind).toBe('less-than');
	});

	it('rounds the mileage to the place of the first digit of the accuracy', () => {
		const point = from(from(HERE, 270, 333), 0, 200);
		const mileage = (accuracy_m: number) => creekRelation(creek, { point, accuracy_m }).mileage;
		expect(mileage(20)).toMatchObject({ mileage_m: 4330, offset_m: 200 });
		expect(mileage(80)).toMatchObject({ mileage_m: 4330, offset_m: 200 });
		expect(mileage(150)).toMatchObject({ mileage_m: 4300, offset_m: 200 });
	});

	it('rounds the offset in the same way', () => {
		const point = from(HERE, 0, 337);
		const offset = (accuracy_m: number) => creekRelation(creek, { point, accuracy_m }).mileage;
		expect(offset(5)).toMatchObject({ offset_m: 337 });
		expect(offset(20)).toMatchObject({ offset_m: 340 });
		expect(offset(50)).toMatchObject({ offset_m: 340 });
	});

	it('returns no mileage beyond 1,000 m from the water, with the reason', () => {
		const found = creekRelation(creek, { point: from(HERE, 0, 1500), accuracy_m: 20 });
		expect(found.mileage).toEqual({ reason: 'too-far' });
		expect(found.distance).toMatchObject({ kind: 'about', metres: expect.closeTo(1475, 1) });
	});

	it('has distance 0 on the water', () => {
		const found = creekRelation(creek, { point: HERE, accuracy_m: 5 });
		expect(found.distance).toMatchObject({ kind: 'less-than' });
		expect(found.distance.metres).toBeLessThanOrEqual(12);
	});
});
