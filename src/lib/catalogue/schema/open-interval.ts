/** Weekly opening hours as stretches of a week. Plain values without a validator, for the browser too. */
import { minuteOf, WEEKDAYS, type Weekday } from '../../i18n/time-of-day';

/** Minutes in a day, and in a week. */
export const DAY_MINUTES = 1440;
export const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Hours of one or several days of the week. An end at or before the start is that of the next day. */
export interface OpenInterval {
	days: Weekday[];
	/** `09:30` */
	from: string;
	/** `17:00`; `24:00` is the end of the day */
	to: string;
}

/** A stretch of a week, minutes since Monday 00:00; one that runs over Sunday's midnight ends after the week. */
export interface Stretch {
	start: number;
	end: number;
}

/** The intervals day by day, by their starts. */
export function stretchesOf(weekly: readonly OpenInterval[]): Stretch[] {
	return weekly
		.flatMap(({ days, from, to }) => {
			const length = minuteOf(to) - minuteOf(from);
			return days.map((day) => {
				const start = WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOf(from);
				return { start, end: start + (length > 0 ? length : length + DAY_MINUTES) };
			});
		})
		.sort((a, b) => a.start - b.start);
}
