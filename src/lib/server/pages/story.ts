/** Makes the corridor's story from the validated geodata, in one language. */
import { factDate, factValue, isProjection, overdueText } from '../../catalogue/words/fact-text';
import type { Chapter } from '../../catalogue/schema/corridor';
import type { LngLat } from '../../catalogue/schema/common';
import type { FactRef } from '../../catalogue/schema/fact-ref';
import type { PlaceFeature } from '../../catalogue/schema/place';
import type {
	CorridorStory,
	StoryChapter,
	StoryFigure,
	StoryPlace
} from '../../catalogue/items/story';
import { OUTCOMES } from '../../catalogue/schema/vocabulary';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { factAt } from '../check/fact-refs';
import { overdueFacts } from '../derive/overdue';
import type { Geodata } from '../read/read-geodata';

const FILE = 'geodata/corridor.json';

function figure(geodata: Geodata, ref: FactRef, lang: Locale): StoryFigure {
	const { fact, place } = factAt(geodata, ref, { file: FILE, path: '' });
	const { note: _, ...source } = geodata.sources.find(({ id }) => id === fact.source)!;
	return {
		label: inLanguage(geodata.factKeys[fact.key]!, lang),
		value: factValue(fact, lang),
		isNumber: typeof fact.value === 'number',
		date: factDate(fact, lang),
		note: fact.note ? inLanguage(fact.note, lang) : null,
		factStatus: isProjection(fact) ? (fact.status as 'projection' | 'planned') : null,
		overdue: overdueFacts(geodata).has(fact)
			? (overdueText({ ...fact, overdue: true }, lang) ?? null)
			: null,
		place: place && { id: place.id, name: inLanguage(place.properties.name, lang) },
		source
	};
}

function chapter(geodata: Geodata, told: Chapter, lang: Locale): StoryChapter {
	const figures = (refs: readonly FactRef[]) => refs.map((ref) => figure(geodata, ref, lang));
	return {
		text: told.text.map((paragraph) => inLanguage(paragraph, lang)),
		promises: told.promises.map(({ said, outcome, found, note }) => ({
			said: figures(said),
			outcome,
			found: figures(found),
			note: note ? inLanguage(note, lang) : null
		})),
		figures: figures(told.figures)
	};
}

/** Places from west to east, as the page's pictures number them. */
function storyPlaces(places: readonly PlaceFeature[], lang: Locale): StoryPlace[] {
	return places
		.map(({ id, properties: { name, kind, basis, point, accuracy_m } }) => ({
			id,
			name: inLanguage(name, lang),
			kind,
			basis,
			point,
			accuracy_m
		}))
		.sort((a, b) => a.point[0] - b.point[0]);
}

/** The corridor's story in one language. */
export function corridorStory(geodata: Geodata, lang: Locale): CorridorStory {
	const { corridor, places } = geodata;
	const all = [corridor.whole, ...corridor.sectors].flatMap(({ promises }) => promises);
	return {
		whole: chapter(geodata, corridor.whole, lang),
		sectors: corridor.sectors.map((told) => ({
			sector: told.sector,
			places: storyPlaces(
				places.filter(({ properties }) => properties.sectors.includes(told.sector)),
				lang
			),
			...chapter(geodata, told, lang)
		})),
		outcomes: OUTCOMES.map((outcome) => ({
			outcome,
			count: all.filter((promise) => promise.outcome === outcome).length
		})).filter(({ count }) => count > 0),
		places: storyPlaces(
			places.filter(({ properties }) => properties.sectors.length > 0),
			lang
		)
	};
}

/** The base of the corridor's locator maps: the district's outline and the creek. */
export function sketchGround({ base }: Geodata) {
	const line = base.creek.features.find(({ properties }) => properties.part === 'centreline')!;
	return {
		outline: base.boundary.features.flatMap(({ geometry }) =>
			geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
		),
		creek: line.geometry.coordinates as LngLat[]
	};
}
