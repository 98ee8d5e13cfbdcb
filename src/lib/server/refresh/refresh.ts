/** From OpenStreetMap to `geodata/base`: read, make, compare, judge, and only then write. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OldName } from '../../catalogue/schema/old-names';
import { GeodataFault } from '../read/fault';
import { readGeodata } from '../read/read-geodata';
import { checkReferences } from '../check/check-references';
import { compare } from './compare/compare';
import type { DatasetName, DatasetRule } from './datasets/rule';
import { RULES } from './datasets/datasets';
import { reasonsAgainst, type Candidate } from './judge/judge';
import { yieldToMapped, type Yielding } from './make/approximate';
import { makeDatasets, type MadeDataset } from './make-datasets';
import type { Collection, CollectionByName, Feature } from './features/feature';
import type { OsmWorld } from './osm/thing';
import type { Reason } from './judge/reason';
import { refusal, type RefreshReport } from './report/report';
import { exchange } from './write/exchange';
import { serialised } from './write/serialise';
import { osmSource, renewedSources } from './write/sources';

export interface RefreshOptions {
	/** the folder to refresh */
	root: string;
	/** what the report calls the input */
	input: string;
	/** the day of the data, ISO, where the input does not say */
	date?: string | undefined;
	/** compares and judges, and writes nothing */
	isTrial?: boolean;
	/** datasets to make beside those that the folder has */
	more?: readonly DatasetName[];
	/** only these */
	only?: readonly DatasetName[];
}

const APPROXIMATE = 'streets-approximate';

function readBase(root: string): Map<string, Collection> {
	const names = readdirSync(join(root, 'base')).sort();
	return new Map(
		names.map((name) => [
			name.replace(/\.geojson$/, ''),
			JSON.parse(readFileSync(join(root, 'base', name), 'utf8')) as Collection
		])
	);
}

/** The rules that are followed: those of the datasets that are there, and of those that are asked for. */
export function rulesFor(
	there: ReadonlySet<string>,
	{ more = [], only }: Pick<RefreshOptions, 'more' | 'only'>
): DatasetRule[] {
	const wanted = ({ dataset }: DatasetRule) =>
		only ? only.includes(dataset) : there.has(dataset) || more.includes(dataset);
	return RULES.filter(wanted);
}

/** The collection of a dataset as it would be written. */
function collectionOf(
	{ rule, features }: MadeDataset,
	today: Collection | undefined,
	source: string
): Collection {
	const hasEstimates = features.some(({ properties }) => properties.basis === 'derived');
	return {
		type: 'FeatureCollection',
		title: today?.title ?? rule.title!,
		sources: hasEstimates ? [source, 'own-estimate'] : [source],
		licence: 'ODbL-1.0',
		method: rule.method,
		features
	};
}

function candidates(
	made: readonly MadeDataset[],
	today: CollectionByName,
	yielding: Yielding | null
): (Candidate & { leftOut: MadeDataset['leftOut'] })[] {
	const of = (dataset: string) => today.get(dataset)?.features ?? [];
	const all = made.map(({ rule: { dataset }, features, incomplete, leftOut }) => ({
		comparison: compare(dataset, of(dataset), features),
		today: of(dataset),
		now: features,
		incomplete,
		leftOut
	}));
	if (!yielding) return all;
	const { features } = yielding;
	const before = of(APPROXIMATE);
	const comparison = compare(APPROXIMATE, before, features);
	return [...all, { comparison, today: before, now: features, incomplete: [], leftOut: [] }];
}

