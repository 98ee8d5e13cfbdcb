/**
 * Plans and forecasts whose time has passed without an outcome that we know of: the site marks them, so
 * that nobody takes a forecast for 2025 for what was reached in 2025.
 */
import type { Corridor } from '../../catalogue/schema/corridor';
import type { Fact } from '../../catalogue/schema/place';
import type { Source } from '../../catalogue/schema/source';
import { endOf } from '../../catalogue/items/best-fact';
import { isProjection } from '../../catalogue/words/fact-text';
import { factAt } from '../check/fact-refs';
import type { Geodata } from '../read/read-geodata';

/**
 * When the data was last checked: the latest day or month on which a source was read or published, ISO.
 * The day of the build is none: it says nothing of what anybody has looked up.
 */
export function lastChecked(sources: readonly Source[]): string {
	const dates = sources.map(({ read, date }) => endOf(read ?? date ?? ''));
	return dates.reduce((latest, date) => (date > latest ? date : latest), '');
}

/**
 * The year that a plan or forecast speaks of, where it is one: a year alone, or the last of a span. A
 * month or a day is when it was said, not when it should come true.
 */
function targetYear({ as_of }: Fact): string | null {
	return /^\d{4}$/.test(endOf(as_of)) ? endOf(as_of) : null;
}

/** Whether something counted later, of the same key, says what came of it. */
function isFollowed(fact: Fact, others: readonly Fact[], year: string): boolean {
	return others.some(
		(other) =>
			other.key === fact.key && other.status === 'actual' && endOf(other.as_of).slice(0, 4) >= year
	);
}

/** The facts to which the story has found an outcome, or says that they are not due. */
function answered(geodata: Geodata): Set<Fact> {
	const { whole, sectors }: Corridor = geodata.corridor;
	const promises = [whole, ...sectors].flatMap((chapter) => chapter.promises);
	const known = promises.filter(({ outcome }) => outcome !== 'unknown');
	const spot = { file: 'geodata/corridor.json', path: '' };
	return new Set(known.flatMap(({ said }) => said.map((ref) => factAt(geodata, ref, spot).fact)));
}

/** By the data: it does not change while it is known. */
const found = new WeakMap<Geodata, ReadonlySet<Fact>>();

/**
 * The plans and forecasts whose year had ended when the data was last checked, and of which neither the
 * story nor a later count of the same thing says what came.
 */
export function overdueFacts(geodata: Geodata): ReadonlySet<Fact> {
	const before = found.get(geodata);
	if (before) return before;
	const thisYear = lastChecked(geodata.sources).slice(0, 4);
	const known = answered(geodata);
	const overdue = (facts: readonly Fact[]) =>
		facts.filter((fact) => {
			const year = targetYear(fact);
			if (!isProjection(fact) || year === null || year >= thisYear) return false;
			return !known.has(fact) && !isFollowed(fact, facts, year);
		});
	const all = new Set([
		...geodata.places.flatMap(({ properties }) => overdue(properties.facts)),
		...overdue(geodata.corridor.facts)
	]);
	found.set(geodata, all);
	return all;
}
