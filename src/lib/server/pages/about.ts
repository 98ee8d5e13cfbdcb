/** What the about page says of the data. Nothing is written there that can be counted here. */
import type { AboutData, Unknowns } from '../../catalogue/items/about';
import type { PlaceFeature } from '../../catalogue/schema/place';
import { BASE_DATASETS } from '../../catalogue/schema/base';
import { OTHER_STRETCH_M, REACH_M } from '../../geo/creek/creek-mileage';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import type { Locale } from '../../i18n/locale';
import { inEach, inLanguage, type Localised } from '../../i18n/localised';
import { accuracyTable, median, namedPlace, unsurePlaces } from './about-accuracy';
import { streetCells } from './about-cells';
import { aboutMinutes } from './about-minutes';
import { aboutDatasets, allFacts, sourceGroups } from './about-sources';
import type { Catalogue } from '../catalogue';
import { dataIndex } from '../publish/data-index';
import { WATER_ACCURACY_M } from '../../catalogue/relations/creek-relation';
import { GeodataFault } from '../read/fault';
import { hasSite } from '../../values/position-basis';

/** West of it the mapped streets end, degrees WGS-84. */
export const WEST_LNG = 121.42;

/** The page speaks of some places by name; they must be there. */
function placeNamed(catalogue: Catalogue, id: string): PlaceFeature {
	const place = catalogue.geodata.places.find((known) => known.id === id);
	if (place) return place;
	throw new GeodataFault('geodata/places', '', `the about page speaks of "${id}"; mend both`);
}

/** Figures of a place that are there with more than one value. */
function contestedFigures(place: PlaceFeature): number {
	const values = new Map<string, Set<number>>();
	for (const { key, value } of place.properties.facts) {
		if (typeof value !== 'number') continue;
		values.set(key, (values.get(key) ?? new Set()).add(value));
	}
	return [...values.values()].filter((several) => several.size > 1).length;
}

function unknowns(catalogue: Catalogue, lang: Locale): Unknowns {
	const { places, base, sources } = catalogue.geodata;
	const named = (id: string) => namedPlace(placeNamed(catalogue, id), lang);
	const radii = base['streets-approximate'].features.map((f) => f.properties.accuracy_m);
	const crossings = base.crossings.features;
	const facts = allFacts(catalogue.geodata);
	const ours = (language: Locale) =>
		places
			.filter(({ properties }) => properties.name_basis[language] === 'ours')
			.map(({ properties }) => inLanguage(properties.name, language));
	const taopu = named('taopu-smart-city');
	return {
		taopu,
		taopuToCreek: catalogue.details.get(taopu.id)!.derived.creek!.distance,
		university: named('national-university-science-park'),
		changfeng: named('changfeng-science-technology-park'),
		concepts: places
			.filter(({ properties }) => !hasSite(properties.basis))
			.map((place) => namedPlace(place, lang)),
		streets: {
			count: radii.length,
			smallest_m: Math.min(...radii),
			largest_m: Math.max(...radii)
		},
		stations: base['metro-stations'].features
			.filter(({ properties }) => properties.basis === 'derived')
			.map(({ properties: { name, accuracy_m, lines } }) => ({
				name: inLanguage(name, lang),
				accuracy_m,
				lines
			})),
		boundary_m: Math.max(...base.boundary.features.map((f) => f.properties.accuracy_m)),
		crossings: {
			count: crossings.length,
			derived: crossings.filter(({ properties }) => properties.basis === 'derived').length,
			westernStreets: crossings.filter(
				({ properties, geometry }) =>
					properties.kind === 'road-bridge' && geometry.coordinates[0] < WEST_LNG
			).length
		},
		contested: places.reduce((sum, place) => sum + contestedFigures(place), 0),
		expected: facts.filter(({ status }) => status === 'projection' || status === 'planned').length,
		ours: inEach(ours),
		oursGround: BASE_DATASETS.flatMap((dataset): { properties: object }[] => base[dataset].features)
			.map(({ properties }) => properties as { name_basis?: Localised })
			.filter(({ name_basis }) => name_basis?.en === 'ours').length,
		allSources: sources.length,
		readSources: sources.filter(({ read }) => read !== undefined).length,
		undatedSources: sources.filter(({ date }) => date === null).length,
		unlicensedSources: sources.filter(({ licence }) => licence === 'unknown').length
	};
}

/** How far a datum lies from WGS-84, the middle of all places, rounded to a step; metres. */
function shiftM({ places }: Catalogue, datum: 'gcj02' | 'bd09', step_m: number): number {
	const shifts = places.map(({ directions }) =>
		geodesicDistanceM(directions.wgs84, directions[datum])
	);
	return Math.round(median(shifts) / step_m) * step_m;
}

/** The figures of the texts on measuring. */
export function measuringFigures(catalogue: Catalogue): Pick<AboutData, 'creek' | 'shifts_m'> {
	return {
		// BD-09 adds a shift of its own that changes more from place to place.
		shifts_m: { gcj02: shiftM(catalogue, 'gcj02', 5), bd09: shiftM(catalogue, 'bd09', 50) },
		creek: {
			length_m: catalogue.ground.creek[0]!.length_m,
			reach_m: REACH_M,
			otherStretch_m: OTHER_STRETCH_M,
			edge_m: WATER_ACCURACY_M
		}
	};
}

/** Everything that the about page takes from the data, in one language. */
export function aboutData(catalogue: Catalogue, lang: Locale): AboutData {
	const { geodata } = catalogue;
	const groups = sourceGroups(geodata, lang);
	const facts = groups.reduce((sum, group) => sum + group.facts, 0);
	const strong = groups
		.filter(({ tier }) => tier === 'official' || tier === 'newspaper')
		.reduce((sum, group) => sum + group.facts, 0);
	const datasets = aboutDatasets(geodata, lang);
	return {
		counts: {
			places: geodata.places.length,
			facts,
			sources: geodata.sources.length,
			strongShare: strong / facts
		},
		accuracy: accuracyTable(geodata),
		titles: Object.fromEntries(datasets.map(({ id, title }) => [id, title])),
		unsure: unsurePlaces(geodata, lang),
		...measuringFigures(catalogue),
		cells: streetCells(geodata),
		minutes: aboutMinutes(geodata, lang),
		unknowns: unknowns(catalogue, lang),
		sourceGroups: groups,
		datasets,
		files: dataIndex(catalogue).map((file) => ({ ...file, title: inLanguage(file.title, lang) }))
	};
}
