/** Files that are damaged at random: each is read or refused with a reason, never anything else. */
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import { readFiles } from '#lib/formats/read/read-files';
import { seeded } from '../../geo/seeded';
import { MADE_FILES } from './made-files';

const context = { limits: READ_LIMITS, tick: () => null };
const CHANGES = 1000;

/** One to four bytes are replaced, left out or repeated, or the end is cut off. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
	let copy = new Uint8Array(bytes);
	const times = 1 + Math.floor(random() * 4);
	for (let i = 0; i < times; i++) {
		const at = Math.floor(random() * copy.length);
		const kind = Math.floor(random() * 4);
		if (kind === 0) copy[at] = Math.floor(random() * 256);
		else if (kind === 1) copy = new Uint8Array([...copy.slice(0, at), ...copy.slice(at + 1)]);
		else if (kind === 2) copy = new Uint8Array([...copy.slice(0, at), ...copy.slice(at - 8)]);
		else if (random() < 0.2) copy = copy.slice(0, at);
	}
	return copy;
}

const FORMATS = [
	'CSV whose headings name gcj02',
	'GeoJSON',
	'newline-delimited GeoJSON',
	'TopoJSON, quantised',
	'KML',
	'KMZ',
	'a GPX track',
	'shapefile in GBK without a statement',
	'polygons with a hole',
	'EWKT of a grid'
];

describe('a damaged file', () => {
	it.each(FORMATS)('is read or refused with a reason: %s', async (title) => {
		const made = MADE_FILES.find((one) => one.title === title)!.files[0]!;
		const bytes =
			typeof made.content === 'string' ? new TextEncoder().encode(made.content) : made.content;
		const random = seeded(20261129);
		let refused = 0;
		for (let i = 0; i < CHANGES; i++) {
			const content = damaged(bytes, random);
			const readings = await readFiles([{ name: made.name, content }], null, context);
			for (const { fault, layers } of readings) {
				if (fault) refused++;
				expect(fault !== null || layers.length > 0).toBe(true);
				for (const one of layers.flatMap((layer) => layer.refused)) {
					expect(Object.keys(one.at)).not.toEqual([]);
				}
			}
		}
		// The damage is real: a reader that accepts everything would not notice it.
		expect(refused).toBeGreaterThan(0);
	});
});
