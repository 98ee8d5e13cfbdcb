/** A place as it is told: its order, its head, and each of its states. */
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { PlaceDetail } from '#lib/catalogue/items/place-item';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import PlaceArticle from '#lib/panels/place/PlaceArticle.svelte';
import Stage from './Stage.svelte';

const SOURCE = {
	id: 'a-source',
	title: 'A source',
	publisher: 'A publisher',
	date: '2026-05',
	tier: 'official',
	licence: 'unknown',
	link: 'https://example.org/source',
	language: 'en'
};
const HOURS = {
	weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '09:00', to: '17:00' }],
	as_of: '2026-05-10',
	source: 'a-source'
};
const PLACE = {
	id: 'sample',
	name: { en: 'Sample Museum', zh: '样例博物馆' },
	name_basis: { en: 'official', zh: 'official' },
	kind: 'culture',
	sectors: ['culture'],
	status: 'operating',
	point: [121.4, 31.24],
	basis: 'mapped',
	accuracy_m: 20,
	within: null,
	extent: [121.39, 31.23, 121.41, 31.25],
	frame: [121.39, 31.23, 121.41, 31.25],
	headline: [],
	hours: HOURS,
	derived: {
		stations: [
			{
				id: 'first',
				name: { en: 'First Road', zh: '第一路' },
				lines: ['13'],
				distance: { kind: 'about', metres: 600, plusminus_m: 60 }
			}
		],
		creek: null
	},
	directions: { wgs84: [121.4, 31.24], gcj02: [121.4, 31.24], bd09: [121.4, 31.24] },
	aliases: ['The Sample'],
	summary: { en: 'A museum of samples. It opened in 2009.', zh: '样例博物馆。2009年开放。' },
	address: { en: '128 Aomen Road', zh: '澳门路128号' },
	position: { method: { en: 'Traced.', zh: '描绘。' }, sourced: SOURCE },
	hoursSource: SOURCE,
	facts: [
		{
			key: 'admission',
			label: { en: 'Admission', zh: '门票' },
			value: { en: 'Free', zh: '免费' },
			unit: null,
			as_of: '2026-05',
			status: 'actual',
			source: 'a-source',
			sourced: SOURCE
		}
	],
	area_m2: null,
	container: null,
	contains: [],
	stations: [],
	stops: [
		{
			id: 'stop',
			name: { en: 'Aomen Road', zh: '澳门路' },
			distance: { kind: 'about', metres: 150, plusminus_m: 20 }
		}
	],
	neighbours: [],
	minutes: { kind: 'concept' },
	bearings: { creek: null, stations: {}, neighbours: {} }
} as unknown as PlaceDetail;

