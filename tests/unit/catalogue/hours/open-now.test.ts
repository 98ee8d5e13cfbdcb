/**
 * Whether a place is open, held against calendars and clocks that share nothing with the code: weekdays and times
 * that were looked up, `Intl` for Shanghai's clock, and a week painted minute by minute.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isAlwaysOpen,
	lastDayOf,
	openState,
	shanghaiDay,
	stateOfWeek
} from '#lib/catalogue/hours/open-now';
import type { OpenInterval } from '#lib/catalogue/schema/open-interval';

const ALL: OpenInterval['days'] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Closed on Mondays. */
const MUSEUM: OpenInterval[] = [
	{ days: ['tu', 'we', 'th', 'fr', 'sa', 'su'], from: '09:30', to: '16:00' }
];
const ALWAYS: OpenInterval[] = [{ days: ALL, from: '00:00', to: '24:00' }];
/** Until two in the night after Friday and Saturday. */
const BAR: OpenInterval[] = [{ days: ['fr', 'sa'], from: '18:00', to: '02:00' }];
/** Over the turn of the week. */
const SUNDAY_NIGHT: OpenInterval[] = [{ days: ['su'], from: '22:00', to: '06:00' }];
const SPLIT: OpenInterval[] = [
	{ days: ['mo'], from: '08:00', to: '11:30' },
	{ days: ['mo'], from: '14:30', to: '16:30' }
];

/** A moment by Shanghai's clock. 24 November 2026 is a Tuesday. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`);
const open = (weekly: OpenInterval[], day: string, time: string) =>
	stateOfWeek(weekly, at(day, time));

describe('a museum that is closed on Mondays', () => {
	it('is open between its hours, the first minute included and the last not', () => {
		expect(open(MUSEUM, '2026-11-24', '09:29')).toEqual({
			state: 'closed',
			opens: { minute: 570, weekday: 'tu', inDays: 0 }
		});
		expect(open(MUSEUM, '2026-11-24', '09:30')).toEqual({
			state: 'open',
			until: { minute: 960, weekday: 'tu', inDays: 0 }
		});
		expect(open(MUSEUM, '2026-11-24', '15:59').state).toBe('open');
		expect(open(MUSEUM, '2026-11-24', '16:00')).toEqual({
			state: 'closed',
			opens: { minute: 570, weekday: 'we', inDays: 1 }
		});
	});

	it('opens on Tuesday when asked on Sunday evening or on Monday', () => {
		expect(open(MUSEUM, '2026-11-29', '16:00')).toEqual({
			state: 'closed',
			opens: { minute: 570, weekday: 'tu', inDays: 2 }
		});
		expect(open(MUSEUM, '2026-11-30', '12:00')).toEqual({
			state: 'closed',
			opens: { minute: 570, weekday: 'tu', inDays: 1 }
		});
	});

	it('is asked by the clock of Shanghai, wherever the reader is', () => {
		// Tuesday 02:00 in London and Monday 21:00 in New York are Tuesday 10:00 in Shanghai.
		expect(stateOfWeek(MUSEUM, new Date('2026-11-24T02:00:00Z')).state).toBe('open');
		expect(stateOfWeek(MUSEUM, new Date('2026-11-23T21:00:00-05:00')).state).toBe('open');
		// Tuesday 10:00 in London is 18:00 in Shanghai.
		expect(stateOfWeek(MUSEUM, new Date('2026-11-24T10:00:00Z')).state).toBe('closed');
		// Summer is no other: no clock is put forward.
		expect(open(MUSEUM, '2026-07-14', '09:30').state).toBe('open');
		expect(open(MUSEUM, '2026-07-14', '09:29').state).toBe('closed');
	});
});

describe('hours over midnight', () => {
	it('belong to the day on which they begin', () => {
		expect(open(BAR, '2026-11-27', '23:00')).toEqual({
			state: 'open',
			until: { minute: 120, weekday: 'sa', inDays: 1 }
		});
		expect(open(BAR, '2026-11-28', '01:59')).toEqual({
			state: 'open',
			until: { minute: 120, weekday: 'sa', inDays: 0 }
		});
		expect(open(BAR, '2026-11-28', '02:00').state).toBe('closed');
		// Thursday night is none of them.
		expect(open(BAR, '2026-11-27', '01:00').state).toBe('closed');
	});

	it('run over the turn of the week', () => {
		expect(open(SUNDAY_NIGHT, '2026-11-30', '05:59')).toEqual({
			state: 'open',
			until: { minute: 360, weekday: 'mo', inDays: 0 }
		});
		expect(open(SUNDAY_NIGHT, '2026-11-29', '22:00')).toEqual({
			state: 'open',
			until: { minute: 360, weekday: 'mo', inDays: 1 }
		});
		expect(open(SUNDAY_NIGHT, '2026-11-30', '06:00')).toEqual({
			state: 'closed',
			opens: { minute: 1320, weekday: 'su', inDays: 6 }
		});
	});
});

describe('a day with a pause', () => {
	it('is closed in it, and once a week means the next week', () => {
		expect(open(SPLIT, '2026-11-30', '12:00')).toEqual({
			state: 'closed',
			opens: { minute: 870, weekday: 'mo', inDays: 0 }
		});
		expect(open(SPLIT, '2026-11-30', '16:30')).toEqual({
			state: 'closed',
			opens: { minute: 480, weekday: 'mo', inDays: 7 }
		});
	});
});

describe('a place without gates', () => {
	it('is open without an end', () => {
		expect(isAlwaysOpen(ALWAYS)).toBe(true);
		expect(open(ALWAYS, '2026-11-28', '00:00')).toEqual({ state: 'open', until: null });
		expect(open(ALWAYS, '2026-11-29', '23:59')).toEqual({ state: 'open', until: null });
	});

	it('is not one that shuts for a minute', () => {
		const nearly: OpenInterval[] = [
			{ days: ALL.slice(0, 6), from: '00:00', to: '24:00' },
			{ days: ['su'], from: '00:00', to: '23:59' }
		];
		expect(isAlwaysOpen(nearly)).toBe(false);
		expect(open(nearly, '2026-11-29', '23:59').state).toBe('closed');
		expect(open(nearly, '2026-11-27', '12:00')).toEqual({
			state: 'open',
			until: { minute: 1439, weekday: 'su', inDays: 2 }
		});
	});

	it('may be made of intervals that meet', () => {
		expect(
			isAlwaysOpen([
				{ days: ALL, from: '05:00', to: '21:00' },
				{ days: ALL, from: '21:00', to: '05:00' }
			])
		).toBe(true);
	});
});

describe('the age of a source', () => {
	const state = (as_of: string, moment: Date, as_of_note?: { en: string; zh: string }) =>
		openState({ weekly: ALWAYS, as_of, ...(as_of_note && { as_of_note }) }, moment);
	const OLD = { state: 'unknown', reason: 'old' };
	const OPEN = { state: 'open', until: null };

	it('bears a claim for two years to the day, by Shanghai’s calendar', () => {
		expect(state('2024-11-28', at('2026-11-28', '23:59'))).toEqual(OPEN);
		expect(state('2024-11-28', at('2026-11-29', '00:00'))).toEqual(OLD);
		// Still the 28th in London, already the 29th in Shanghai.
		expect(state('2024-11-28', new Date('2026-11-28T16:00:00Z'))).toEqual(OLD);
	});

	it('is counted from the first day that a year, a month or a pair of dates may mean', () => {
		expect(state('2024-11', at('2026-11-01', '12:00'))).toEqual(OPEN);
		expect(state('2024-11', at('2026-11-02', '12:00'))).toEqual(OLD);
		expect(state('2025', at('2027-01-01', '12:00'))).toEqual(OPEN);
		expect(state('2025', at('2027-01-02', '12:00'))).toEqual(OLD);
		expect(state('2024-05/2026-05', at('2026-11-28', '12:00'))).toEqual(OLD);
	});

	it('bears none where the date is inferred, however new', () => {
		const note = { en: 'page undated', zh: '页面未注明日期' };
		expect(state('2026-11-28', at('2026-11-28', '12:00'), note)).toEqual({
			state: 'unknown',
			reason: 'undated'
		});
	});

	it('ends on a day that can be said beforehand', () => {
		expect(lastDayOf('2026-01-14')).toBe('2028-01-14');
		expect(lastDayOf('2024-11')).toBe('2026-11-01');
		expect(lastDayOf('2021')).toBe('2023-01-01');
		expect(state('2024-02-29', at('2026-02-28', '12:00'))).toEqual(OPEN);
		expect(state('2024-02-29', at('2026-03-01', '12:00'))).toEqual(OLD);
	});
});

/** What a reader of a clock in Shanghai sees. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Asia/Shanghai',
	weekday: 'short',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});
function readClock(moment: Date) {
	const parts = Object.fromEntries(
		CLOCK.formatToParts(moment).map(({ type, value }) => [type, value])
	);
	const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday!);
	return { day, minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** A week painted minute by minute. */
