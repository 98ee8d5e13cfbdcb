/** What the build refuses of opening hours. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hoursSchema } from '#lib/catalogue/schema/hours';

const good = {
	weekly: [{ days: ['tu', 'we'], from: '09:30', to: '16:00' }],
	as_of: '2024-04-10',
	source: 'a-source'
};
const fault = (rest: object) => v.safeParse(hoursSchema, { ...good, ...rest }).issues?.[0].message;
const week = (...weekly: [days: string[], from: string, to: string][]) =>
	fault({ weekly: weekly.map(([days, from, to]) => ({ days, from, to })) });

describe('opening hours', () => {
	it('may be a week with a last admission and a note', () => {
		const note = { en: 'Closed on public holidays.', zh: '节假日不开放。' };
		expect(fault({ last_admission: '15:30', note })).toBeUndefined();
		expect(week([['mo'], '08:00', '12:00'], [['mo'], '12:00', '16:00'])).toBeUndefined();
		expect(week([['fr'], '18:00', '02:00'], [['sa'], '02:00', '04:00'])).toBeUndefined();
		expect(week([['mo', 'tu'], '00:00', '24:00'])).toBeUndefined();
	});

	it('hold a day and a time that there is', () => {
		expect(week()).toBe('holds no hours');
		expect(week([[], '09:00', '10:00'])).toBe('names no day');
		expect(week([['mo', 'mo'], '09:00', '10:00'])).toBe('names a day twice');
		expect(week([['monday'], '09:00', '10:00'])).toBeDefined();
		expect(week([['mo'], '9:00', '10:00'])).toBe('must be a time such as 09:30');
		expect(week([['mo'], '24:00', '10:00'])).toBe('must be a time such as 09:30');
		expect(week([['mo'], '09:00', '24:30'])).toBe('must be a time such as 17:00, or 24:00');
		expect(week([['mo'], '09:00', '09:00'])).toMatch(/must differ/);
		expect(fault({ last_admission: '24:00' })).toBeDefined();
	});

	it('do not overlap, over midnight and the turn of the week neither', () => {
		expect(week([['mo'], '08:00', '12:00'], [['mo'], '11:59', '16:00'])).toMatch(/overlap/);
		expect(week([['mo'], '18:00', '02:00'], [['tu'], '01:00', '03:00'])).toMatch(/overlap/);
		expect(week([['su'], '18:00', '02:00'], [['mo'], '01:00', '03:00'])).toMatch(/overlap/);
	});

	it('say of when they are, and who says so', () => {
		expect(fault({ as_of: undefined })).toBeDefined();
		expect(fault({ as_of: 'today' })).toBeDefined();
		expect(fault({ source: undefined })).toBeDefined();
	});
});
