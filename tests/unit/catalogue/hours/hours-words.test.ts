/** Opening hours in words, as a native of each language would write them on a door. */
import { describe, expect, it } from 'vitest';
import {
	closedDaysText,
	hoursLine,
	openStateText,
	weekText
} from '#lib/catalogue/hours/hours-words';
import { openState, stateOfWeek } from '#lib/catalogue/hours/open-now';
import type { Hours } from '#lib/catalogue/schema/hours';
import type { OpenInterval } from '#lib/catalogue/schema/open-interval';

const ALL: OpenInterval['days'] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const weeks: [
	OpenInterval[],
	en: string,
	zh: string,
	closedEn: string | null,
	closedZh: string | null
][] = [
	[
		[{ days: ['tu', 'we', 'th', 'fr', 'sa', 'su'], from: '09:30', to: '16:00' }],
		'Tue–Sun 9:30–16:00',
		'周二至周日 9:30–16:00',
		'Closed on Mondays',
		'星期一不开放'
	],
	[
		[{ days: ['tu', 'we', 'th', 'fr'], from: '10:00', to: '15:00' }],
		'Tue–Fri 10:00–15:00',
		'周二至周五 10:00–15:00',
		'Closed on Mondays, Saturdays, Sundays',
		'星期一、星期六、星期日不开放'
	],
	[[{ days: ALL, from: '05:00', to: '21:30' }], 'Daily 5:00–21:30', '每日 5:00–21:30', null, null],
	[[{ days: ALL, from: '00:00', to: '24:00' }], 'Open around the clock', '全天开放', null, null],
	[
		[
			{ days: ['mo'], from: '09:00', to: '16:30' },
			{ days: ['tu', 'we', 'th', 'fr', 'sa', 'su'], from: '09:00', to: '21:00' }
		],
		'Mon 9:00–16:30; Tue–Sun 9:00–21:00',
		'周一 9:00–16:30；周二至周日 9:00–21:00',
		null,
		null
	],
	[
		[
			{ days: ['sa', 'su'], from: '14:30', to: '16:30' },
			{ days: ['sa', 'su'], from: '08:00', to: '11:30' }
		],
		'Sat, Sun 8:00–11:30, 14:30–16:30',
		'周六、周日 8:00–11:30、14:30–16:30',
		'Closed on Mondays, Tuesdays, Wednesdays, Thursdays, Fridays',
		'星期一、星期二、星期三、星期四、星期五不开放'
	]
];

describe('a week', () => {
	it.each(weeks)('is said in both languages: %j', (weekly, en, zh, closedEn, closedZh) => {
		expect(weekText(weekly, 'en')).toBe(en);
		expect(weekText(weekly, 'zh')).toBe(zh);
		expect(closedDaysText(weekly, 'en')).toBe(closedEn);
		expect(closedDaysText(weekly, 'zh')).toBe(closedZh);
	});

	it('names what keeps it, and the last admission', () => {
		const hours: Hours = {
			of: { en: 'Galleries', zh: '画廊' },
			weekly: [{ days: ALL, from: '09:00', to: '16:30' }],
			last_admission: '16:00',
			as_of: '2024',
			source: 'a-source'
		};
		expect(hoursLine(hours, 'en')).toBe('Galleries: Daily 9:00–16:30; last admission 16:00');
		expect(hoursLine(hours, 'zh')).toBe('画廊：每日 9:00–16:30；16:00 停止入场');
	});
});

describe('what holds now', () => {
	const museum = weeks[0]![0];
	const said = (weekly: OpenInterval[], moment: string) => {
		const state = stateOfWeek(weekly, new Date(`${moment}:00+08:00`));
		return [openStateText(state, 'en'), openStateText(state, 'zh')];
	};

	it('is said with its next turn', () => {
		expect(said(museum, '2026-11-24T10:00')).toEqual([
			'By these hours: open now, until 16:00',
			'按此时间：正在开放，至16:00'
		]);
		expect(said(museum, '2026-11-24T08:00')).toEqual([
			'By these hours: closed now, opens at 9:30',
			'按此时间：现已关闭，9:30开放'
		]);
		expect(said(museum, '2026-11-24T20:00')[0]).toBe(
			'By these hours: closed now, opens at 9:30 tomorrow'
		);
		expect(said(museum, '2026-11-29T20:00')).toEqual([
			'By these hours: closed now, opens at 9:30 on Tuesday',
			'按此时间：现已关闭，星期二 9:30开放'
		]);
	});

	it('ends at 24:00, not at 0:00 of tomorrow', () => {
		const late: OpenInterval[] = [{ days: ALL, from: '06:00', to: '24:00' }];
		expect(said(late, '2026-11-24T23:00')[0]).toBe('By these hours: open now, until 24:00');
	});

	it('is not claimed on an old source or one without a date', () => {
		const then = new Date('2026-11-24T10:00:00+08:00');
		const old = openState({ weekly: museum, as_of: '2022-09-22' }, then);
		expect(openStateText(old, 'en')).toBe(
			'The source is more than two years old: check before you go'
		);
		const note = { en: 'page undated', zh: '页面未注明日期' };
		const undated = openState({ weekly: museum, as_of: '2025-08', as_of_note: note }, then);
		expect(openStateText(undated, 'zh')).toBe('来源未注明日期，出发前请先确认');
	});
});
