/** What crosses the creek: mapped bridges and tunnels and the metro's lines, set onto the centreline. */
import type { CrossingKind } from '../../../catalogue/schema/vocabulary';
import type { LngLat } from '../../../values/lng-lat';
import { pathsOf } from '../../../values/geometry';
import type { OwnRule } from '../datasets/rule';
import type { Named } from '../name/names';
import { nearM } from '../shape/plane';
import { roundedAt } from '../shape/round';
import { centrelineOf } from './creek';
import { Creek, type Crossed } from './crossed';
import { crossingKind, crossingName, linesNamed, metroCrossingName } from './crossing-kinds';
import type { Feature, Made } from '../features/feature';
import { selected, Shapes, type Given, type Making } from './made';

interface Candidate extends Crossed {
	ref: string;
	kind: CrossingKind;
	named: Named;
}

/** Carriageways of one road cross within this, metres along the creek. */
const CARRIAGEWAYS_M = 80;
/** A crossing of today is the same where it lies within this of a mapped one. */
const SAME_M = 100;
const ACCURACY_M = 20;

/** Candidates of one name side by side become one, in their middle. */
function merged(candidates: readonly Candidate[], at: (along_m: number) => LngLat): Candidate[] {
	const groups: Candidate[][] = [];
	for (const one of [...candidates].sort((a, b) => a.along_m - b.along_m)) {
		const beside = groups.find((group) => {
			const last = group.at(-1)!;
			const isNear = one.along_m - last.along_m <= CARRIAGEWAYS_M;
			return isNear && last.kind === one.kind && last.named.name.zh === one.named.name.zh;
		});
		if (beside) beside.push(one);
		else groups.push([one]);
	}
	return groups.map((group) => {
		if (group.length === 1) return group[0]!;
		const along_m = group.reduce((sum, one) => sum + one.along_m, 0) / group.length;
		return { ...group[0]!, along_m, at: at(along_m) };
	});
}

const nameOf = ({ properties }: Feature) => properties.name as { en: string; zh: string };
const isMetro = (kind: string) => kind.startsWith('metro');

/** Whether a crossing of today and a mapped one may be the same thing. */
function alike(known: Feature, { kind, named, at }: Candidate): boolean {
	if (nearM(known.geometry.coordinates as LngLat, at) > SAME_M) return false;
	if (nameOf(known).zh === named.name.zh) return true;
	if (!isMetro(kind)) return known.properties.kind === kind;
	const lines = linesNamed(nameOf(known).en);
	return isMetro(String(known.properties.kind)) && lines.includes(linesNamed(named.name.en)[0]!);
}

/** The names that are taken get a number behind them: one road may cross the creek many times. */
function numbered({ name, name_basis }: Named, taken: Set<string>): Named {
	for (let number = 1; ; number++) {
		const end = number === 1 ? '' : ` ${number}`;
		const next = { en: name.en + end, zh: name.zh + end };
		if (taken.has(next.en) || taken.has(next.zh)) continue;
		taken.add(next.en).add(next.zh);
		return { name: next, name_basis };
	}
}

function candidatesOf(rule: OwnRule, given: Given, creek: Creek, shapes: Shapes): Candidate[] {
	const mapped = selected(given.things, rule).flatMap((thing): Candidate[] => {
		const kind = crossingKind(thing.tags);
		const named = kind && crossingName(thing.tags, kind, given.names);
		const lines = named && shapes.linesOf(thing);
		if (!kind || !named || !lines) return [];
		const crossed = lines.flatMap((line) => creek.crossedBy(line));
		return crossed.map((found) => ({ ...found, ref: thing.ref, kind, named }));
	});
	const metro = (given.made.get('metro-lines') ?? []).flatMap(({ id, properties, geometry }) =>
		pathsOf(geometry)
			.flatMap((path) => creek.crossedBy(path))
			.map((found): Candidate => ({
				...found,
				ref: id,
				kind: 'metro-tunnel',
				named: metroCrossingName(properties.ref as string)
			}))
	);
	return [...mapped, ...metro];
}

/** Makes the crossings, sorted upstream; those of today keep their ids and names. */
export function makeCrossings(rule: OwnRule, given: Given): Making {
	const shapes = new Shapes();
	const creekFeatures = { features: given.made.get('creek') ?? [] } as unknown as Given['today'];
	const centreline = centrelineOf(creekFeatures);
	if (!centreline) return { features: [], leftOut: [], incomplete: [] };
	const creek = new Creek(centreline);
	const at = (along_m: number) => creek.at(along_m);
	const today = given.today?.features ?? [];
	const taken = new Set(today.flatMap((known) => Object.values(nameOf(known))));
	const same = new Map<Feature, Made>();
	const fresh: Made[] = [];
	for (const one of merged(candidatesOf(rule, given, creek, shapes), at)) {
		const near = today
			.filter((known) => alike(known, one))
			.sort((a, b) => {
				const away = (known: Feature) => nearM(known.geometry.coordinates as LngLat, one.at);
				const isNamesake = (known: Feature) => Number(nameOf(known).zh === one.named.name.zh);
				return isNamesake(b) - isNamesake(a) || away(a) - away(b);
			});
		const [known] = near;
		if (known && same.has(known)) continue;
		const geometry = { type: 'Point' as const, coordinates: roundedAt(one.at) };
		if (known && nearM(known.geometry.coordinates as LngLat, one.at) <= ACCURACY_M) {
			// no better known than this: it stays
			geometry.coordinates = known.geometry.coordinates as [number, number];
		}
		if (known) {
			const isDerived = known.properties.basis === 'derived';
			const properties = isDerived
				? { ...known.properties, basis: 'mapped', accuracy_m: ACCURACY_M }
				: known.properties;
			same.set(known, { ref: one.ref, id: known.id, properties, geometry });
			continue;
		}
		fresh.push({
			ref: isMetro(one.kind) ? `${one.ref}-${Math.round(one.along_m)}` : one.ref,
			properties: {
				...numbered(one.named, taken),
				kind: one.kind,
				basis: 'mapped',
				accuracy_m: ACCURACY_M
			},
			geometry
		});
	}
	const estimates = today
		.filter((known) => known.properties.basis === 'derived' && !same.has(known))
		.map(({ id, properties, geometry }): Made => ({ ref: id, id, properties, geometry }));
	const along = (made: Made) => creek.alongM(made.geometry.coordinates as LngLat);
	return {
		features: [...same.values(), ...fresh, ...estimates].sort((a, b) => along(a) - along(b)),
		leftOut: shapes.leftOut,
		incomplete: shapes.incomplete
	};
}
