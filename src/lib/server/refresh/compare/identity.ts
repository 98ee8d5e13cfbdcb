/** Which feature of today a made one is: ids stay, because links and other files name them. */
import { extentOf } from '../../../values/extent';
import type { Geometry } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';
import { compareRefs } from '../osm/thing';
import { nearM, toPlane } from '../shape/plane';
import type { Feature, Made } from '../features/feature';
import { isAlike } from './moved';

interface Place {
	centre: LngLat;
	/** corner to corner, metres */
	across_m: number;
}

function placeOf(geometry: Geometry): Place {
	const { west, south, east, north } = extentOf(geometry)!;
	return {
		centre: [(west + east) / 2, (south + north) / 2],
		across_m: nearM([west, south], [east, north])
	};
}

/** Unnamed things are the same where they lie within this of each other and are about as large, metres. */
const SAME_M = 30;

type Properties = Record<string, unknown>;
const zhOf = ({ name }: Properties) => (name as { zh: string } | undefined)?.zh;
const kindOf = ({ class: one, kind }: Properties) => String(one ?? kind ?? '');

/** Features of today that nothing was found for yet, by a key. */
class Open {
	readonly #byKey = new Map<string, Feature[]>();

	constructor(today: readonly Feature[], keyOf: (feature: Feature) => string | null) {
		for (const feature of today) {
			const key = keyOf(feature);
			if (key === null) continue;
			const known = this.#byKey.get(key);
			if (known) known.push(feature);
			else this.#byKey.set(key, [feature]);
		}
	}

	/** The nearest of a key that is still free. */
	nearest(key: string, place: Place, taken: ReadonlySet<Feature>): Feature | null {
		const free = (this.#byKey.get(key) ?? []).filter((feature) => !taken.has(feature));
		const away = (feature: Feature) => nearM(placeOf(feature.geometry).centre, place.centre);
		return free.sort((a, b) => away(a) - away(b))[0] ?? null;
	}
}

const named = ({ properties }: { properties: Properties }) => {
	const zh = zhOf(properties);
	return zh === undefined ? null : `${kindOf(properties)} ${zh}`;
};

/** Cells as wide as what is the same may be apart. */
const cellOf = ([lng, lat]: LngLat) => toPlane([lng, lat]).map((m) => Math.floor(m / SAME_M));

/** Finds unnamed features of today by where they lie. */
class Nameless {
	readonly #cells = new Map<string, { feature: Feature; place: Place }[]>();

	constructor(today: readonly Feature[]) {
		for (const feature of today) {
			if (zhOf(feature.properties) !== undefined) continue;
			const place = placeOf(feature.geometry);
			const key = cellOf(place.centre).join();
			this.#cells.set(key, [...(this.#cells.get(key) ?? []), { feature, place }]);
		}
	}

	at(place: Place, taken: ReadonlySet<Feature>): Feature | null {
		const [i, j] = cellOf(place.centre) as [number, number];
		const around = [-1, 0, 1].flatMap((di) => [-1, 0, 1].map((dj) => `${i + di},${j + dj}`));
		const [best] = around
			.flatMap((key) => this.#cells.get(key) ?? [])
			.filter(({ feature }) => !taken.has(feature))
			.filter((one) => Math.abs(one.place.across_m - place.across_m) <= SAME_M)
			.map((one) => ({ ...one, away_m: nearM(one.place.centre, place.centre) }))
			.filter(({ away_m }) => away_m <= SAME_M)
			.sort((a, b) => a.away_m - b.away_m);
		return best?.feature ?? null;
	}
}

/**
 * What simplifying and rounding leave open, metres: a shape of today within it is as right as a new one,
 * and staying keeps it out of the diff. It is held against the source each time, so that nothing drifts.
 */
const KEPT_M = 3;

function isSameShape(today: Geometry, made: Geometry, kept_m: number): boolean {
	if (today.type === 'Point' || made.type === 'Point') return false;
	return isAlike(today, made, kept_m);
}

/**
 * The made features with their ids: of today where one is surely the same thing (by id, by name and
 * kind, by name, or without one by place and size), else OpenStreetMap's. Those of today stand in
 * their order, new ones after them by their id, so that a diff shows what changed and nothing else.
 * @param isOneAKind whether what has no name is one feature a kind
 * @param kept_m a shape of today that is no farther from the made one than this, metres, stays
 * @param keepsOrder whether the order in which they were made is that of the file
 */
export function identified(
	made: readonly Made[],
	today: readonly Feature[],
	{ isOneAKind = false, keepsOrder = false, kept_m = KEPT_M } = {}
): Feature[] {
	const byId = new Map(today.map((feature) => [feature.id, feature]));
	const byName = new Open(today, named);
	const byNameAlone = new Open(today, ({ properties }) => zhOf(properties) ?? null);
	const byKind = new Open(today, ({ properties }) =>
		zhOf(properties) === undefined ? kindOf(properties) : null
	);
	const nameless = new Nameless(today);
	const taken = new Set<Feature>();
	const found = new Map<Made, Feature>();
	const pass = (find: (one: Made) => Feature | null | undefined) => {
		for (const one of made) {
			if (found.has(one)) continue;
			const known = find(one);
			if (!known || taken.has(known)) continue;
			taken.add(known);
			found.set(one, known);
		}
	};
	pass(({ id, ref }) => byId.get(id ?? ref));
	pass((one) => {
		const key = named(one);
		return key === null ? null : byName.nearest(key, placeOf(one.geometry), taken);
	});
	pass(({ properties, geometry }) => {
		const zh = zhOf(properties);
		return zh === undefined ? null : byNameAlone.nearest(zh, placeOf(geometry), taken);
	});
	pass(({ properties, geometry }) => {
		if (zhOf(properties) !== undefined) return null;
		const place = placeOf(geometry);
		return isOneAKind
			? byKind.nearest(kindOf(properties), place, taken)
			: nameless.at(place, taken);
	});
	const features = made.map((one): Feature => {
		const { ref, properties, geometry } = one;
		const known = found.get(one);
		const isSame = known && isSameShape(known.geometry, geometry, kept_m);
		const shape = isSame ? known.geometry : geometry;
		return { type: 'Feature', id: known?.id ?? ref, properties, geometry: shape };
	});
	if (keepsOrder) return features;
	const order = new Map(today.map(({ id }, at) => [id, at]));
	const at = ({ id }: Feature) => order.get(id) ?? Infinity;
	return features.sort((a, b) => (at(a) === at(b) ? compareRefs(a.id, b.id) : at(a) - at(b)));
}
