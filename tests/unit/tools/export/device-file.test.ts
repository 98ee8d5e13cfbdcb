/** What a reader keeps, saved as one file and opened again: nothing is lost, and no damaged file changes anything. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import { readDeviceFile, writeDeviceFile } from '#lib/tools/export/device/device-file';
import { OWN_PARTS } from '#lib/tools/export/device/own-parts';
import { itineraryPart } from '#lib/tools/itinerary/stored/stored-itinerary';
import { measurementsPart } from '#lib/tools/measure/stored/kept-part';
import { isThere } from '#lib/tools/measure/stored/records';
import { readRecords, writeRecords } from '#lib/tools/measure/stored/stored-text';
import { SETTING_KEYS } from '#lib/state/settings/setting-keys';
import { block, measurement } from '../measure/samples';
import { PARTS as FIELDS, partsOf } from '#lib/tools/measure/stored/records';

const PARTS = [...OWN_PARTS, itineraryPart, measurementsPart];
const explorer = {} as Explorer;
let kept: Record<string, string>;
let isFull: boolean;

beforeEach(() => {
	kept = {};
	isFull = false;
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept[key] ?? null,
		setItem(key: string, value: string) {
			if (isFull) throw new DOMException('full', 'QuotaExceededError');
			kept[key] = value;
		},
		removeItem: (key: string) => void delete kept[key]
	});
	vi.stubGlobal('window', { dispatchEvent: () => true });
	vi.stubGlobal('StorageEvent', class {});
});
afterEach(() => vi.unstubAllGlobals());

/** The stored text of measurements with these names; `gone` are deleted. */
function measured(names: readonly string[], gone: readonly string[] = []): string | null {
	const records = names.map((name, i) => {
		const texts = partsOf(measurement('area', block(), { name, number: i + 1 }));
		const parts = Object.fromEntries(FIELDS.map((part) => [part, { text: texts[part], at: 5 }]));
		const uid = `u ${name}`;
		return [uid, { uid, born: 1, gone: gone.includes(name) ? 9e11 : 0, parts }] as const;
	});
	return writeRecords(new Map(records as never), 9e11);
}
const namesIn = (text: string | null | undefined) =>
	[...readRecords(text ?? null).values()]
		.filter(isThere)
		.map(({ parts }) => JSON.parse(parts!.name.text) as string)
		.sort();

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 5 });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6})?$/), { maxLength: 6 });
const settings = fc.dictionary(
	fc.constantFrom(...SETTING_KEYS),
	fc.string({ minLength: 1, maxLength: 40 })
);
const device = fc.record({ settings, ids, walk: ids, names }).map((one) => ({
	...one,
	stored: {
		...one.settings,
		...(one.ids.length > 0 && { shortlist: JSON.stringify(one.ids) }),
		...(one.walk.length > 0 && { itinerary: JSON.stringify(one.walk) }),
		...(one.names.length > 0 && { measurements: measured(one.names)! })
	} as Record<string, string>
}));

/** Opens a file's text on the device that `kept` stands for. */
function open(text: string) {
	const read = readDeviceFile(text, PARTS);
	if (!read.ok) return read;
	return { ...read, refused: read.parts.filter(({ restorable }) => !restorable.restore(explorer)) };
}

