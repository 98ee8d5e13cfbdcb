/** Makes the datasets of the table one after the other, each with the ids that its features have today. */
import { identified } from './compare/identity';
import type { CollectionByName } from './features/feature';
import type { AreasRule, DatasetRule } from './datasets/rule';
import { CREEK_NAMES } from './datasets/streets';
import type { Named } from './name/names';
import { zhOf } from './name/names';
import type { Thing } from './osm/thing';
import { NearLines } from './shape/near-lines';
import { makeAreas } from './make/areas';
import { makeBoundary } from './make/boundary';
import { makeBusStops, withOtherDirections } from './make/bus-stops';
import { makeCivic } from './make/civic';
import { centrelineOf, liesOnCreek, makeCreek } from './make/creek';
import { makeCrossings } from './make/crossings';
import { makeLines } from './make/lines';
import type { Collection, Faulty, Feature } from './features/feature';
import { Shapes, type Given, type Making } from './make/made';
import { makeMetroLines } from './make/metro/metro-lines';
import { makeMetroStations } from './make/metro/metro-stations';
import { makePoints } from './make/points';
import { makeRiversidePaths } from './make/riverside-paths';
import { makeStationHalls } from './make/metro/station-halls';

/** A dataset as it would be. */
export interface MadeDataset {
	rule: DatasetRule;
	features: Feature[];
	leftOut: Faulty[];
	incomplete: Faulty[];
}

const HUANGPU = '黄浦江';

/** Water without the creek; what is named after the creek and lies away from it is the Huangpu's. */
function makeWater(rule: AreasRule, given: Given): Making {
	const creek = { features: given.made.get('creek') ?? [] } as unknown as Collection;
	const near = new NearLines([centrelineOf(creek) ?? []].filter((line) => line.length > 0));
	const isCreeks = ({ tags }: Thing) => CREEK_NAMES.includes(zhOf(tags) ?? '');
	const shapes = new Shapes();
	const wanted = (thing: Thing) =>
		!isCreeks(thing) || !liesOnCreek(shapes.polygonsOf(thing) ?? [], near);
	const things = given.things.map((thing) =>
		isCreeks(thing) && thing.tags.natural === 'water' && wanted(thing)
			? { ...thing, tags: { ...thing.tags, name: HUANGPU } }
			: thing
	);
	return makeAreas(rule, { ...given, things }, wanted);
}

function make(rule: DatasetRule, given: Given): Making {
	switch (rule.make) {
		case 'lines':
			return makeLines(rule, given);
		case 'areas':
			if (rule.dataset === 'water') return makeWater(rule, given);
			return rule.dataset === 'civic' ? makeCivic(rule, given) : makeAreas(rule, given);
		case 'points':
			return rule.dataset === 'bus-stops' ? makeBusStops(rule, given) : makePoints(rule, given);
		case 'boundary':
			return makeBoundary(rule, given);
		case 'creek':
			return makeCreek(rule, given);
		case 'metro-lines':
			return makeMetroLines(rule, given);
		case 'metro-stations':
			return makeMetroStations(rule, given);
		case 'station-halls':
			return makeStationHalls(rule, given);
		case 'riverside-paths':
			return makeRiversidePaths(rule, given);
		case 'crossings':
			return makeCrossings(rule, given);
	}
}

/** The names of today by their Chinese form: those of streets, and over them the dataset's own. */
function namesToday(today: CollectionByName, dataset: string): Map<string, Named> {
	const streets = ['streets-approximate', 'roads'];
	const named = ['bus-stops', 'crossings', 'footways', 'roads'].includes(dataset) ? streets : [];
	const names = new Map<string, Named>();
	for (const one of [...named, ...(dataset === 'crossings' ? [] : [dataset])]) {
		for (const { properties } of today.get(one)?.features ?? []) {
			const { name, name_basis } = properties as Partial<Named>;
			if (name && name_basis) names.set(name.zh, { name, name_basis });
		}
	}
	return names;
}

/** Makes the datasets of these rules, in their order. */
export function makeDatasets(
	rules: readonly DatasetRule[],
	things: readonly Thing[],
	today: CollectionByName
): MadeDataset[] {
	// what is not made anew is there for what lies on it
	const made = new Map([...today].map(([dataset, { features }]) => [dataset, features]));
	return rules.map((rule) => {
		const { dataset } = rule;
		const known = today.get(dataset) ?? null;
		const names = namesToday(today, dataset);
		const { features, ...faults } = make(rule, { things, today: known, names, made });
		const done = identified(features, known?.features ?? [], {
			isOneAKind: rule.make === 'lines' && rule.unnamed === 'as-one',
			keepsOrder: dataset === 'crossings',
			// mileages are measured along it
			...(dataset === 'creek' ? { kept_m: 1 } : {})
		});
		const finished = dataset === 'bus-stops' ? withOtherDirections(done) : done;
		made.set(dataset, finished);
		return { rule, features: finished, ...faults };
	});
}
