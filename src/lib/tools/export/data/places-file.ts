/**
 * Places as a file: whole, with every fact's date and source. Positions are degrees WGS-84, `[lng, lat]`.
 */
import type { Feature, Geometry } from 'geojson';
import type { Fact, PlaceFeature } from '../../../catalogue/schema/place';
import type { Source } from '../../../catalogue/schema/source';
import { factDate, factValue } from '../../../catalogue/words/fact-text';
import { compassPointWord } from '../../../catalogue/words/compass-point-words';
import { statusWord } from '../../../catalogue/words/place-words';
import { kindWord } from '../../../catalogue/kinds/place-kinds';
import type { Column } from '../../../formats/column';
import { dateCell, writeCsv } from '../../../formats/csv';
import { writeGpx, type GpxPoint } from '../../../formats/gpx';
import { writeKml } from '../../../formats/kml';
import { combinedUncertaintyM } from '../../../geo/accuracy/uncertainty';
import { compassPoint } from '../../../geo/geodesic/compass-point';
import { geodesicDistanceM } from '../../../geo/geodesic/geodesic';
import { lengthText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { inLanguage, textsOf } from '../../../i18n/localised';
import { m } from '../../../i18n/paraglide/messages';

/** The formats that places leave in. */
export const PLACE_FORMATS = ['geojson', 'csv', 'kml', 'gpx'] as const;
export type PlaceFormat = (typeof PLACE_FORMATS)[number];

/** What a file of places holds besides them. */
export interface PlacesFileInput {
	readonly places: readonly PlaceFeature[];
	readonly sources: readonly Source[];
	/** the whole address of the view that they were taken from */
	readonly address: string;
	/** the day, ISO */
	readonly saved: string;
	readonly lang: Locale;
	/** whether they are in an order of the reader's, and have a way from each to the next */
	readonly isRoute: boolean;
}

const LICENCE = 'ODbL-1.0 AND CC-BY-4.0';
const nameOf = ({ properties }: PlaceFeature) => textsOf(properties.name).join(' · ');

/** The sources that these places rest on, in their order. */
function usedSources({ places, sources }: PlacesFileInput): Source[] {
	const used = new Set(
		places.flatMap(({ properties: { facts, position, hours } }) => [
			position.source,
			...facts.map(({ source }) => source),
			...(hours ? [hours.source] : [])
		])
	);
	return sources.filter(({ id }) => used.has(id));
}

function geojson(input: PlacesFileInput): string {
	const { places, address, saved, lang } = input;
	const collection = {
		type: 'FeatureCollection',
		title: m.data_places({}, { locale: lang }),
		licence: LICENCE,
		attribution: m.tour_gpx_licence({}, { locale: lang }),
		view: address,
		saved,
		sources: usedSources(input),
		features: places
	};
	return JSON.stringify(collection, null, '\t') + '\n';
}

/** A fact in a row of its own, beside its place and its source. */
interface Row {
	readonly place: PlaceFeature;
	readonly fact: Fact | null;
	readonly source: Source | undefined;
}

function columns(lang: Locale): Column<Row>[] {
	return [
		{ key: 'id', value: ({ place }) => place.id },
		{ key: 'name', value: ({ place }) => nameOf(place) },
		{ key: 'kind', value: ({ place }) => kindWord(place.properties.kind, lang) },
		{ key: 'status', value: ({ place }) => statusWord(place.properties.status, lang) },
		{ key: 'address', value: ({ place }) => inLanguage(place.properties.address, lang) },
		{ key: 'lng_wgs84', value: ({ place }) => place.properties.point[0] },
		{ key: 'lat_wgs84', value: ({ place }) => place.properties.point[1] },
		{ key: 'accuracy_m', value: ({ place }) => place.properties.accuracy_m },
		{ key: 'fact', value: ({ fact }) => fact?.key ?? null },
		{
			key: 'value',
			value: ({ fact }) =>
				fact && (typeof fact.value === 'number' ? fact.value : inLanguage(fact.value, lang))
		},
		{ key: 'unit', value: ({ fact }) => fact?.unit ?? null },
		{ key: 'qualifier', value: ({ fact }) => fact?.qualifier ?? null },
		{ key: 'as_of', value: ({ fact }) => fact && dateCell(fact.as_of) },
		{ key: 'fact_status', value: ({ fact }) => fact?.status ?? null },
		{ key: 'note', value: ({ fact }) => (fact?.note ? inLanguage(fact.note, lang) : null) },
		{ key: 'source_title', value: ({ source }) => source?.title ?? null },
		{ key: 'source_publisher', value: ({ source }) => source?.publisher ?? null },
		{ key: 'source_date', value: ({ source }) => (source?.date ? dateCell(source.date) : null) },
		{ key: 'source_link', value: ({ source }) => source?.link ?? null },
		{ key: 'source_licence', value: ({ source }) => source?.licence ?? null }
	];
}

function csv({ places, sources, lang }: PlacesFileInput): string {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const rows = places.flatMap((place): Row[] => {
		const { facts } = place.properties;
		// A place without facts is a place all the same.
		if (facts.length === 0) return [{ place, fact: null, source: undefined }];
		return facts.map((fact) => ({ place, fact, source: byId.get(fact.source) }));
	});
	return writeCsv(rows, columns(lang));
}

/** What is known of a place, a line a fact. */
function description({ properties }: PlaceFeature, input: PlacesFileInput): string {
	const { lang, sources } = input;
	const lines = properties.facts.map((fact) => {
		const source = sources.find(({ id }) => id === fact.source);
		return `${factValue(fact, lang)} (${factDate(fact, lang)}) — ${source?.title ?? fact.source}`;
	});
	return [inLanguage(properties.summary, lang), ...lines].join('\n');
}

function kml(input: PlacesFileInput): string {
	const { places, lang, address, saved } = input;
	const licence = m.tour_gpx_licence({}, { locale: lang });
	return writeKml({
		name: m.site_title({}, { locale: lang }),
		description: [licence, address, saved].join('\n'),
		features: places.map((place): Feature<Geometry, { name: string; description: string }> => ({
			type: 'Feature',
			geometry: place.geometry as Geometry,
			properties: { name: nameOf(place), description: description(place, input) }
		}))
	});
}

/** The straight way from a place to the next: its length and, where that is certain, its direction. */
function legText(from: PlaceFeature, to: PlaceFeature, lang: Locale): string {
	const [a, b] = [from.properties, to.properties];
	const uncertainty_m = combinedUncertaintyM(a.accuracy_m, b.accuracy_m);
	const length = lengthText(geodesicDistanceM(a.point, b.point), lang, 2);
	const way = compassPoint(a.point, b.point, uncertainty_m);
	const words = way ? [length, compassPointWord(way, lang)] : [length];
	const next = `→ ${nameOf(to)}: ${words.join(', ')}`;
	return `${next} (${m.tour_straight({}, { locale: lang })})`;
}

function gpx(input: PlacesFileInput): string {
	const { places, lang, address, isRoute } = input;
	const title = m.site_title({}, { locale: lang });
	const points = places.map((place): GpxPoint => ({
		point: place.properties.point,
		name: nameOf(place)
	}));
	const legs = points.map((point, at) => {
		const next = places[at + 1];
		return next ? { ...point, description: legText(places[at]!, next, lang) } : point;
	});
	return writeGpx({
		name: title,
		description: `${m.tour_gpx_licence({}, { locale: lang })} ${address}`,
		creator: title,
		waypoints: points.map((point, at) => ({
			...point,
			description: inLanguage(places[at]!.properties.summary, lang)
		})),
		routes:
			isRoute && places.length > 1
				? [{ name: m.export_shortlist({}, { locale: lang }), points: legs }]
				: []
	});
}

const WRITERS: Record<PlaceFormat, (input: PlacesFileInput) => string> = { geojson, csv, kml, gpx };

/** Writes places in a format. @throws {Error} where a number of the data is none */
export const placesFile = (format: PlaceFormat, input: PlacesFileInput): string =>
	WRITERS[format](input);
