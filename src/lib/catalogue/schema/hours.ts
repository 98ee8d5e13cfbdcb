/** When a place is open, as a source states it: a week of intervals in Shanghai's time. */
import * as v from 'valibot';
import { WEEKDAYS } from '../../i18n/time-of-day';
import { id, isoDate, localised } from './common';
import { stretchesOf, WEEK_MINUTES, type OpenInterval } from './open-interval';

const time = v.pipe(
	v.string(),
	v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30')
);

const endTime = v.pipe(
	v.string(),
	v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time such as 17:00, or 24:00')
);

const interval = v.pipe(
	v.strictObject({
		days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1, 'names no day')),
		from: time,
		/** 24:00 is the end of the day */
		to: endTime
	}),
	v.check(({ days }) => new Set(days).size === days.length, 'names a day twice'),
	v.check(({ from, to }) => from !== to, 'from and to must differ; a whole day is 00:00 to 24:00')
);

/** True where no interval begins before the one before it has ended, over the turn of the week too. */
function areApart(intervals: readonly OpenInterval[]): boolean {
	const all = stretchesOf(intervals);
	const nextStart = (at: number) => all[at + 1]?.start ?? all[0]!.start + WEEK_MINUTES;
	return all.every(({ end }, at) => end <= nextStart(at));
}

export const hoursSchema = v.strictObject({
	/** what keeps these hours, where it is not the whole place */
	of: v.optional(localised),
	/** days that no interval names are closed */
	weekly: v.pipe(
		v.array(interval),
		v.minLength(1, 'holds no hours'),
		v.check((weekly) => areApart(weekly), 'holds intervals that overlap')
	),
	/** the last time of day at which visitors are let in */
	last_admission: v.optional(time),
	/** what a week cannot say: seasons, public holidays, what sources contradict */
	note: v.optional(localised),
	/** the date that the source speaks of */
	as_of: isoDate,
	/** where the source does not bear that date itself: no page then claims that the place is open now */
	as_of_note: v.optional(localised),
	/** an id of sources.json */
	source: id
});
export type Hours = v.InferOutput<typeof hoursSchema>;
