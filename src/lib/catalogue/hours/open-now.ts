/**
 * Whether a place is open at a moment, by the hours that a source states. Hours are those of Shanghai, which
 * keeps UTC+8 all year (China has had no summer time since 1991), wherever the reader's clock stands.
 */
import { WEEKDAYS, type Weekday } from '../../i18n/time-of-day';
import type { Hours } from '../schema/hours';
import {
	DAY_MINUTES,
	stretchesOf,
	WEEK_MINUTES,
	type OpenInterval,
	type Stretch
} from '../schema/open-interval';

const MINUTE_MS = 60_000;
/** Shanghai's clock is so far ahead of UTC, minutes. */
const AHEAD = 8 * 60;
/** 1 January 1970 was a Thursday: so many minutes after the beginning of its week. */
const EPOCH = 3 * DAY_MINUTES;

/** A source that speaks of a day longer ago than this, years, no longer says what is so today. */
export const OLDEST_YEARS = 2;

/** When a place opens or closes next. */
export interface Turn {
	/** the time of day, minutes since midnight */
	minute: number;
	weekday: Weekday;
	/** 0 for today, 1 for tomorrow … */
	inDays: number;
}

/**
 * What can be said of a moment: open until a turn, or without an end (`until` is null); closed until a turn;
 * or nothing, because the source is too `old` or bears no date of its own (`undated`).
 */
export type OpenState =
	| { state: 'open'; until: Turn | null }
	| { state: 'closed'; opens: Turn }
	| { state: 'unknown'; reason: 'old' | 'undated' };

/** Minutes since the beginning of the week, Monday 00:00, on Shanghai's clock. */
function weekMinute(moment: Date): number {
	const minutes = Math.floor(moment.getTime() / MINUTE_MS) + AHEAD + EPOCH;
	return ((minutes % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;
}

/** The day on Shanghai's calendar at a moment, `2026-11-28`. */
export function shanghaiDay(moment: Date): string {
	return new Date(moment.getTime() + AHEAD * MINUTE_MS).toISOString().slice(0, 10);
}

/** The first day that an ISO year, month, day or pair of them holds. */
const firstDay = (iso: string): string => (iso.split('/')[0]! + '-01-01').slice(0, 10);

/** The day so many years before an ISO day; of 29 February one that may not exist, and sorts rightly. */
const yearsBefore = (day: string, years: number): string =>
	String(Number(day.slice(0, 4)) - years).padStart(4, '0') + day.slice(4);

/** The last day on which hours of a date may still be taken for today's, as an ISO day. */
export const lastDayOf = (asOf: string): string => yearsBefore(firstDay(asOf), -OLDEST_YEARS);

/**
 * The hours as stretches of the week, minutes since Monday 00:00, in order. Those that meet are one; one that
 * runs over Sunday's midnight ends after the week does.
 */
function joinedStretches(weekly: readonly OpenInterval[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const one of stretchesOf(weekly)) {
		const last = joined.at(-1);
		if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
		else joined.push(one);
	}
	// What runs over Sunday's midnight takes in what it meets on Monday.
	const last = joined.at(-1)!;
	for (; joined.length > 1; joined.shift()) {
		const first = joined[0]!;
		if (last.end < first.start + WEEK_MINUTES) break;
		last.end = Math.max(last.end, first.end + WEEK_MINUTES);
	}
	return joined;
}

/** True where nobody is ever shut out. */
export function isAlwaysOpen(weekly: readonly OpenInterval[]): boolean {
	const [only, ...others] = joinedStretches(weekly);
	return others.length === 0 && only !== undefined && only.end - only.start >= WEEK_MINUTES;
}

/** A turn that lies so many minutes after the beginning of this week. */
function turnAt(minute: number, now: number): Turn {
	const day = Math.floor(minute / DAY_MINUTES);
	return {
		minute: minute % DAY_MINUTES,
		weekday: WEEKDAYS[day % 7]!,
		inDays: day - Math.floor(now / DAY_MINUTES)
	};
}

/** Whether a week of hours is open at a moment, and when that changes; nothing is asked of its age. */
export function stateOfWeek(
	weekly: readonly OpenInterval[],
	moment: Date
): Exclude<OpenState, { state: 'unknown' }> {
	if (isAlwaysOpen(weekly)) return { state: 'open', until: null };
	const now = weekMinute(moment);
	const all = joinedStretches(weekly);
	// What began last week may still be open, and what opens next may be next week's.
	for (const shift of [-WEEK_MINUTES, 0]) {
		const open = all.find(({ start, end }) => start + shift <= now && now < end + shift);
		if (open) return { state: 'open', until: turnAt(open.end + shift, now) };
	}
	const starts = all.flatMap(({ start }) => [start, start + WEEK_MINUTES]);
	return { state: 'closed', opens: turnAt(Math.min(...starts.filter((at) => at > now)), now) };
}

/**
 * Whether a place is open at a moment. Nothing is claimed on a source that speaks of a day more than two years
 * before, or whose date is inferred.
 */
export function openState(
	hours: Pick<Hours, 'weekly' | 'as_of' | 'as_of_note'>,
	moment: Date
): OpenState {
	if (hours.as_of_note) return { state: 'unknown', reason: 'undated' };
	const isOld = firstDay(hours.as_of) < yearsBefore(shanghaiDay(moment), OLDEST_YEARS);
	return isOld ? { state: 'unknown', reason: 'old' } : stateOfWeek(hours.weekly, moment);
}
