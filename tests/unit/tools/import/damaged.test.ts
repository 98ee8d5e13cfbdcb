/**
 * Files that are damaged at random, with a seed: each is read, placed and drawn, or refused in words that name the
 * place, never anything else. `FUZZ=10000` damages each made file so many times, and says how long the slowest took.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Position } from 'geojson';
import { read as readSecond } from 'shapefile';
import { describe, expect, it } from 'vitest';
import type { Fault, FaultCode } from '#lib/formats/read/layer/fault';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import { placeDraft } from '#lib/tools/import/layer/placing';
import { KnownNames } from '#lib/tools/import/read/known-names';
import { readDrafts } from '#lib/tools/import/read/read-drafts';
import { eachPosition } from '#lib/tools/import/read/representative';
import { faultWords } from '#lib/tools/import/words/fault-words';
import { seeded } from '../../geo/seeded';
import { dbf, shpParts } from './build-files';
import { MADE_FILES } from './made-files';

const context = { limits: READ_LIMITS, tick: () => null };
const known = { boundary: null, names: new KnownNames([]) };
const TIMES = Number(process.env.FUZZ ?? 150);
/** A long run is left the time that it takes. */
const PATIENCE_MS = process.env.FUZZ ? 3_600_000 : undefined;

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

const BYTES = new TextEncoder();
/** Pieces that readers stumble over. */
const PIECES = [
	'1e999',
	'-1e-999',
	'NaN',
	'999999999999999999999',
	'__proto__',
	'"',
	"'",
	'[[[[[[[[',
	']',
	'{',
	'<',
	'</',
	'<!--',
	'<![CDATA[',
	'&bogus;',
	'\u0000',
	'\ufeff',
	'\ud83d',
	',,,,',
	'\r',
	'\n',
	'EMPTY',
	'null'
].map((piece) => BYTES.encode(piece));

const joined = (...parts: Uint8Array[]) => {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
};

/** Bytes are replaced, left out, repeated, moved or put in, or the end is cut off. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
	const upTo = (most: number) => Math.floor(random() * most);
	let copy = new Uint8Array(bytes);
	for (let left = 1 + upTo(4); left > 0; left--) {
		const [at, length] = [upTo(copy.length), 1 + upTo(16)];
		const [before, after] = [copy.slice(0, at), copy.slice(at)];
		switch (upTo(8)) {
			case 0:
				copy[at] = upTo(256);
				break;
			case 1:
				copy[at] = (copy[at] ?? 0) ^ (1 << upTo(8));
				break;
			case 2:
				copy = joined(before, after.slice(length));
				break;
			case 3:
				copy = joined(before, copy.slice(at - length), after);
				break;
			case 4:
				copy = joined(before, PIECES[upTo(PIECES.length)]!, after.slice(upTo(2) * length));
				break;
			case 5:
				copy = joined(before, copy.slice(upTo(copy.length)).slice(0, length * 8), after);
				break;
			case 6:
				copy.fill(upTo(2) * 255, at, at + length);
				break;
			default:
				if (random() < 0.2) copy = before;
		}
	}
	return copy;
}

/** Faults that concern a file as a whole. */
const OF_A_FILE: readonly FaultCode[] = [
	'unknown-format',
	'other-format',
	'spreadsheet',
	'empty',
	'no-features',
	'missing',
	'encrypted'
];

/** What is wrong with a fault's words; null where they say what and where. */
function wordless(fault: Fault): string | null {
	const text = faultWords(fault, 'en');
	const hasPlace = Object.keys(fault.at).length > 0 || OF_A_FILE.includes(fault.code);
	return hasPlace && text.length > 10 ? null : `${text} ${JSON.stringify(fault)}`;
}

const bytesOf = (content: Uint8Array | string) =>
	typeof content === 'string' ? BYTES.encode(content) : content;

