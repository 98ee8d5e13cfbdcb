/** A refresh from what the folder itself holds: nothing may come, go, move or be renamed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkReferences } from '#lib/server/check/check-references';
import { readGeodata } from '#lib/server/read/read-geodata';
import type { Collection } from '#lib/server/refresh/features/feature';
import type { OsmWorld } from '#lib/server/refresh/osm/thing';
import { refresh } from '#lib/server/refresh/refresh';
import { worldOfText } from '#lib/server/refresh/read/read-world';
import { serialised } from '#lib/server/refresh/write/serialise';
import { areaFaults } from '../../../geodata/valid-areas';
import { ROOT } from '../samples';
import { answerFromBase, DAY, featuresOf, textsOf } from './answer-from-base';

const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
const root = join(folder, 'geodata');
cpSync(ROOT, root, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = JSON.stringify(answerFromBase(ROOT));
const world = () => {
	const found = worldOfText(text, 'answer.json');
	if ('reason' in found) throw new Error(found.reason);
	return found.ok;
};

/**
 * Three ponds of today share an edge with another to the fifth decimal, and not where they were mapped:
 * a source with no more decimals has them as one.
 */
const JOINED = ['water-044', 'water-048', 'water-096'];

describe('a refresh from what is there', () => {
	const before = textsOf(root);
	const report = refresh(world(), { root, input: 'answer.json' });

	it('is not refused', () => {
		expect(report.reasons).toEqual([]);
		expect(report).toMatchObject({ outcome: 'refreshed', date: DAY });
	});

	it.each(report.datasets.map((one) => [one.dataset, one] as const))(
		'finds nothing changed in %s',
		(dataset, { added, gone, moved, renamed, changed, leftOut }) => {
			const isJoined = ({ id }: { id: string }) => dataset === 'water' && JOINED.includes(id);
			expect({
				gone: gone.filter((one) => !isJoined(one)),
				moved,
				renamed,
				changed,
				leftOut
			}).toEqual({ gone: [], moved: [], renamed: [], changed: [], leftOut: [] });
			expect(added).toHaveLength(dataset === 'water' ? 1 : 0);
		}
	);

	it('leaves a folder that the build takes, every area of it sound', () => {
		expect(() => checkReferences(readGeodata(root))).not.toThrow();
		const faults = ['green', 'water', 'creek', 'boundary'].flatMap((dataset) =>
			featuresOf(root, dataset)
				.filter(({ geometry }) => geometry.type.endsWith('Polygon'))
				.flatMap(({ id, geometry }) => areaFaults(geometry).map((fault) => `${id}: ${fault}`))
		);
		expect(faults).toEqual([]);
	});

	it('names the new source once and drops those that nothing names any more', () => {
		const ids = (text: string) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
		const [then, now] = [ids(before['sources.json']!), ids(textsOf(root)['sources.json']!)];
		expect(now.filter((id) => !then.includes(id))).toEqual([`osm-${DAY}`]);
		expect(then.filter((id) => !now.includes(id))).toEqual(
			expect.arrayContaining(['osm-stations-2026-06-27', 'osm-boundary-2026-07-21'])
		);
		// places rest on this one
		expect(now).toContain('osm-geofabrik-2026-03-29');
		expect(now.slice(7)).toEqual([...now.slice(7)].sort());
	});

	it('writes the same bytes again, whatever the order of the elements', () => {
		const first = textsOf(root);
		expect(refresh(world(), { root, input: 'again.json' }).outcome).toBe('unchanged');
		const answer = JSON.parse(text) as { elements: unknown[] };
		const turned = worldOfText(
			JSON.stringify({ ...answer, elements: answer.elements.reverse() }),
			'turned.json'
		);
		refresh((turned as { ok: OsmWorld }).ok, { root, input: 'turned.json' });
		expect(textsOf(root)).toEqual(first);
	});
});

describe('a file', () => {
	it.each(Object.entries(textsOf(ROOT)).filter(([name]) => name.startsWith('base/')))(
		'%s is written as it stands',
		(_, text) => {
			expect(serialised(JSON.parse(text) as Collection)).toBe(text);
		}
	);
});
