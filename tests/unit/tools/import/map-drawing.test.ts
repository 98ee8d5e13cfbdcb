/** Layers reach the map in parts, and what is known of them before the first part. */
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { MapSurface } from '#lib/map/surface/surface';
import { MapDrawing } from '#lib/tools/import/draw/map-drawing';
import type { Drawing } from '#lib/tools/import/protocol/placed';
import type { WorkerPort } from '#lib/tools/import/work/worker-port';

const feature = (id: number) =>
	JSON.stringify({
		type: 'Feature',
		id,
		properties: {},
		geometry: { type: 'Point', coordinates: [0, 0] }
	});
const DRAWING: Drawing = {
	shapes: [],
	points: [`[${feature(0)},${feature(1)}]`, `[${feature(2)}]`],
	pointCount: 3,
	legends: {}
};
const LAYERS = [{ id: 1, colour: 0, style: null }];

function drawn() {
	const done: string[] = [];
	const surface = {
		draw: (id: string, { features }: FeatureCollection) => done.push(`${id} = ${features.length}`),
		add: (id: string, features: Feature[]) => done.push(`${id} + ${features.length}`)
	} as unknown as MapSurface;
	const call = { draw: () => Promise.resolve(DRAWING) } as unknown as WorkerPort['call'];
	return { done, surface, drawing: new MapDrawing(call) };
}

describe('MapDrawing', () => {
	it('tells how many points there are before it hands over the first', async () => {
		const { done, surface, drawing } = drawn();
		await drawing.draw(surface, LAYERS, ({ pointCount }) => done.push(`${pointCount} points`));
		expect(done).toEqual(['3 points', 'own-shapes = 0', 'own-points = 2', 'own-points + 1']);
	});

	it('ends where a newer request overtakes it', async () => {
		const { done, surface, drawing } = drawn();
		const [older, newer] = [1, 2].map(() => drawing.draw(surface, LAYERS, () => {}));
		expect(await older).toBeNull();
		expect(await newer).toBe(DRAWING);
		expect(done.filter((one) => one === 'own-points + 1')).toHaveLength(1);
	});
});
