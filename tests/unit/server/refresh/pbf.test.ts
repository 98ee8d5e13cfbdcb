/** Extracts as PBF: what lies in the box or touches it, whole, and files that are none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OsmElement } from '#lib/server/refresh/osm/elements';
import { readWorld } from '#lib/server/refresh/read/read-world';
import { pbfOf } from './pbf-file';

const folder = mkdtempSync(join(tmpdir(), 'pbf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (id: number, lon: number, lat: number, name?: string): OsmElement => ({
	type: 'node',
	id,
	lon,
	lat,
	...(name ? { tags: { highway: 'bus_stop', name } } : {})
});
const member = (ref: number, role: string) => ({ type: 'way' as const, ref, role });

/** A lake across the eastern edge of the extent, one of its two ways wholly outside. */
const LAKE: OsmElement[] = [
	node(1, 121.51, 31.25),
	node(2, 121.53, 31.25),
	node(3, 121.53, 31.26),
	node(4, 121.51, 31.26),
	node(5, 121.4, 31.25, '曹杨路'),
	node(6, 121.7, 31.25, '界外'),
	{ type: 'way', id: 10, nodes: [2, 1, 4, 3] },
	{ type: 'way', id: 11, nodes: [2, 3] },
	{ type: 'way', id: 12, nodes: [6, 6], tags: { highway: 'primary' } },
	{
		type: 'relation',
		id: 20,
		members: [member(10, 'outer'), member(11, 'outer')],
		tags: { type: 'multipolygon', natural: 'water', name: '湖' }
	}
];
const DAY = Date.UTC(2026, 10, 20) / 1000;
const file = join(folder, 'extract.osm.pbf');

async function read(bytes: Buffer) {
	writeFileSync(file, bytes);
	return readWorld(file, '');
}

describe('an extract as PBF', () => {
	it('gives what lies in the extent, and what crosses its edge whole', async () => {
		const world = await read(pbfOf(LAKE, DAY));
		if ('reason' in world) throw new Error(world.reason);
		expect(world.ok.date).toBe('2026-11-20');
		expect(world.ok.things.map(({ ref }) => ref)).toEqual(['n5', 'r20']);
		const [stop, lake] = world.ok.things;
		expect(stop!.tags.name).toBe('曹杨路');
		expect(stop!.shape).toMatchObject({ type: 'point', at: [121.4, 31.25] });
		expect(lake!.shape).toMatchObject({ type: 'area', polygons: [[{ length: 5 }]] });
	});

	it.each([
		['is cut off', (whole: Buffer) => whole.subarray(0, -9)],
		['is something else', () => Buffer.from('<osm version="0.6"></osm>')],
		['is empty', () => Buffer.alloc(0)]
	])('is refused where it %s', async (_, change) => {
		const world = await read(change(pbfOf(LAKE, DAY)));
		expect(world).toEqual({ reason: expect.stringContaining(`${file} is no whole PBF`) });
	});
});
