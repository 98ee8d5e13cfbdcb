/** Reads whatever OpenStreetMap was handed over as: an answer of Overpass, a PBF, GeoJSON, a file or an address. */
import { readFile } from 'node:fs/promises';
import { EXTENT } from '../../../catalogue/schema/extent';
import { assemble } from '../assemble/assemble';
import type { Reading } from '../osm/reading';
import type { OsmWorld } from '../osm/thing';
import { readGeoJson, withoutSeparator } from './geojson';
import { readOverpass, type OverpassAnswer } from './overpass';
import { readPbf } from './pbf';
import { withoutDoubles } from './without-doubles';

function worldOf({ elements, date }: OverpassAnswer): Reading<OsmWorld> {
	const once = withoutDoubles(elements);
	return 'reason' in once ? once : { ok: { things: assemble(once.ok), date } };
}

/** The world of a text: GeoJSON where the name or the text says so, else an answer of Overpass. */
export function worldOfText(text: string, name: string): Reading<OsmWorld> {
	const isGeoJson =
		/\.(geojsonl|geojsons|geojsonseq|ndjson|geojson)$/i.test(name) ||
		/^\s*\{\s*"type"\s*:\s*"Feature/.test(withoutSeparator(text.slice(0, 200)));
	if (isGeoJson) {
		const things = readGeoJson(text);
		return 'reason' in things ? things : { ok: { things: things.ok, date: null } };
	}
	const answer = readOverpass(text);
	return 'reason' in answer ? answer : worldOf(answer.ok);
}

/** An Overpass API itself is asked the query; any other address holds an answer. */
async function fetched(address: string, query: string): Promise<Reading<string>> {
	const isApi = /\/interpreter\/?$/.test(address);
	try {
		const asked = isApi ? { method: 'POST', body: new URLSearchParams({ data: query }) } : {};
		const response = await fetch(address, asked);
		const text = await response.text();
		if (response.ok) return { ok: text };
		const advice =
			response.status === 429 || response.status === 504
				? ' Overpass is busy: ask again later.'
				: '';
		return { reason: `answers ${response.status} ${response.statusText}.${advice}` };
	} catch (error) {
		const cause = (error as Error).cause as Error | undefined;
		return { reason: `cannot be reached: ${cause?.message ?? (error as Error).message}` };
	}
}

async function textOf(input: string, query: string): Promise<Reading<string>> {
	if (/^https?:\/\//.test(input)) return fetched(input, query);
	try {
		return { ok: await readFile(input, 'utf8') };
	} catch (error) {
		return { reason: `cannot be read: ${(error as Error).message}` };
	}
}

/**
 * The things of an input, or why it cannot be trusted; the reason begins with its name.
 * @param query what an Overpass API is asked, where the input is the address of one
 */
export async function readWorld(input: string, query: string): Promise<Reading<OsmWorld>> {
	const named = <T>(found: Reading<T>): Reading<T> =>
		'reason' in found ? { reason: `${input} ${found.reason}` } : found;
	if (/\.pbf$/i.test(input)) {
		if (/^https?:\/\//.test(input)) {
			return { reason: `${input}: a PBF is read three times. Download it, then name the file.` };
		}
		try {
			return named(worldOf(await readPbf(input, EXTENT)));
		} catch (error) {
			return {
				reason: `${input} is no whole PBF of OpenStreetMap: ${(error as Error).message}`
			};
		}
	}
	const text = await textOf(input, query);
	return named('reason' in text ? text : worldOfText(text.ok, input));
}
