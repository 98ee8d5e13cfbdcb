/**
 * The messages that a page may send to the map in its frame, version 1; README.md beside this folder is their documentation.
 * Whatever arrives is untrusted: it is read by a schema, and what the schema does not name is left out.
 */
import * as v from 'valibot';
import {
	FILTER_CHOICES,
	FILTER_GROUPS,
	isDistance,
	NO_FILTERS,
	ONE_CHOICE,
	type FilterGroup,
	type PlaceFilters
} from '../../../catalogue/filter/place-filters';
import type { FeatureRef } from '../../../layers/layer-ids';
import { readFeatureRef } from '../../../state/address/address';
import { MAX_BOUNDS, ZOOM } from '../../../state/address/camera';
import { readAdded, type AddedLayer } from './added-layer';

/** The version of the contract, in every message. */
export const CONTRACT = 1;

/** What a message asks for. */
export type HostRequest =
	| { readonly type: 'hello' }
	| { readonly type: 'set-view'; readonly view: AskedView }
	| { readonly type: 'select'; readonly feature: FeatureRef | null }
	| { readonly type: 'filter'; readonly filters: PlaceFilters }
	| { readonly type: 'add-geojson'; readonly layer: AddedLayer; readonly fit: boolean }
	| { readonly type: 'remove-geojson'; readonly layer: string };

/** Degrees WGS-84; a camera, or what is to be in sight: west, south, east, north. */
export type AskedView =
	| { center: [number, number]; zoom: number; bearing: number; pitch: number }
	| { bounds: [number, number, number, number] };

/** Why a message was refused. */
export type RefusalReason =
	'version' | 'unknown-type' | 'payload' | 'unknown-feature' | 'too-large' | 'failed';

/** A message that was refused, as it is answered. */
export interface Refusal {
	readonly reason: RefusalReason;
	/** the part of the payload: `center.0`; left out where it is the whole */
	readonly path?: string;
	/** an English sentence for the developer who reads it */
	readonly message: string;
}

export type MessageId = string | number | null;

/** A message as it was read. `id` is the sender's own, for the answer. */
export type ReadMessage =
	| { readonly ok: true; readonly id: MessageId; readonly request: HostRequest }
	| { readonly ok: false; readonly id: MessageId; readonly refusal: Refusal };

const [WEST, SOUTH, EAST, NORTH] = MAX_BOUNDS;
const between = (least: number, most: number) =>
	v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const LNG = between(WEST, EAST);
const LAT = between(SOUTH, NORTH);

const CAMERA = v.object({
	center: v.strictTuple([LNG, LAT]),
	zoom: between(ZOOM.min, ZOOM.max),
	bearing: v.optional(between(-180, 180), 0),
	pitch: v.optional(between(0, 60), 0)
});
const EXTENT = v.object({
	bounds: v.pipe(
		v.strictTuple([LNG, LAT, LNG, LAT]),
		v.check(
			([west, south, east, north]) => west < east && south < north,
			'west, south, east, north'
		)
	)
});

/** The longest text of a message that is not a feature's property. */
const LONGEST_ID = 100;
const FEATURE = v.pipe(v.string(), v.maxLength(LONGEST_ID));
const LAYER_NAME = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));

/** A distance may be a number of metres; any other choice is one of the group's own. */
const choicesOf = (group: FilterGroup) =>
	ONE_CHOICE.includes(group)
		? v.pipe(
				v.array(
					v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.check(isDistance))
				),
				v.maxLength(1)
			)
		: v.array(v.picklist(FILTER_CHOICES[group] as readonly string[]));
// Strict: a group that is misspelt would otherwise leave the map unfiltered without a word.
const FILTERS = v.strictObject(
	Object.fromEntries(FILTER_GROUPS.map((group) => [group, v.optional(choicesOf(group), [])]))
);

type Read = { request: HostRequest } | { refusal: Refusal };

const payloadRefusal = (path: string | null, message: string): { refusal: Refusal } => ({
	refusal: { reason: 'payload', ...(path && { path }), message }
});

/** Reads a value by a schema. */
function by<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	then: (read: v.InferOutput<Schema>) => Read
): Read {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return then(result.output);
	const [issue] = result.issues;
	return payloadRefusal(v.getDotPath(issue), issue.message);
}

const READERS: Record<HostRequest['type'], (payload: unknown) => Read> = {
	hello: () => ({ request: { type: 'hello' } }),
	'set-view': (payload) =>
		typeof payload === 'object' && payload !== null && Object.hasOwn(payload, 'bounds')
			? by(EXTENT, payload, (view) => ({ request: { type: 'set-view', view } }))
			: by(CAMERA, payload, (view) => ({ request: { type: 'set-view', view } })),
	select: (payload) =>
		by(v.object({ feature: v.nullable(FEATURE) }), payload, ({ feature }) => {
			if (feature === null) return { request: { type: 'select', feature } };
			const ref = readFeatureRef(feature);
			return ref
				? { request: { type: 'select', feature: ref } }
				: payloadRefusal('feature', 'Expected {layer}:{id}, such as places:m50.');
		}),
	filter: (payload) =>
		by(FILTERS, payload, (filters) => ({
			request: { type: 'filter', filters: { ...NO_FILTERS, ...(filters as Partial<PlaceFilters>) } }
		})),
	'add-geojson': (payload) =>
		by(
			v.object({ layer: LAYER_NAME, data: v.unknown(), fit: v.optional(v.boolean(), false) }),
			payload,
			({ layer, data, fit }) => {
				const read = readAdded(layer, data);
				if (read.ok) return { request: { type: 'add-geojson', layer: read.layer, fit } };
				const { reason, path, message } = read;
				return { refusal: { reason, path: path ? `data.${path}` : 'data', message } };
			}
		),
	'remove-geojson': (payload) =>
		by(v.object({ layer: LAYER_NAME }), payload, ({ layer }) => ({
			request: { type: 'remove-geojson', layer }
		}))
};

const HEAD = v.object({
	v: v.number(),
	type: v.string(),
	id: v.optional(
		v.nullable(
			v.union([v.pipe(v.string(), v.maxLength(LONGEST_ID)), v.pipe(v.number(), v.finite())])
		),
		null
	),
	payload: v.optional(v.unknown(), {})
});

/**
 * Reads a message of the embedding page. Null for what is no message of the contract at all, such as those
 * that browser extensions send.
 */
export function readMessage(data: unknown): ReadMessage | null {
	const head = v.safeParse(HEAD, data);
	if (!head.success) return null;
	const { v: version, type, id, payload } = head.output;
	const refused = (reason: RefusalReason, message: string): ReadMessage => ({
		ok: false,
		id,
		refusal: { reason, message }
	});
	if (version !== CONTRACT) return refused('version', `This map speaks version ${CONTRACT}.`);
	if (!Object.hasOwn(READERS, type)) {
		return refused('unknown-type', `Known types: ${Object.keys(READERS).join(', ')}.`);
	}
	const read = READERS[type as HostRequest['type']](payload);
	return 'request' in read ? { ok: true, id, ...read } : { ok: false, id, ...read };
}