describe('a damaged file', () => {
	it.each(FORMATS)(
		'is read or refused with a reason: %s',
		async (title) => {
			const made = MADE_FILES.find((one) => one.title === title)!.files[0]!;
			const bytes = bytesOf(made.content);
			const random = seeded(20261129);
			let refusals = 0;
			let slowest_ms = 0;
			for (let i = 0; i < TIMES; i++) {
				const content = damaged(bytes, random);
				const before = performance.now();
				const given = [{ name: made.name, content }];
				const { drafts, refused } = await readDrafts(given, null, known, context);
				const faults = refused.map(({ fault }) => fault);
				for (const draft of drafts) {
					const [reading] = draft.survey.readings;
					const placed = reading && placeDraft(draft, reading);
					faults.push(...(placed?.refused ?? draft.refused));
					for (const geometry of placed?.geometries ?? []) {
						if (!geometry) continue;
						eachPosition(geometry, ([lng, lat]) => {
							if (!(Math.abs(lng!) <= 180 && Math.abs(lat!) <= 90))
								throw new Error(`${lng} ${lat}`);
						});
					}
				}
				slowest_ms = Math.max(slowest_ms, performance.now() - before);
				expect(drafts.length + refused.length).toBeGreaterThan(0);
				expect(faults.map(wordless).filter((text) => text !== null)).toEqual([]);
				refusals += refused.length;
			}
			// The damage is real: a reader that accepts everything would not notice it.
			expect(refusals).toBeGreaterThan(0);
			if (process.env.FUZZ) {
				process.stdout.write(
					`${title}: ${TIMES} files, ${refusals} refused, slowest ${slowest_ms.toFixed(0)} ms\n`
				);
			}
		},
		PATIENCE_MS
	);
});

const SECOND_TIMES = TIMES * 2;

describe('a damaged file and a second reader', () => {
	it(
		'agree on the shapes that are read without complaint',
		async () => {
			const square = (x: number) =>
				[
					[x, 31.2],
					[x, 31.3],
					[x + 0.1, 31.3],
					[x + 0.1, 31.2],
					[x, 31.2]
				] as [number, number][];
			const whole = shpParts(5, [[square(121.1)], [square(121.3)], [square(121.5), square(121.8)]]);
			const table = dbf(['n'], [['a'], ['b'], ['c']]);
			const random = seeded(7);
			let compared = 0;
			for (let i = 0; i < SECOND_TIMES; i++) {
				const shp = damaged(whole, random);
				const given = [
					{ name: 'a.shp', content: shp },
					{ name: 'a.dbf', content: table }
				];
				const { drafts } = await readDrafts(given, null, known, context);
				const [draft] = drafts;
				if (!draft || draft.refused.length > 0) continue;
				if (Object.keys(draft.layer.mended).length > 0) continue;
				const second = await readSecond(shp, table).catch(() => null);
				// It throws at shapes that we read: at a null shape's rest, or past the end that the header claims.
				if (!second || second.features.length !== draft.features.length) continue;
				const ours = draft.features.map(({ geometry }) => numbersOf(geometry));
				expect(ours).toEqual(second.features.map(({ geometry }) => numbersOf(geometry)));
				compared++;
			}
			expect(compared).toBeGreaterThan(SECOND_TIMES / 20);
		},
		PATIENCE_MS
	);

	it(
		'count the same placemarks where both take the text for XML',
		async () => {
			const made = MADE_FILES.find(({ title }) => title === 'KML')!.files[0]!;
			const bytes = bytesOf(made.content);
			const parser = new XMLParser({ isArray: (name) => name === 'Placemark' });
			const random = seeded(8);
			let compared = 0;
			for (let i = 0; i < SECOND_TIMES; i++) {
				const content = damaged(bytes, random);
				const { drafts } = await readDrafts([{ name: 'a.kml', content }], null, known, context);
				const [draft] = drafts;
				const text = new TextDecoder().decode(content);
				if (!draft || drafts.length > 1 || XMLValidator.validate(text) !== true) continue;
				const read = parser.parse(text) as {
					kml?: { Document?: { Folder?: { Placemark?: unknown[] } } };
				};
				const theirs = read.kml?.Document?.Folder?.Placemark;
				if (!Array.isArray(theirs)) continue;
				expect(draft.layer.features.length + draft.layer.refused.length).toBe(theirs.length);
				compared++;
			}
			expect(compared).toBeGreaterThan(SECOND_TIMES / 20);
		},
		PATIENCE_MS
	);
});

/** All numbers of a geometry in order, since the readers group rings alike but name types differently. */
function numbersOf(geometry: Parameters<typeof eachPosition>[0] | null): Position[] {
	const found: Position[] = [];
	if (geometry) eachPosition(geometry, ([x, y]) => found.push([x!, y!]));
	return found;
}