beforeEach(() => {
	overwriteGetLocale(() => 'en');
	document.documentElement.classList.add('scripted');
});
afterEach(() => {
	document.documentElement.classList.remove('scripted');
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function show(change: Partial<PlaceDetail> = {}, properties: Record<string, unknown> = {}) {
	const place = { ...PLACE, ...change };
	return render(Stage, {
		component: PlaceArticle as unknown as Component<Record<string, unknown>>,
		with: { place, detail: place, ...properties }
	});
}
const textOf = (screen: { container: Element }) => screen.container.textContent;

test('a place is told in one order', async () => {
	const text = textOf(show());
	const order = [
		'Sample Museum',
		'样例博物馆',
		'Culture and heritage',
		'A museum of samples.',
		'Opening hours',
		'Admission',
		'128 Aomen Road',
		'First Road (13)',
		'about 7–16 min on foot, estimated',
		'Directions',
		'Measure from here',
		'Bus stops nearby',
		'It opened in 2009.',
		'The Sample',
		'Figures and facts',
		'For planners'
	];
	const at = order.map((words) => text.indexOf(words));
	expect(at, order.filter((_, i) => at[i]! < 0).join()).toEqual([...at].sort((a, b) => a - b));
	expect(at[0]).toBeGreaterThanOrEqual(0);
});

test('its head has names, the other language, star, share and the way back, as links that need no script', async () => {
	const screen = show();
	await expect
		.element(screen.getByRole('heading', { level: 1 }))
		.toHaveTextContent('Sample Museum');
	await expect.element(screen.getByText('样例博物馆')).toHaveAttribute('lang', 'zh-Hans');
	const head = screen.container.querySelector('header')!;
	expect(getComputedStyle(head).position).toBe('sticky');
	expect(head.querySelector('a[hreflang="zh-Hans"]')!.getAttribute('href')).toMatch(
		/\/zh\/places\/sample\/$/
	);
	expect(
		screen
			.getByRole('link', { name: /^Close/ })
			.element()
			.getAttribute('href')
	).toMatch(/\/en\/$/);
	await expect.element(screen.getByRole('button', { name: /Sample Museum$/ })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Share' })).toBeVisible();
});

test('nothing is said twice: one name, one figure of a distance until the planners’ part is opened', async () => {
	const screen = show();
	expect(screen.container.querySelectorAll('h1, [role=dialog]')).toHaveLength(1);
	const seen = [...screen.container.querySelectorAll('dl :is(p, a)')].map(({ textContent }) =>
		textContent.replace(/\s+/gu, ' ')
	);
	expect(seen.filter((text) => text.includes('600 m'))).toHaveLength(1);
	expect(screen.container.querySelectorAll('details[open]')).toHaveLength(0);
});

test('it is open or closed by its hours, and without known ones says so where people visit', async () => {
	vi.useFakeTimers({ now: new Date('2026-06-03T06:00:00Z'), toFake: ['Date'] });
	const open = show();
	await expect.element(open.getByText(/open now, until 17:00/)).toBeVisible();
	await open.unmount();
	vi.setSystemTime(new Date('2026-06-03T12:00:00Z'));
	const closed = show();
	await expect.element(closed.getByText(/closed now, opens at/)).toBeVisible();
	await closed.unmount();
	const unknown = show({ hours: undefined });
	await expect.element(unknown.getByText('Hours not known')).toBeVisible();
	await unknown.unmount();
	for (const change of [{ kind: 'institute' }, { status: 'closed' }] as Partial<PlaceDetail>[]) {
		const other = show({ hours: undefined, ...change });
		expect(textOf(other)).not.toContain('Hours not known');
		await other.unmount();
	}
});

test('a concept without a site has neither directions nor distances, and says why', async () => {
	const screen = show({
		basis: 'concept',
		status: 'concept',
		derived: { stations: [], creek: null },
		stops: []
	});
	expect(textOf(screen)).not.toContain('Directions');
	await screen.getByText('For planners').click();
	await expect
		.element(screen.getByText('An idea without a location has nothing to measure from.'))
		.toBeVisible();
});

test('before the rest has arrived it has its name, its hours, its station and the way there', async () => {
	const screen = show({}, { detail: null });
	await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
	await expect.element(screen.getByText('Directions')).toBeVisible();
	await expect.element(screen.getByText(/First Road/)).toBeVisible();
	await expect.element(screen.getByText('Loading…')).toBeVisible();
});

test('share opens the device’s sheet; without one the link is copied, without the sender’s search', async () => {
	const share = vi.fn().mockResolvedValue(undefined);
	Object.assign(navigator, { share });
	const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const screen = render(Stage, {
		component: PlaceArticle as unknown as Component<Record<string, unknown>>,
		with: { place: PLACE, detail: PLACE },
		prepare: (explorer) => (explorer.query = 'trees')
	});
	await screen.getByRole('button', { name: 'Share' }).click();
	expect(share).toHaveBeenCalledWith({
		title: 'Sample Museum',
		url: expect.stringMatching(/\/en\/places\/sample\/$/)
	});
	expect(copied).not.toHaveBeenCalled();
	Object.assign(navigator, { share: undefined });
	await screen.getByRole('button', { name: 'Share' }).click();
	await vi.waitFor(() => expect(copied).toHaveBeenCalledOnce());
	expect(copied.mock.calls[0]![0]).not.toContain('trees');
});

test('the address is copied by a press', async () => {
	const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const screen = show();
	await screen.getByRole('button', { name: 'Copy address: 128 Aomen Road' }).click();
	expect(copied).toHaveBeenCalledWith('128 Aomen Road');
	await expect.element(screen.getByText('Address copied')).toBeInTheDocument();
});

test('the planners’ part stays as the reader left it', async () => {
	localStorage.removeItem('for-planners');
	const first = show();
	await first.getByText('For planners').click();
	await first.unmount();
	const second = show();
	await expect.element(second.getByText('Traced.')).toBeVisible();
	await second.getByText('For planners').click();
	await second.unmount();
	expect(localStorage.getItem('for-planners')).toBeNull();
});
