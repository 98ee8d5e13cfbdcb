/** What in the data deserves to be looked up again: nothing here is wrong, all of it may have aged. */
import { BASE_DATASETS } from '../../catalogue/schema/base';
import type { Fact } from '../../catalogue/schema/place';
import { endOf, isReached } from '../../catalogue/items/best-fact';
import { lastChecked, overdueFacts } from '../derive/overdue';
import type { Geodata } from '../read/read-geodata';

/** A fact and where it stands. */
export interface AuditedFact {
	/** null for a fact of the corridor's own */
	place: string | null;
	key: string;
	as_of: string;
	status: Fact['status'];
	source: string;
}

export interface Audit {
	/** when the data was last checked, ISO: ages are counted up to then */
	checked: string;
	/** facts that are the newest of their key and older than two years, the oldest first */
	old: AuditedFact[];
	/** sources that one fact, position or file rests on, and nothing else */
	usedOnce: { source: string; by: string }[];
	/** places whose point is known no better than this, the least sure first; concepts have none */
	unsure: { place: string; accuracy_m: number; basis: string }[];
	/** plans and forecasts whose time has passed without an outcome that we know of */
	overdue: AuditedFact[];
}

/** A fact is old when it is older than this. */
export const OLD_YEARS = 2;
/** A point is unsure from here on, metres: where it may lie in the next block. */
export const UNSURE_M = 150;

interface Owned {
	place: string | null;
	fact: Fact;
}

function factsOf({ places, corridor }: Geodata): Owned[] {
	return [
		...places.flatMap(({ id, properties }) =>
			properties.facts.map((fact) => ({ place: id, fact }))
		),
		...corridor.facts.map((fact) => ({ place: null, fact }))
	];
}

const audited = ({ place, fact: { key, as_of, status, source } }: Owned): AuditedFact => ({
	place,
	key,
	as_of,
	status,
	source
});

/** The day so many years before an ISO date, as precise as that is. */
function yearsBefore(date: string, years: number): string {
	return String(Number(date.slice(0, 4)) - years) + date.slice(4);
}

/** Whether a date lies wholly before another: a year does where it has ended by then. */
function isBefore(date: string, limit: string): boolean {
	const length = Math.min(date.length, limit.length);
	return date.slice(0, length) < limit.slice(0, length);
}

/** What was reached or described, of each place and key the newest, where even that is old. */
function oldFacts(all: readonly Owned[], checked: string): AuditedFact[] {
	const limit = yearsBefore(checked, OLD_YEARS);
	const newest = new Map<string, Owned>();
	for (const one of all) {
		const { key, unit, as_of } = one.fact;
		// a year of opening does not age
		if (!isReached(one.fact) || unit === 'year') continue;
		const name = `${one.place} ${key}`;
		const known = newest.get(name);
		if (!known || endOf(as_of) > endOf(known.fact.as_of)) newest.set(name, one);
	}
	return [...newest.values()]
		.filter(({ fact }) => isBefore(endOf(fact.as_of), limit))
		.map(audited)
		.sort((a, b) => endOf(a.as_of).localeCompare(endOf(b.as_of)));
}

function sourcesUsedOnce(geodata: Geodata): Audit['usedOnce'] {
	const uses: [source: string, by: string][] = [
		...factsOf(geodata).map(({ place, fact }): [string, string] => [
			fact.source,
			`${place ?? 'corridor'} ${fact.key} ${fact.as_of}`
		]),
		...geodata.places.map(({ id, properties }): [string, string] => [
			properties.position.source,
			`${id} position`
		]),
		...geodata.oldNames.map(({ source, id }): [string, string] => [source, `old name of ${id}`]),
		...BASE_DATASETS.flatMap((dataset) =>
			geodata.base[dataset].sources.map((source): [string, string] => [source, `base/${dataset}`])
		)
	];
	return geodata.sources.flatMap(({ id }) => {
		const by = uses.filter(([source]) => source === id);
		return by.length === 1 ? [{ source: id, by: by[0]![1] }] : [];
	});
}

/** Looks through the data. */
export function audit(geodata: Geodata): Audit {
	const checked = lastChecked(geodata.sources);
	const all = factsOf(geodata);
	const overdue = overdueFacts(geodata);
	return {
		checked,
		old: oldFacts(all, checked),
		usedOnce: sourcesUsedOnce(geodata),
		unsure: geodata.places
			.map(({ id, properties: { accuracy_m, basis } }) => ({ place: id, accuracy_m, basis }))
			.filter(({ accuracy_m, basis }) => basis !== 'concept' && accuracy_m >= UNSURE_M)
			.sort((a, b) => b.accuracy_m - a.accuracy_m || a.place.localeCompare(b.place)),
		overdue: all.filter(({ fact }) => overdue.has(fact)).map(audited)
	};
}
