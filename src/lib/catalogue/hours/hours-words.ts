/** Opening hours in words, in any language: the week, the closed days, and what holds right now. */
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import { minuteOf, timeText, WEEKDAYS, weekdayText, type Weekday } from '../../i18n/time-of-day';
import type { Hours } from '../schema/hours';
import type { OpenInterval } from '../schema/open-interval';
import { isAlwaysOpen, type OpenState, type Turn } from './open-now';

/** Days of the week as words: runs of three and more as "Tue–Fri", others one by one. */
function daysText(days: readonly Weekday[], lang: Locale): string {
	const runs: Weekday[][] = [];
	for (const day of WEEKDAYS.filter((known) => days.includes(known))) {
		const last = runs.at(-1);
		const follows = last && WEEKDAYS.indexOf(last.at(-1)!) + 1 === WEEKDAYS.indexOf(day);
		if (follows) last.push(day);
		else runs.push([day]);
	}
	const short = (day: Weekday) => weekdayText(day, lang, 'short');
	return runs
		.flatMap((run) =>
			run.length > 2
				? m.hours_day_range({ first: short(run[0]!), last: short(run.at(-1)!) }, { locale: lang })
				: run.map(short)
		)
		.join(m.list_gap({}, { locale: lang }));
}

/** "9:30–16:00" */
const span = ({ from, to }: OpenInterval, lang: Locale) =>
	m.hours_span({ from: timeText(minuteOf(from)), to: timeText(minuteOf(to)) }, { locale: lang });

/** The days that keep the same hours, with those hours, in the order of their first days. */
function groups(
	weekly: readonly OpenInterval[],
	lang: Locale
): { days: Weekday[]; hours: string }[] {
	const byHours = new Map<string, Weekday[]>();
	for (const day of WEEKDAYS) {
		const hours = weekly
			.filter(({ days }) => days.includes(day))
			.sort((a, b) => minuteOf(a.from) - minuteOf(b.from))
			.map((interval) => span(interval, lang))
			.join(m.list_gap({}, { locale: lang }));
		if (hours) byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
	}
	return [...byHours].map(([hours, days]) => ({ days, hours }));
}

/** The week in words: "Tue–Sun 9:30–16:00", "Daily 9:00–17:00", "Open around the clock". */
export function weekText(weekly: readonly OpenInterval[], lang: Locale): string {
	const options = { locale: lang };
	if (isAlwaysOpen(weekly)) return m.hours_always({}, options);
	return groups(weekly, lang)
		.map(({ days, hours }) =>
			days.length === WEEKDAYS.length
				? m.hours_daily({ hours }, options)
				: m.hours_on_days({ days: daysText(days, lang), hours }, options)
		)
		.join(m.hours_gap({}, options));
}

/** The days on which nothing is open: "Closed on Mondays"; null where there are none. */
export function closedDaysText(weekly: readonly OpenInterval[], lang: Locale): string | null {
	const open = new Set(weekly.flatMap(({ days }) => days));
	const closed = WEEKDAYS.filter((day) => !open.has(day));
	if (closed.length === 0) return null;
	const days = closed
		.map((day) => m.hours_weekly_day({ day: weekdayText(day, lang, 'long') }, { locale: lang }))
		.join(m.list_gap({}, { locale: lang }));
	return m.hours_closed_on({ days }, { locale: lang });
}

/** The hours in a line, for tables and open data: what keeps them, the week, the last admission. */
export function hoursLine(hours: Hours, lang: Locale): string {
	const { of, weekly, last_admission } = hours;
	const options = { locale: lang };
	const week = weekText(weekly, lang);
	return [
		of ? m.hours_of({ what: inLanguage(of, lang), hours: week }, options) : week,
		...(last_admission ? [lastAdmissionText(last_admission, lang)] : [])
	].join(m.hours_gap({}, options));
}

/** "last admission 16:00" */
export const lastAdmissionText = (time: string, lang: Locale): string =>
	m.hours_last_admission({ time: timeText(minuteOf(time)) }, { locale: lang });

/** When something turns: "16:00", "tomorrow 9:00", "on Tuesday 9:00". */
function turnText({ minute, weekday, inDays }: Turn, lang: Locale): string {
	const time = timeText(minute);
	const options = { locale: lang };
	if (inDays === 0) return time;
	if (inDays === 1) return m.hours_tomorrow({ time }, options);
	return m.hours_on_day({ day: weekdayText(weekday, lang, 'long'), time }, options);
}

/** What holds at a moment, in words; a source too old for that says so instead. */
export function openStateText(state: OpenState, lang: Locale): string {
	const options = { locale: lang };
	switch (state.state) {
		case 'open':
			// Midnight is said as the end of this day, not as the beginning of the next.
			return state.until
				? m.hours_open_until({ time: untilText(state.until, lang) }, options)
				: m.hours_open({}, options);
		case 'closed':
			return m.hours_closed_until({ time: turnText(state.opens, lang) }, options);
		case 'unknown':
			return state.reason === 'old' ? m.hours_old({}, options) : m.hours_undated({}, options);
	}
}

function untilText(until: Turn, lang: Locale): string {
	if (until.inDays === 1 && until.minute === 0) return timeText(1440);
	return turnText(until, lang);
}
