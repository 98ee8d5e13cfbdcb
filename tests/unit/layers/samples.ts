/** Made-up items, as the build would hand them on, for the tests of cards. */
import type { CreekItem } from '#lib/catalogue/ground/creek';
import type { CrossingItem } from '#lib/catalogue/ground/crossings';
import type { GreenItem } from '#lib/catalogue/ground/green';
import type { StationItem } from '#lib/catalogue/ground/metro';
import type { StatedDistance } from '#lib/geo/accuracy/uncertainty';
import type {
	CreekRelation,
	LabelledFact,
	NearStation,
	PlaceItem
} from '#lib/catalogue/items/place-item';

const NAMED = {
	id: 'sample',
	name: { en: 'Sample', zh: '样例' },
	name_basis: { en: 'official', zh: 'official' },
	point: [121.4, 31.24],
	directions: { wgs84: [121.4, 31.24], gcj02: [121.4045, 31.238], bd09: [121.411, 31.244] },
	accuracy_m: 40
} as const satisfies Partial<PlaceItem>;

/** A fact with its label. */
export function fact(rest: Partial<LabelledFact> = {}): LabelledFact {
	return {
		key: 'companies',
		label: { en: 'Companies', zh: '企业数' },
		value: 500,
		unit: 'companies',
		as_of: '2023-09',
		status: 'actual',
		source: 'a-source',
		...rest
	};
}

/** A distance known to about 10 m. */
function about(metres: number): StatedDistance {
	return { kind: 'about', metres, plusminus_m: 12 };
}

/** A station, `metres` away. */
export function near(metres: number, rest: Partial<NearStation> = {}): NearStation {
	return {
		id: 'a-station',
		name: { en: 'Sample Road', zh: '样例路' },
		lines: ['13'],
		distance: about(metres),
		...rest
	};
}

/** By the water, on its left bank. */
export const BY_THE_WATER: CreekRelation = {
	distance: about(310),
	mileage: { mileage_m: 12_400, bank: 'left', offset_m: 335 }
};

/** Away from the water, without a mileage. */
export const FAR_FROM_IT: CreekRelation = {
	distance: about(4700),
	mileage: { reason: 'too-far' }
};

/** A place with one fact, one station and the creek beside it. */
export function place(rest: Partial<PlaceItem> = {}): PlaceItem {
	return {
		...NAMED,
		kind: 'park',
		sectors: ['software'],
		status: 'operating',
		basis: 'mapped',
		within: null,
		extent: [121.39, 31.23, 121.41, 31.25],
		headline: [fact()],
		derived: { stations: [near(280)], creek: BY_THE_WATER },
		...rest
	} as PlaceItem;
}

export const station = (rest: Partial<StationItem> = {}): StationItem =>
	({ ...NAMED, lines: ['11', '13'], basis: 'mapped', creek: BY_THE_WATER, ...rest }) as StationItem;

export const crossing = (rest: Partial<CrossingItem> = {}): CrossingItem =>
	({
		...NAMED,
		kind: 'road-bridge',
		basis: 'derived',
		mileage_m: 5230,
		stations: [near(120)],
		...rest
	}) as CrossingItem;

export const green = (rest: Partial<GreenItem> = {}): GreenItem =>
	({
		...NAMED,
		kind: 'garden',
		area_m2: 46_000,
		creek: BY_THE_WATER,
		stations: [],
		...rest
	}) as GreenItem;

export const creek = (rest: Partial<CreekItem> = {}): CreekItem =>
	({
		...NAMED,
		length_m: 25_400,
		anchors: [0, 100, 200].map((mileage_m) => ({
			point: [121.49 - mileage_m * 1e-5, 31.245],
			mileage_m
		})),
		...rest
	}) as CreekItem;

/** The same value with no-break spaces replaced by plain ones. */
export function plain<T>(value: T): T {
	return JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));
}
