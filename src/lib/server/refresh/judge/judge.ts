/** Whether a refresh can be trusted. It is refused as a whole, with every reason that was found. */
import { pathsOf } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';
import type { Comparison } from '../compare/compare';
import { movedM } from '../compare/moved';
import type { Faulty, Feature } from '../features/feature';
import { NearLines } from '../shape/near-lines';
import { sampled } from '../shape/sampled';
import { coverageReasons } from './coverage';
import { datumReason } from './datum';
import type { Reason } from './reason';

/** A dataset as it is and as it would be. */
export interface Candidate {
	comparison: Comparison;
	today: readonly Feature[];
	now: readonly Feature[];
	incomplete: readonly Faulty[];
}

/** More than this share gone is no change of the city. */
const LOST = 0.25;

function lossReasons({ comparison }: Candidate): Reason[] {
	const { dataset, before, gone, extent } = comparison;
	// each that went is mapped now: it yielded
	if (dataset === 'streets-approximate' || before === 0) return [];
	const reasons: Reason[] = [];
	if (gone.length > before * LOST) {
		const some = gone.slice(0, 5).map(({ id }) => id);
		reasons.push({
			dataset,
			id: some[0]!,
			reason: `${gone.length} of ${before} features are gone, more than a quarter: ${some.join(', ')}${gone.length > 5 ? ' …' : ''}.`
		});
	}
	if (extent && extent.after < extent.before * (1 - LOST)) {
		reasons.push({
			dataset,
			id: null,
			reason: `${extent.before} ${extent.unit} would become ${extent.after} ${extent.unit}: more than a quarter is gone.`
		});
	}
	return reasons;
}

/** Where distances and mileages begin stays where it is, metres. */
const FIXED_M = 100;

/** Stations, farther off than 100 m or than they are known. */
function stationReasons({ today, now }: Candidate): Reason[] {
	const after = new Map(now.map((feature) => [feature.id, feature]));
	return today.flatMap((then): Reason[] => {
		const feature = after.get(then.id);
		if (!feature) return [];
		const metres = movedM(then.geometry, feature.geometry);
		const allowed_m = Math.max(FIXED_M, Number(then.properties.accuracy_m));
		return metres > allowed_m
			? [
					{
						dataset: 'metro-stations',
						id: then.id,
						reason: `the station would move by ${Math.round(metres)} m; a station stays within ${allowed_m} m.`
					}
				]
			: [];
	});
}

/** The centreline, in either direction: a piece that is lost or added is a move too. */
function creekReasons({ today, now }: Candidate): Reason[] {
	const lineOf = (features: readonly Feature[]) =>
		features.find(({ properties }) => properties.part === 'centreline')?.geometry;
	const [then, line] = [lineOf(today), lineOf(now)];
	if (!then) return [];
	const missing = today
		.filter(({ id }) => !now.some((feature) => feature.id === id))
		.map(({ id }) => ({
			dataset: 'creek',
			id,
			reason: 'the creek has no such part in the input. Does the query ask for 苏州河 and 吴淞江?'
		}));
	if (!line) return missing;
	const farthest = (from: typeof then, to: typeof then) => {
		const lines = new NearLines(pathsOf(to));
		const all = pathsOf(from).flatMap((path) => sampled(path as LngLat[], 20));
		return Math.max(...all.map((at) => Math.min(5000, lines.distanceM(at, 5000))));
	};
	const metres = Math.max(farthest(then, line), farthest(line, then));
	if (metres <= FIXED_M) return missing;
	return [
		...missing,
		{
			dataset: 'creek',
			id: 'centreline',
			reason: `the centreline would move by ${Math.round(metres)} m; it stays within ${FIXED_M} m.`
		}
	];
}

/**
 * Every reason to refuse; of an input in another datum only that, because all others follow from it.
 * @param others found elsewhere, to be told after these
 */
export function reasonsAgainst(
	candidates: readonly Candidate[],
	others: readonly Reason[]
): Reason[] {
	const of = (dataset: string) => candidates.find((one) => one.comparison.dataset === dataset);
	const stations = of('metro-stations');
	const shifted = stations && datumReason(stations.today, stations.now);
	if (shifted) return [shifted];
	const [roads, creek] = [of('roads'), of('creek')];
	return [
		...candidates.flatMap(({ comparison: { dataset }, incomplete }) =>
			incomplete.map(({ ref, reason }): Reason => ({
				dataset,
				id: ref,
				reason: `the input is not whole: ${reason}. End the query as --query does.`
			}))
		),
		...(roads ? coverageReasons(roads.today, roads.now) : []),
		...(creek ? creekReasons(creek) : []),
		...(stations ? stationReasons(stations) : []),
		...candidates.flatMap(lossReasons),
		...others
	];
}
