/**
 * A dossier as plain values: places with every fact, what is not known of them, the rows that compare them, and
 * one numbered list of sources. Words are made where it is shown.
 */
import type { Localised } from '../../i18n/localised';
import { inEach } from '../../i18n/localised';
import { hasSite } from '../../values/position-basis';
import type { Missing, Row, Value } from '../compare/cell';
import type { PublishedComparison } from '../compare/comparison-data';
import type { RowGroup, RowKey } from '../compare/row-keys';
import { comparisonRows } from '../compare/rows';
import type { PlaceDetail } from '../items/place-item';
import type { StoryPromise } from '../items/story';
import type { Source } from '../schema/source';
import type { DossierShell, MeasuredTo, NearGreen } from './shell';
import { MEASURED_TO } from './shell';

/** Something that is asked of every place and not known of this one: a row, or a whole group of them. */
export interface NotKnown {
	of: { row: RowKey } | { group: RowGroup } | 'hours';
	missing: Missing;
}

export interface DossierPlace {
	place: PlaceDetail;
	/** A to Z, then AA, AB …; its column in the table */
	letter: string;
	notKnown: readonly NotKnown[];
	green: readonly NearGreen[];
	promises: readonly StoryPromise[];
}

export interface Dossier {
	/** in the order in which they were asked for */
	places: readonly DossierPlace[];
	/** one cell for each place; none where there is one place only */
	rows: readonly Row[];
	/** each once; a source's number is its index and 1 */
	sources: readonly Source[];
}

export interface DossierInput {
	places: readonly PlaceDetail[];
	data: PublishedComparison;
	shell: DossierShell;
}

/** The most columns of places that a page's width has room for. */
export const COLUMNS = 4;

/** The letter of the place at an index: A to Z, then AA. */
export function letterOf(index: number): string {
	const own = String.fromCharCode(65 + (index % 26));
	return index < 26 ? own : letterOf(Math.floor(index / 26) - 1) + own;
}

/** Answers, though there is nothing to show: none of the kind, or no creek mileage where the water is far. */
const ANSWERS: readonly Missing[] = [
	'none',
	'too-far',
	'ambiguous',
	'beyond-the-end',
	'no-station'
];

/**
 * What is not known of a place: its rows without an answer. Where an idea without a location leaves a whole
 * group without one, the group is named and not each of its rows.
 */
function notKnownOf(place: PlaceDetail, rows: readonly Row[]): NotKnown[] {
	const open = rows.flatMap(({ key, group, cells: [cell] }) =>
		cell && 'missing' in cell && !ANSWERS.includes(cell.missing)
			? [{ key, group, missing: cell.missing }]
			: []
	);
	const isWhole = (group: RowGroup) =>
		rows.every((row) => {
			const [cell] = row.cells;
			return row.group !== group || (cell && 'missing' in cell && cell.missing === 'concept');
		});
	const groups = new Set<RowGroup>();
	const found = open.flatMap(({ key, group, missing }): NotKnown[] => {
		if (missing !== 'concept' || !isWhole(group)) return [{ of: { row: key }, missing }];
		if (groups.has(group)) return [];
		groups.add(group);
		return [{ of: { group }, missing }];
	});
	return place.hours ? found : [...found, { of: 'hours', missing: 'unknown' }];
}

/** The sources of a place's page in its order: facts, hours, position, then what came of plans. */
const sourcesOfPlace = (place: PlaceDetail, promises: readonly StoryPromise[]): Source[] => [
	...place.facts.map(({ sourced }) => sourced),
	...(place.hoursSource ? [place.hoursSource] : []),
	place.position.sourced,
	...promises.flatMap(({ said, found }) => [...said, ...found].map(({ source }) => source))
];

/** Each source once, in the order of first mention, with its remark wherever one mention has it. */
function eachOnce(sources: readonly Source[]): Source[] {
	const known = new Map<string, Source>();
	for (const source of sources) known.set(source.id, { ...source, ...known.get(source.id) });
	return [...known.values()];
}

/** Puts a dossier together. Pure: equal input, equal value. */
export function dossierOf({ places, data, shell }: DossierInput): Dossier {
	const names = new Map<string, Localised>(shell.places.map(({ id, name }) => [id, name]));
	const nameOf = (id: string) => names.get(id) ?? inEach(() => id);
	const rowsOf = (some: readonly PlaceDetail[]) => comparisonRows({ places: some, data, nameOf });
	const all = places.map((place, index): DossierPlace => ({
		place,
		letter: letterOf(index),
		notKnown: notKnownOf(place, rowsOf([place])),
		green: shell.green[place.id] ?? [],
		promises: shell.promises[place.id] ?? []
	}));
	// An idea without a location is measured to nothing.
	const isMeasured = places.some(({ basis }) => hasSite(basis));
	return {
		places: all,
		rows: places.length > 1 ? rowsOf(places) : [],
		sources: eachOnce([
			...all.flatMap(({ place, promises }) => sourcesOfPlace(place, promises)),
			...(isMeasured ? MEASURED_TO.flatMap((what) => shell.measuredTo[what]) : [])
		])
	};
}

/** The number of a source in the list, from 1; 0 where it is not in it. */
export const numberOf = ({ sources }: Pick<Dossier, 'sources'>, id: string): number =>
	sources.findIndex((source) => source.id === id) + 1;

/** Numbers in their order, each once, as runs from a first to a last: three and more that follow each other are one. */
export function numberRuns(numbers: readonly number[]): [first: number, last: number][] {
	const sorted = [...new Set(numbers)].sort((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const number of sorted) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.flatMap(([first, last]): [number, number][] =>
		last - first === 1
			? [
					[first, first],
					[last, last]
				]
			: [[first, last]]
	);
}

const ROW_MEASURED: Partial<Record<RowGroup, MeasuredTo>> = { minutes: 'minutes' };
const CREEK_ROWS: readonly RowKey[] = ['creek', 'mileage'];

/** The ids of the sources that a value of the table rests on; none for our own classification. */
export function sourcesOfValue(
	value: Value,
	{ key, group }: Pick<Row, 'key' | 'group'>,
	place: PlaceDetail,
	{ measuredTo }: Pick<DossierShell, 'measuredTo'>
): string[] {
	const of = (what: MeasuredTo) => measuredTo[what].map(({ id }) => id);
	switch (value.type) {
		case 'fact':
			return [value.fact.source];
		case 'certainty':
		case 'area':
			return [place.position.sourced.id];
		case 'kind':
		case 'sector':
		case 'status':
		case 'place':
			return [];
		case 'count':
			return value.of === 'lines' ? of('stations') : [];
		default:
			return of(ROW_MEASURED[group] ?? (CREEK_ROWS.includes(key) ? 'creek' : 'stations'));
	}
}

/** The columns of a table in parts that fit across a page, as even as they can be. */
export function tableParts(count: number, most = COLUMNS): number[][] {
	const parts = Math.ceil(count / most);
	const size = Math.ceil(count / Math.max(1, parts));
	return Array.from({ length: parts }, (_, part) =>
		Array.from({ length: Math.min(size, count - part * size) }, (_, at) => part * size + at)
	);
}
