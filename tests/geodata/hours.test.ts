/** Opening hours: dated by their source or said to be inferred, none from after it, nobody let in when it is shut. */
import { describe, expect, it } from 'vitest';
import { geodata } from './corpus';

const all = geodata.places.flatMap(({ id, properties: { hours, status } }) =>
	hours
		? [{ id, hours, status, source: geodata.sources.find((one) => one.id === hours.source)! }]
		: []
);
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const ids = (found: typeof all) => found.map(({ id }) => id);

describe('opening hours', () => {
	it('are of places that can be visited', () => {
		expect(ids(all.filter(({ status }) => status !== 'operating'))).toEqual([]);
	});

	it('bear the date of their source, or say that it is inferred', () => {
		const silent = all.filter(({ hours, source }) => source.date === null && !hours.as_of_note);
		expect(ids(silent)).toEqual([]);
		const late = all.filter(({ hours: { as_of, as_of_note }, source: { date } }) => {
			if (!date || as_of_note) return false;
			const length = Math.min(as_of.length, date.length);
			return as_of.slice(0, length) > date.slice(0, length);
		});
		expect(ids(late)).toEqual([]);
	});

	it('let the last visitors in while they are open', () => {
		const wrong = all.filter(({ hours: { last_admission, weekly } }) => {
			if (!last_admission) return false;
			const last = minutes(last_admission);
			return !weekly.every(({ from, to }) => minutes(from) < last && last < minutes(to));
		});
		expect(ids(wrong)).toEqual([]);
	});
});
