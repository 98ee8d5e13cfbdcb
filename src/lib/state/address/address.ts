/**
 * The address is a contract: what the reader looks at, written into the query and the hash and read
 * back. Defaults are left out, unreadable values are ignored and reported. Parameters that are not
 * this map's own (click ids, the sender's tracking tags) are dropped, and personal data is written
 * behind `#`, which browsers do not send to the server.
 */
import {
	LAYER_IDS,
	SELECTABLE,
	SWITCHABLE,
	type FeatureRef,
	type LayerId
} from '../../layers/layer-ids';
import type { Theme } from '../../layers/paint/palette';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../../geo/datum/coordinate-systems';
import { UNIT_SYSTEMS, type UnitSystem } from '../../i18n/unit-systems';
import { HUB_ORDERS, type HubOrder } from '../../catalogue/filter/order-names';
import type { PlaceFilters } from '../../catalogue/filter/place-filters';
import { readRef, writeRef } from '../../values/feature-ref';
import { cameraHash, readCameraHash, type Camera } from './camera';
import { readFilters, writeFilters } from './filter-address';
import { cleanAddress, hashValue } from './links/clean-address';
import { OF_OTHER_PAGES } from './links/own-parameters';
import {
	readMeasures,
	wantedKind,
	writeMeasures,
	type MeasureKind,
	type RefusedMeasure
} from './measure-address';
import { pathWithQuery } from './path-with-query';
import type { ToolLinks } from './tool-links';
import { TOOL_IDS } from '../tool-ids';

/** The state that an address carries. */
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
	/** what is typed in the search field; null for nothing, and where the address is a thing's */
	q: string | null;
	/** what is asked of the places in list and map */
	filters: PlaceFilters;
	/** the hub that the list is ordered by the minutes to; every other order is the reader's own */
	order: HubOrder | null;
	/** what tools put into it; what is too long for a link is not written */
	tools: ToolLinks;
}

/** A parameter that could not be read, for the quiet notice; each is reported once. */
export interface UnknownParameter {
	parameter: string;
	value: string;
	/** a measurement that is not shown at all, and why */
	refused?: RefusedMeasure;
}

/**
 * Texts longer than this are not searched for, characters. They are left out, not cut: half of
 * another map's link would be read as another position.
 */
const LONGEST_QUERY = 200;

/** A text to search for as an address carries it; null where it is empty or too long. */
function searchOf(text: string): string | null {
	const query = text.trim();
	return query.length <= LONGEST_QUERY ? query || null : null;
}

/** Reads a `sel=` value: `{layer}:{id}`; null where it is neither a layer nor an id. */
export function readFeatureRef(text: string): FeatureRef | null {
	const ref = readRef(text);
	const layer = SELECTABLE.find((known) => known === ref?.layer);
	return ref && layer ? { layer, id: ref.id } : null;
}

/** True for an address that shows one thing: a place's page, or a selection. */
const isOfAThing = (pathname: string, sel: FeatureRef | null) =>
	sel !== null || /\/places\/[^/]+\/?$/.test(pathname);

/**
 * The state that an address carries, the parameters that could not be read, and the tool that it
 * asks to open.
 */
export interface ReadAddress {
	state: AddressState;
	unknownParameters: UnknownParameter[];
	wanted: MeasureKind | null;
}

/** Reads an address as it arrived: it is cleaned first. */
export function readAddress(arrived: URL): ReadAddress {
	const unknownParameters: UnknownParameter[] = [];
	const url = cleanAddress(arrived);
	const query = url.searchParams;

	function read<T>(parameter: string, parse: (value: string) => T | null): T | null {
		const value = query.get(parameter);
		if (value === null) return null;
		const parsed = parse(value);
		if (parsed === null) unknownParameters.push({ parameter, value });
		return parsed;
	}

	const camera = readCameraHash(url.hash);
	const hash = new URLSearchParams(url.hash.slice(1));
	if (camera === 'nonsense')
		unknownParameters.push({ parameter: 'map', value: hash.get('map') ?? '' });

	// Other tools parse their own values.
	const measured = hash.getAll('measure');
	const { measures, refused } = readMeasures(measured);
	const linked = TOOL_IDS.map((id) => [id, id === 'measure' ? measures : hash.getAll(id)] as const);
	unknownParameters.push(
		...refused.map((one) => ({ parameter: 'measure', value: one.value, refused: one }))
	);

	const { filters, odd } = readFilters(query);
	unknownParameters.push(...odd);

	const oneOf = <T extends string>(parameter: string, known: readonly T[]) =>
		read(parameter, (value) => known.find((one) => one === value) ?? null);

	const sel = read('sel', readFeatureRef);
	const state: AddressState = {
		camera: camera === 'nonsense' ? null : camera,
		sel,
		layers: read('layers', (value) => {
			const ids = value.split(',').filter(Boolean);
			const known = SWITCHABLE.filter((id) => ids.includes(id));
			// An empty list is valid: it draws the base map alone.
			if (ids.length > 0 && known.length === 0) return null;
			const unknown = ids.filter((id) => !(LAYER_IDS as readonly string[]).includes(id));
			if (unknown.length > 0)
				unknownParameters.push({ parameter: 'layers', value: unknown.join() });
			return new Set(known);
		}),
		theme: oneOf('theme', ['light', 'dark'] as const),
		embed: read('embed', (value) => (value === '1' ? true : null)) ?? false,
		units: oneOf('units', UNIT_SYSTEMS),
		datum: oneOf('datum', COORDINATE_SYSTEMS),
		q: isOfAThing(url.pathname, sel) || !query.get('q')?.trim() ? null : read('q', searchOf),
		filters,
		order: oneOf('order', HUB_ORDERS),
		tools: Object.fromEntries(linked.filter(([, { length }]) => length > 0)) as ToolLinks
	};
	return { state, unknownParameters, wanted: wantedKind(measured) };
}

/** The layers to write, or null where they are the default. */
function layersValue(layers: ReadonlySet<LayerId> | null): string | null {
	if (!layers || SWITCHABLE.every((id) => layers.has(id))) return null;
	return SWITCHABLE.filter((id) => layers.has(id)).join(',');
}

/**
 * Writes a state over an address: path, query and hash, without the origin. Of what stands in it
 * already, only what other parts of this map write there is kept.
 */
export function writeAddress(url: URL, state: AddressState): string {
	const old = cleanAddress(url).searchParams;
	const query = new URLSearchParams();
	const set = (parameter: string, value: string | null) =>
		value !== null && query.set(parameter, value);
	for (const parameter of OF_OTHER_PAGES) set(parameter, old.get(parameter));
	set('sel', state.sel && writeRef(state.sel));
	set('layers', layersValue(state.layers));
	set('theme', state.theme);
	set('embed', state.embed ? '1' : null);
	set('units', state.units === 'metric' ? null : state.units);
	set('datum', state.datum === 'wgs84' ? null : state.datum);
	set('q', isOfAThing(url.pathname, state.sel) || !state.q ? null : searchOf(state.q));
	writeFilters(query, state.filters);
	set('order', state.order);
	const links = { ...state.tools, measure: writeMeasures(state.tools.measure ?? []) };
	const tools = TOOL_IDS.flatMap((id) =>
		(links[id] ?? []).map((value) => `${id}=${hashValue(value)}`)
	);
	const hash = [...(state.camera ? [cameraHash(state.camera).slice(1)] : []), ...tools];
	return pathWithQuery(url.pathname, query) + (hash.length > 0 ? `#${hash.join('&')}` : '');
}
