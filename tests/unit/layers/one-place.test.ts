/**
 * A layer is defined in one place, a kind of place in another. Code elsewhere that names one by its id
 * would have to change for the next layer or kind as well, so that this test counts it.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#lib/catalogue/kinds/place-kinds';
import { LAYER_IDS } from '#lib/layers/layer-ids';
import { readHouse } from '../house-imports';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Files of the command that makes the data from OpenStreetMap: it knows datasets one by one, in a table of
 * its own, and no layer.
 */
const MAKES_DATA = /^src\/lib\/server\/refresh\//;

/** The code of the site without comments, by path. */
const CODE = new Map(
	[...readHouse(ROOT)]
		.filter(([path]) => !MAKES_DATA.test(path))
		.map(([path, text]) => [
			path,
			text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|[^:'"`])\/\/.*/gm, '$1')
		])
);

/** Where an id is a text, or the name of a property. */
const named = (id: string) => new RegExp(`(['"\`])${id}\\1|(?:^|[{,])\\s*${id}\\s*:(?!:)`, 'm');

/** Files except `own` that name an id. */
const naming = (id: string, own: RegExp): string[] =>
	[...CODE].flatMap(([path, text]) => (!own.test(path) && named(id).test(text) ? path : []));

/** The fault where the number of files that name an id differs from the recorded one. */
function faultsOf(id: string, own: RegExp, held: number, advice: string): string[] {
	const found = naming(id, own);
	if (found.length === held) return [];
	if (found.length < held) return [`Fewer files name '${id}' now: hold ${found.length} of them.`];
	return [`${found.length} files name '${id}', ${held} may: ${found.join(', ')}. ${advice}`];
}

/**
 * Ids that are also other words (a page, a kind of green, a way of measuring, a hub of the metro) and cannot be found by text.
 */
const EVERYDAY = ['places', 'creek', 'green', 'water', 'ground', 'park', 'hub'];

/** The two halves of a layer's record, their indexes, its schema, its derivation and its colours. */
const ownOfLayer = (id: string) =>
	new RegExp(
		`^src/lib/(catalogue/ground/(${id}|ground-layers)|layers/((features|basemap)/${id}|layer-ids|stack` +
			`|card/describe-ground|paint/.*)|tokens/.*|catalogue/schema/base|server/derive/(ground-items|${id}))\\.ts$`
	);

/** Files that refer to just this layer; a new one begins with none. */
const OUTSIDE_OF_LAYER: Record<string, number> = {
	civic: 2,
	roads: 6,
	metro: 11,
	crossings: 5,
	'bus-stops': 1
};

describe('a layer', () => {
	it('is named in its own record and the indexes, and in few other files', () => {
		const advice =
			'Say in its record what others must know of a layer, and let them ask: layers/layer-ids.ts for ' +
			'what the first view needs, catalogue/ground/ for cards, lists and the search (groundLayer), ' +
			'layers/features/ or layers/basemap/ for the map (layerOf).';
		const ids = LAYER_IDS.filter((id) => !EVERYDAY.includes(id));
		expect(
			ids.flatMap((id) => faultsOf(id, ownOfLayer(id), OUTSIDE_OF_LAYER[id] ?? 0, advice))
		).toEqual([]);
	});
});

/** The record of the kinds, their markers, and their colours wherever these stand. */
const OWN_OF_KIND =
	/^src\/lib\/(catalogue\/kinds\/|layers\/paint\/|tokens\/|server\/publish\/open-data)/;

/** Files that refer to just this kind; a new one begins with none. */
const OUTSIDE_OF_KIND: Record<string, number> = { district: 7, culture: 3 };

describe('a kind of place', () => {
	it('is named in its record and its marker, and in few other files', () => {
		const advice =
			'Say in catalogue/kinds/place-kinds.ts what is so of a kind, as `isAside` does, and ask that.';
		const ids = KINDS.filter((id) => !EVERYDAY.includes(id));
		expect(
			ids.flatMap((id) => faultsOf(id, OWN_OF_KIND, OUTSIDE_OF_KIND[id] ?? 0, advice))
		).toEqual([]);
	});
});