/** Ids that `old-names.json` names and that would be gone: the build would stop at them. */
function lostNames(root: string, all: readonly Candidate[]): Reason[] {
	const text = readFileSync(join(root, 'old-names.json'), 'utf8');
	const named = new Map((JSON.parse(text) as OldName[]).map((one) => [one.id + one.layer, one]));
	return [...named.values()].flatMap(({ layer, id }): Reason[] => {
		const dataset = layer === 'metro' ? 'metro-stations' : layer;
		const found = all.find(({ comparison }) => comparison.dataset === dataset);
		if (!found?.comparison.gone.some((one) => one.id === id)) return [];
		return [{ dataset, id, reason: 'would be gone, and geodata/old-names.json names it.' }];
	});
}

/** The texts of the files that differ from what is there. */
function changedFiles(root: string, base: CollectionByName, sources: string): Map<string, string> {
	const texts = [...base].map(([name, one]) => [`base/${name}.geojson`, serialised(one)] as const);
	const all = [...texts, ['sources.json', sources] as const];
	return new Map(
		all.filter(([path, text]) => {
			try {
				return readFileSync(join(root, path), 'utf8') !== text;
			} catch {
				return true;
			}
		})
	);
}

/** Texts of the files that may name a source, but for the list of sources and `base/`. */
function otherTexts(root: string): string[] {
	const files = ['corridor.json', 'old-names.json', 'tour.json', 'metro-network.json'];
	const places = readdirSync(join(root, 'places')).map((name) => `places/${name}`);
	return [...files, ...places].map((path) => readFileSync(join(root, path), 'utf8'));
}

/** Refreshes a folder from what was read of OpenStreetMap. Never leaves it half refreshed. */
export function refresh(world: OsmWorld, options: RefreshOptions): RefreshReport {
	const { root, input } = options;
	const date = options.date ?? world.date;
	if (!date) {
		const reason = 'the input does not say of which day it is. Add --date 2026-11-28.';
		return refusal(input, null, [{ dataset: null, id: null, reason }]);
	}
	const today = readBase(root);
	const rules = rulesFor(new Set(today.keys()), options);
	const made = makeDatasets(rules, world.things, today);
	const roads = made.find(({ rule }) => rule.dataset === 'roads');
	const approximate: readonly Feature[] = today.get(APPROXIMATE)?.features ?? [];
	const yielding = roads ? yieldToMapped(approximate, roads.features) : null;
	const all = candidates(made, today, yielding);
	const report: RefreshReport = {
		input,
		date,
		outcome: options.isTrial ? 'tried' : 'refreshed',
		reasons: reasonsAgainst(all, lostNames(root, all)),
		datasets: all.map(({ comparison, leftOut }) => ({ ...comparison, leftOut })),
		approximate: {
			replaced: yielding?.replaced ?? [],
			shortened: yielding?.shortened ?? []
		}
	};
	if (report.reasons.length > 0) return { ...report, outcome: 'refused' };

	const source = osmSource(date);
	const base = new Map(today);
	for (const one of made) {
		const { dataset } = one.rule;
		base.set(dataset, collectionOf(one, today.get(dataset), source.id));
	}
	const streets = today.get(APPROXIMATE);
	if (streets && yielding) base.set(APPROXIMATE, { ...streets, features: yielding.features });
	const known = readFileSync(join(root, 'sources.json'), 'utf8');
	const sources = renewedSources(known, source, base.values(), otherTexts(root));
	const files = changedFiles(root, base, sources);
	if (files.size === 0) return { ...report, outcome: 'unchanged' };
	if (options.isTrial) return report;
	try {
		exchange(root, files, (next) => checkReferences(readGeodata(next)));
	} catch (error) {
		if (!(error instanceof GeodataFault)) throw error;
		const { file, path, reason } = error;
		const dataset = /base\/(.*)\.geojson$/.exec(file)?.[1] ?? null;
		const at = /^features\.(\d+)/.exec(path)?.[1];
		const id = (dataset && at && base.get(dataset)?.features[Number(at)]?.id) || null;
		const words = `${file}${path && ` at ${path}`}: ${reason}`;
		return { ...report, outcome: 'refused', reasons: [{ dataset, id, reason: words }] };
	}
	return report;
}
