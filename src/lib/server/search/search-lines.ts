/** Streets and waters as entries of the search: one for each name, whatever the number of mapped segments. */
import type { SearchEntry, WaterEntry } from '../../catalogue/search/index/search-file';
import type { Localised } from '../../i18n/localised';
import type { Geometry } from '../../values/geometry';
import { interiorPoint } from '../../geo/polygon/interior-point';
import { fiveDecimals, pointOnLines } from '../derive/point-on-lines';
import { streetsOf } from '../derive/streets';
import type { Geodata } from '../read/read-geodata';

interface Segment {
	id: string;
	name: Localised;
	geometry: Geometry;
}

/** Groups features by their Chinese name, in the order of first occurrence. */
function byName<S extends Segment>(segments: readonly S[]): S[][] {
	const groups = new Map<string, S[]>();
	for (const segment of segments) {
		const group = groups.get(segment.name.zh);
		if (group) group.push(segment);
		else groups.set(segment.name.zh, [segment]);
	}
	return [...groups.values()];
}

type Named<F> = F & { properties: { name: Localised } };

/** Named features as segments, with the properties that `more` adds. */
function segmentsOf<
	F extends { id: string; properties: { name?: unknown }; geometry: Geometry },
	M
>(features: readonly F[], more: (feature: F) => M): (Segment & M)[] {
	return (features.filter(({ properties }) => properties.name) as Named<F>[]).map((feature) => ({
		id: feature.id,
		name: feature.properties.name,
		geometry: feature.geometry,
		...more(feature)
	}));
}

/** Canals, rivers and water areas except the creek. */
export function waterEntries({ base }: Geodata): SearchEntry[] {
	const lines = segmentsOf(base.canals.features, ({ properties }) => ({ kind: properties.kind }));
	// The source does not distinguish lakes, ponds and docks; often the name does.
	const areas = segmentsOf(base.water.features, () => ({ kind: 'area' as const }));
	return byName<Segment & { kind: WaterEntry['kind'] }>([...lines, ...areas]).map((group) => {
		const { id, name, kind, geometry } = group[0]!;
		const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
		const point = isArea
			? fiveDecimals(interiorPoint(geometry))
			: pointOnLines(group.filter((piece) => piece.kind !== 'area').map((piece) => piece.geometry));
		return { layer: 'water', id, kind, name, point };
	});
}

/** Hospitals and universities whose grounds have a name; schools are too many to be searched for. */
export function civicEntries({ base }: Geodata): SearchEntry[] {
	return base.civic.features.flatMap(({ id, properties: { name, kind }, geometry }) =>
		name && kind !== 'school'
			? [{ layer: 'civic' as const, id, kind, name, point: fiveDecimals(interiorPoint(geometry)) }]
			: []
	);
}

/** Streets, the widest first; see `streetsOf`. */
export const roadEntries = (geodata: Geodata): SearchEntry[] =>
	streetsOf(geodata).map(({ id, name, kind, geometries }) => ({
		layer: 'roads',
		id,
		kind,
		name,
		point: pointOnLines(geometries)
	}));
