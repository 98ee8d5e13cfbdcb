/**
 * The containers named in places' files, compared with geometry that shares no code with the map. A place
 * lies surely in another where it does so by the outlines, deeper than the combined accuracy. Places inside
 * another by their file alone are listed here, with the reason.
 */
import { describe, expect, it } from 'vitest';
import { readGeodata } from '#lib/server/read/read-geodata';
import { topologyOf, type Thing } from '../unit/catalogue/compare/independent-geometry';
import { ROOT } from '../unit/server/samples';

interface Exception {
	/** the relation of the outlines: inside but not surely, or across the container's edge */
	topology: 'first-inside' | 'meet';
	why: string;
}

const BY_FILE_ALONE: Record<string, Exception> = {
	'changfeng-science-technology-park': {
		topology: 'first-inside',
		why: 'No site was found: the point is the middle of the district, ± 1,050 m, 669 m from its edge.'
	},
	'china-israel-innovation-hub': {
		topology: 'first-inside',
		why: 'The point is estimated from a neighbouring address, ± 350 m; the district is known to 400 m.'
	},
	'creek-industry-museum': {
		topology: 'first-inside',
		why: '90 m from the edge; the point is estimated from a crossing of streets, ± 250 m. The address lies in the district.'
	},
	'haina-town': {
		topology: 'first-inside',
		why: 'A zone without published bounds, ± 700 m; sources put it inside the subcentre.'
	},
	'rubber-factory': {
		topology: 'first-inside',
		why: '355 m from the edge of a district that is known to 400 m; the address lies in it.'
	},
	'shanghai-chemical-industry-institute': {
		topology: 'first-inside',
		why: '181 m from the edge; compound (± 150 m) and district (± 200 m) may be off by 250 m together.'
	},
	'half-marathon-suzhou-creek-park': {
		topology: 'meet',
		why: 'Drawn along the creek, where the district’s edge runs: the two outlines cross on the bank.'
	},
	'taopu-central-green': {
		topology: 'meet',
		why: 'One green of six outlines; the northernmost lies beyond the expressway that bounds the district.'
	}
};

const places = readGeodata(ROOT).places.filter(({ properties }) => properties.basis !== 'concept');
const placeOf = (id: string) => places.find((place) => place.id === id)!;
type Place = (typeof places)[number];

const thingOf = ({ geometry, properties: { point } }: Place): Thing => ({ shape: geometry, point });
const lain = (inner: Place, outer: Place) => {
	const found = topologyOf(thingOf(inner), thingOf(outer));
	const off_m = Math.hypot(inner.properties.accuracy_m, outer.properties.accuracy_m);
	return { ...found, off_m, isSure: found.topology === 'first-inside' && found.depth_m > off_m };
};
const named = places.filter(({ properties }) => properties.within);

describe('the container in a place’s file', () => {
	it.each(named.map((place) => [place.id, place] as const))(
		'contains it by the outlines too, or is listed with the reason: %s',
		(id, place) => {
			const { topology, depth_m, metres, off_m, isSure } = lain(
				place,
				placeOf(place.properties.within!)
			);
			const exception = BY_FILE_ALONE[id];
			// A place that is surely inside needs no exception any more.
			expect(isSure).toBe(exception === undefined);
			if (!exception) return;
			expect(topology).toBe(exception.topology);
			expect(exception.why.length).toBeGreaterThan(40);
			// an exception may be uncertain but not contradicted: no farther out than the combined accuracy
			expect(metres).toBeLessThanOrEqual(off_m);
			if (topology === 'first-inside') expect(depth_m).toBeLessThanOrEqual(off_m);
		}
	);

	it('is named for every place that surely lies in another', () => {
		const within = (id: string): string[] => {
			const outer = placeOf(id).properties.within;
			return outer ? [outer, ...within(outer)] : [];
		};
		const unsaid = places.flatMap((inner) =>
			places
				.filter((outer) => outer !== inner && outer.geometry.type.endsWith('Polygon'))
				.filter((outer) => lain(inner, outer).isSure && !within(inner.id).includes(outer.id))
				.map((outer) => `${inner.id} lies in ${outer.id}`)
		);
		expect(unsaid).toEqual([]);
	});

	it('has no unused exception', () => {
		const ids = named.map(({ id }) => id);
		expect(Object.keys(BY_FILE_ALONE).filter((id) => !ids.includes(id))).toEqual([]);
	});
});
