/**
 * The address is a contract: what the reader looks at, written into the query and the hash and
 * read back. Defaults are left out, nonsense is ignored and named, and parameters that are not
 * ours are left as they were.
 */
import {
	LAYER_IDS,
	SELECTABLE,
	SWITCHABLE,
	type LayerId,
	type SelectableLayer
} from '../layers/stack';
import type { Theme } from '../layers/palette';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../geo/coordinate-systems';
import { UNIT_SYSTEMS, type UnitSystem } from '../i18n/unit-systems';
import type { PlaceFilters } from '../catalogue/filter/place-filters';
import { cameraHash, readCameraHash, type Camera } from './camera';
import { readFilters, writeFilters } from './filter-address';
import { pathWithQuery } from './path-with-query';
import { readMeasures, writeMeasures, type LinkedMeasurement } from './measure-address';

/** One feature of the map. */
export interface FeatureRef {
	layer: SelectableLayer;
	id: string;
}

/** What an address says. */
export interface AddressState {
	camera: Camera | null;
	/** a feature without a page of its own */
	sel: FeatureRef | null;
	/** the switchable layers that are on; null for the default, all of them */
	layers: ReadonlySet<LayerId> | null;
	/** null follows the system */
	theme: Theme | null;
	/** without panel and chrome, for another page's frame */
	embed: boolean;
	/** null for metric */
	units: UnitSystem | null;
	/** the datum coordinates are shown in; null for WGS-84 */
	datum: CoordinateSystem | null;
	/** what is typed in the search field; null for nothing */
	q: string | null;
	/** what is asked of the places in list and map */
	filters: PlaceFilters;
	/** what was measured; empty where nothing was, or where it is too long for a link */
	measures: readonly LinkedMeasurement[];
}

/** A parameter that made no sense, for the quiet notice; each is named once. */
export interface Nonsense {
	parameter: string;
	value: string;
}

/** A longer text than this is no search, characters. */
const LONGEST_QUERY = 200;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a `sel=` value: `{layer}:{id}`; null on nonsense. */
export function readFeatureRef(text: string): FeatureRef | null {
	// Without a colon the whole text is the layer's name, and there is no id.
	const [name, id = ''] = text.split(/:(.*)/s);
	const layer = SELECTABLE.find((known) => known === name);
	return layer && ID.test(id) ? { layer, id } : null;
}

/** Reads what an address says, and what in it made no sense. */
export function readAddress(url: URL): { state: AddressState; nonsense: Nonsense[] } {
	const nonsense: Nonsense[] = [];
	const query = url.searchParams;

	function read<T>(parameter: string, parse: (value: string) => T | null): T | null {
		const value = query.get(parameter);
		if (value === null) return null;
		const parsed = parse(value);
		if (parsed === null) nonsense.push({ parameter, value });
		return parsed;
	}

	const camera = readCameraHash(url.hash);
	if (camera === 'nonsense') nonsense.push({ parameter: 'map', value: url.hash });

	const { measures, dropped } = readMeasures(query.getAll('measure'));
	nonsense.push(...dropped.map((value) => ({ parameter: 'measure', value })));

	const { filters, odd } = readFilters(query);
	nonsense.push(...odd);

	const oneOf = <T extends string>(parameter: string, known: readonly T[]) =>
		read(parameter, (value) => known.find((one) => one === value) ?? null);

	const state: AddressState = {
		camera: camera === 'nonsense' ? null : camera,
		sel: read('sel', readFeatureRef),
		layers: read('layers', (value) => {
			const ids = value.split(',').filter(Boolean);
			const known = SWITCHABLE.filter((id) => ids.includes(id));
			// An empty list is a choice too: the bare ground.
			if (ids.length > 0 && known.length === 0) return null;
			const unknown = ids.filter((id) => !(LAYER_IDS as readonly string[]).includes(id));
			if (unknown.length > 0) nonsense.push({ parameter: 'layers', value: unknown.join() });
			return new Set(known);
		}),
		theme: oneOf('theme', ['light', 'dark'] as const),
		embed: read('embed', (value) => (value === '1' ? true : null)) ?? false,
		units: oneOf('units', UNIT_SYSTEMS),
		datum: oneOf('datum', COORDINATE_SYSTEMS),
		q: read('q', (value) => value.trim().slice(0, LONGEST_QUERY) || null),
		filters,
		measures
	};
	return { state, nonsense };
}

/** The layers to write, or null where they are the default. */
function layersValue(layers: ReadonlySet<LayerId> | null): string | null {
	if (!layers || SWITCHABLE.every((id) => layers.has(id))) return null;
	return SWITCHABLE.filter((id) => layers.has(id)).join(',');
}

/**
 * Writes a state over an address: path, query and hash, without the origin. Parameters that are
 * not this codec's stay as they are.
 */
export function writeAddress(url: URL, state: AddressState): string {
	const query = new URLSearchParams(url.search);
	const set = (parameter: string, value: string | null) =>
		value === null ? query.delete(parameter) : query.set(parameter, value);
	set('sel', state.sel && `${state.sel.layer}:${state.sel.id}`);
	set('layers', layersValue(state.layers));
	set('theme', state.theme);
	set('embed', state.embed ? '1' : null);
	set('units', state.units === 'metric' ? null : state.units);
	set('datum', state.datum === 'wgs84' ? null : state.datum);
	set('q', state.q);
	writeFilters(query, state.filters);
	query.delete('measure');
	for (const value of writeMeasures(state.measures)) query.append('measure', value);
	return pathWithQuery(url.pathname, query) + (state.camera ? cameraHash(state.camera) : '');
}

/** True where two references name the same feature. */
export function sameFeature(a: FeatureRef | null, b: FeatureRef | null): boolean {
	return a?.layer === b?.layer && a?.id === b?.id;
}