describe('everything that a reader keeps', () => {
	it('comes back on an empty device as it was', async () => {
		await fc.assert(
			fc.asyncProperty(device, async ({ stored, names: all }) => {
				kept = { ...stored };
				const text = await writeDeviceFile(PARTS, '2026-11-29');
				kept = {};
				// What an assertion returns would be taken for the property's answer.
				if (text === null) {
					expect(stored).toEqual({});
					return;
				}
				expect(open(text)).toMatchObject({ ok: true, refused: [] });
				const { measurements, ...rest } = kept;
				const { measurements: before, ...others } = stored;
				expect(rest).toEqual(others);
				expect(namesIn(measurements)).toEqual([...all].sort());
				expect(namesIn(measurements)).toEqual(namesIn(before));
			}),
			{ numRuns: 60 }
		);
	});

	it('is added to what another device has: nothing of that is lost', async () => {
		await fc.assert(
			fc.asyncProperty(device, device, async (one, other) => {
				kept = { ...one.stored };
				const text = await writeDeviceFile(PARTS, '2026-11-29');
				kept = { ...other.stored };
				if (text !== null) open(text);
				const starred = JSON.parse(kept.shortlist ?? '[]') as string[];
				expect(new Set(starred)).toEqual(new Set([...one.ids, ...other.ids]));
				expect(new Set(namesIn(kept.measurements))).toEqual(
					new Set([...one.names, ...other.names])
				);
				for (const [key, value] of Object.entries(one.settings)) expect(kept[key]).toBe(value);
			}),
			{ numRuns: 60 }
		);
	});

	it('brings back a measurement that was deleted since', async () => {
		kept = { measurements: measured(['north'])! };
		const text = await writeDeviceFile(PARTS, '2026-11-29');
		vi.useFakeTimers({ now: 9e11 + 1000 });
		kept = { measurements: measured(['north'], ['north'])! };
		expect(namesIn(kept.measurements)).toEqual([]);
		open(text!);
		vi.useRealTimers();
		expect(namesIn(kept.measurements)).toEqual(['north']);
	});

	it('is no file where nothing is kept', async () => {
		expect(await writeDeviceFile(PARTS, '2026-11-29')).toBeNull();
	});
});

describe('a file that cannot be taken', () => {
	const file = (change: object) =>
		JSON.stringify({ format: 'suzhou-creek-corridor/kept', version: 1, parts: {}, ...change });

	it('is told apart: another one, a later one, a damaged one', () => {
		for (const text of ['', 'x', '[]', 'null', '{"type":"FeatureCollection"}', '{"version":1}']) {
			expect(readDeviceFile(text, PARTS)).toMatchObject({ ok: false, reason: 'other-file' });
		}
		expect(readDeviceFile(file({ version: 2 }), PARTS)).toMatchObject({ reason: 'newer' });
		for (const change of [{ version: '1' }, { parts: null }, { parts: [] }]) {
			expect(readDeviceFile(file(change), PARTS)).toMatchObject({ reason: 'damaged', part: null });
		}
	});

	it.each([
		['settings', { settings: { theme: 7 } }],
		['settings', { settings: [] }],
		['shortlist', { shortlist: ['m50', '../../etc'] }],
		['shortlist', { shortlist: 'm50' }],
		['measurements', { measurements: [{ kind: 'area', vertices: 'none' }] }],
		['measurements', { measurements: {} }]
	])('names its damaged part and changes nothing: %s', (part, parts) => {
		kept = { theme: 'dark' };
		expect(open(file({ parts: { shortlist: ['m50'], ...parts } }))).toMatchObject({
			ok: false,
			reason: 'damaged',
			part
		});
		expect(kept).toEqual({ theme: 'dark' });
	});

	it('that was cut short anywhere changes nothing', async () => {
		kept = { theme: 'dark', shortlist: '["m50"]', measurements: measured(['north'])! };
		const text = (await writeDeviceFile(PARTS, '2026-11-29'))!.trimEnd();
		kept = {};
		fc.assert(
			fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
				expect(open(text.slice(0, end)).ok).toBe(false);
				expect(kept).toEqual({});
			})
		);
	});

	it('has hostile keys as data, which touch nothing', () => {
		const text = file({}).replace(
			'"parts":{}',
			'"parts":{"__proto__":{"polluted":1},"constructor":1,"settings":{"__proto__":"x","theme":"dark","evil":"1"}}'
		);
		expect(open(text)).toMatchObject({ ok: true });
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(kept).toEqual({ theme: 'dark' });
	});

	it('that the storage has no room for leaves what was there', () => {
		kept = { shortlist: '["x-tower"]' };
		isFull = true;
		expect(open(file({ parts: { shortlist: ['m50'] } }))).toMatchObject({
			refused: [{ id: 'shortlist' }]
		});
		expect(kept).toEqual({ shortlist: '["x-tower"]' });
	});
});