function painted(weekly: readonly OpenInterval[]): boolean[] {
	const week = new Array<boolean>(10_080).fill(false);
	const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
	for (const { days, from, to } of weekly) {
		for (const day of days) {
			let clock = minutes(from);
			let on = ALL.indexOf(day) * 1440 + clock;
			do {
				week[on % 10_080] = true;
				on += 1;
				clock = (clock + 1) % 1440;
			} while (clock !== minutes(to) % 1440);
		}
	}
	return week;
}

const time = fc
	.integer({ min: 0, max: 95 })
	.map(
		(quarter) =>
			`${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
	);
const interval = fc
	.record({ days: fc.subarray(ALL, { minLength: 1 }), from: time, to: time })
	.filter(({ from, to }) => from !== to);
const moment = fc
	.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2029, 11, 31) / 60_000 })
	.map((minute) => new Date(minute * 60_000));

describe('any week at any moment', () => {
	it('is what a painted week says, and turns where the paint does', () => {
		fc.assert(
			fc.property(fc.array(interval, { minLength: 1, maxLength: 3 }), moment, (weekly, then) => {
				const week = painted(weekly);
				const { day, minute } = readClock(then);
				const now = day * 1440 + minute;
				const found = stateOfWeek(weekly, then);
				expect(found.state).toBe(week[now] ? 'open' : 'closed');
				const steps = week.findIndex((_, step) => week[(now + step) % 10_080] !== week[now]);
				const turn = found.state === 'open' ? found.until : found.opens;
				if (steps < 0) {
					expect(turn).toBeNull();
					return;
				}
				const turned = readClock(new Date(then.getTime() + steps * 60_000));
				expect(turn).toEqual({
					minute: turned.minute,
					weekday: ALL[turned.day],
					inDays: Math.floor((now + steps) / 1440) - day
				});
			}),
			{ numRuns: 400 }
		);
	});

	it('has the day of Shanghai’s calendar', () => {
		const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
		fc.assert(fc.property(moment, (then) => shanghaiDay(then) === calendar.format(then)));
	});
});
