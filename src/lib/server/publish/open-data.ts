/** The open data under `/data/`: the same validated geodata, for people who bring their own map. */
import type { Feature, Geometry } from 'geojson';
import { dateCell, writeCsv } from '../../formats/csv';
import type { Cell, Column } from '../../formats/column';
import { writeKml } from '../../formats/kml';
import { hoursLine } from '../../catalogue/hours/hours-words';
import { bestFact } from '../../catalogue/items/best-fact';
import type { Hours } from '../../catalogue/schema/hours';
import type { Fact, PlaceFeature } from '../../catalogue/schema/place';
import { KINDS } from '../../catalogue/kinds/place-kinds';
import { COMPARABLE_KEYS } from '../../catalogue/schema/vocabulary';
import { yearText } from '../../i18n/format';
import { LOCALES, type Locale } from '../../i18n/locale';
import { inEach, inWords, textsOf, type Localised } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import { COLOURS } from '../../tokens/colours';
import type { Catalogue } from '../catalogue';

const ATTRIBUTION =
	'Geometry © OpenStreetMap contributors, ODbL 1.0; facts and words CC BY 4.0, Suzhou Creek Innovation Corridor map; every fact names its source.';

/** Places as one FeatureCollection: the content of the files, plus `derived`. */
export function placesGeojson({ geodata, details }: Catalogue) {
	return {
		type: 'FeatureCollection',
		title: inWords(m.data_places),
		licence: 'ODbL-1.0 AND CC-BY-4.0',
		attribution: ATTRIBUTION,
		features: geodata.places.map((place) => {
			const { derived, neighbours, contains } = details.get(place.id)!;
			return {
				...place,
				properties: {
					...place.properties,
					derived: {
						...derived,
						neighbours: neighbours.map(({ id, distance }) => ({ id, distance })),
						contains: contains.map(({ id }) => id)
					}
				}
			};
		})
	};
}

/** The best numeric fact of a key, for a cell with its date, status and source beside it. */
function best({ properties }: PlaceFeature, key: string): Fact | undefined {
	const numbers = properties.facts.filter(({ value }) => typeof value === 'number');
	return bestFact(numbers, key);
}

/**
 * Columns for the comparable figures, each followed by qualifier, date and source, which make it
 * defensible.
 */
const comparableColumns = ({ geodata }: Catalogue): Column<PlaceFeature>[] => {
	const sources = new Map(geodata.sources.map((source) => [source.id, source]));
	return COMPARABLE_KEYS.flatMap((key) => {
		const column = (name: string, of: (fact: Fact) => Cell | undefined): Column<PlaceFeature> => ({
			key: name === '' ? key : `${key}_${name}`,
			value: (place) => {
				const fact = best(place, key);
				return (fact && of(fact)) ?? null;
			}
		});
		const sourced = ({ source }: Fact) => sources.get(source)!;
		return [
			column('', ({ value }) => value as number),
			column('qualifier', ({ qualifier }) => qualifier),
			column('as_of', ({ as_of }) => dateCell(as_of)),
			...LOCALES.map((lang) => column(`as_of_note_${lang}`, (fact) => fact.as_of_note?.[lang])),
			column('status', ({ status }) => status),
			...LOCALES.map((lang) => column(`note_${lang}`, ({ note }) => note?.[lang])),
			column('source', ({ source }) => source),
			column('source_title', (fact) => sourced(fact).title),
			column('source_publisher', (fact) => sourced(fact).publisher),
			column('source_link', (fact) => sourced(fact).link),
			column('source_licence', (fact) => sourced(fact).licence),
			column('source_tier', (fact) => sourced(fact).tier)
		];
	});
};

/** Columns for a text in several languages, one each; empty where a language is missing. */
const inColumns = (key: string, of: (place: PlaceFeature) => Localised): Column<PlaceFeature>[] =>
	LOCALES.map((lang) => ({ key: `${key}_${lang}`, value: (place) => of(place)[lang] ?? null }));

/** What is known of the opening hours, in a column; empty where no source names any. */
const hoursColumn = (
	key: string,
	of: (hours: Hours) => Cell | undefined
): Column<PlaceFeature> => ({
	key,
	value: ({ properties: { hours } }) => (hours && of(hours)) ?? null
});

/** The same that is said in several languages, a column each. */
const hoursInColumns = (
	key: string,
	of: (hours: Hours, lang: Locale) => Cell | undefined
): Column<PlaceFeature>[] =>
	LOCALES.map((lang) => hoursColumn(`${key}_${lang}`, (hours) => of(hours, lang)));

const columns: Column<PlaceFeature>[] = [
	{ key: 'id', value: (place) => place.id },
	...inColumns('name', ({ properties }) => properties.name),
	{ key: 'aliases', value: (place) => place.properties.aliases.join('; ') },
	{ key: 'kind', value: (place) => place.properties.kind },
	{ key: 'sectors', value: (place) => place.properties.sectors.join('; ') },
	{ key: 'status', value: (place) => place.properties.status },
	...inColumns('address', ({ properties }) => properties.address),
	{ key: 'lng_wgs84', value: (place) => place.properties.point[0] },
	{ key: 'lat_wgs84', value: (place) => place.properties.point[1] },
	{ key: 'basis', value: (place) => place.properties.basis },
	{ key: 'accuracy_m', value: (place) => place.properties.accuracy_m },
	{ key: 'position_source', value: (place) => place.properties.position.source },
	{ key: 'within', value: (place) => place.properties.within },
	...hoursInColumns('hours', hoursLine),
	hoursColumn('hours_as_of', ({ as_of }) => dateCell(as_of)),
	...hoursInColumns('hours_as_of_note', ({ as_of_note }, lang) => as_of_note?.[lang]),
	...hoursInColumns('hours_note', ({ note }, lang) => note?.[lang]),
	hoursColumn('hours_source', ({ source }) => source)
];

/** Places as a table: RFC 4180 with a byte-order mark for spreadsheets. */
export function placesCsv(catalogue: Catalogue): string {
	return writeCsv(catalogue.geodata.places, [...columns, ...comparableColumns(catalogue)]);
}

/** The opening hours as a sentence with their year, in every language; empty where no source names any. */
function hoursSentence(hours: Hours | undefined): Localised[] {
	if (!hours) return [];
	const sentence = (locale: Locale) =>
		m.hours_of({ what: m.hours({}, { locale }), hours: hoursLine(hours, locale) }, { locale }) +
		` (${yearText(hours.as_of)})`;
	return [inEach(sentence)];
}

/** Places as KML 2.2. */
export function placesKml({ geodata }: Catalogue): string {
	return writeKml({
		name: 'Suzhou Creek Innovation Corridor · 苏州河创新走廊',
		description: ATTRIBUTION,
		styles: Object.fromEntries(KINDS.map((kind) => [kind, { colour: COLOURS.light.kind[kind] }])),
		features: geodata.places.map(({ id, geometry, properties: p }) => ({
			type: 'Feature',
			id,
			geometry: geometry as Geometry,
			properties: {
				name: textsOf(p.name).join(' · '),
				description: [p.summary, ...hoursSentence(p.hours)].flatMap(textsOf).join('\n\n'),
				style: p.kind,
				data: { id, kind: p.kind, status: p.status, basis: p.basis, accuracy_m: p.accuracy_m }
			}
		})) as Feature<Geometry, { name: string }>[]
	});
}
