/** Times of day and days of the week: as data writes them, and as people read them. */
import { LANGUAGES, type Locale } from './locale';

/** The days of a week in their order, by the first letters of their English names. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A Monday, for naming the days of a week. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Minutes since midnight of a time such as `09:30`; 1,440 for `24:00`. */
export function minuteOf(time: string): number {
	const [hour, minute] = time.split(':').map(Number) as [number, number];
	return hour * 60 + minute;
}

/** A time of day from its minutes since midnight, by the clock of 24 hours: `9:30`, `24:00`. */
export function timeText(minute: number): string {
	return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** The name of a day of the week: `Mon` or `Monday`, `周一` or `星期一`. */
export function weekdayText(day: Weekday, lang: Locale, length: 'short' | 'long'): string {
	return new Intl.DateTimeFormat(LANGUAGES[lang].region, {
		timeZone: 'UTC',
		weekday: length
	}).format(MONDAY + WEEKDAYS.indexOf(day) * DAY_MS);
}
