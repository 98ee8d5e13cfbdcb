/** The search by pointer, keyboard and assistive technology. */
import type { Component } from 'svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SearchEntry } from '#lib/catalogue/search/index/search-file';
import SearchBox from '#lib/panels/search/SearchBox.svelte';
import type { TypedOption } from '#lib/panels/search/results/typed-option';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import Stage from './Stage.svelte';

const HOSTILE = '<img src=x onerror="window.hacked=1">';
const at: [number, number] = [121.4, 31.24];

const ENTRIES: SearchEntry[] = [
	{
		layer: 'places',
		id: 'tongji',
		kind: 'campus',
		name: { en: 'Tongji Campus', zh: '同济校区' },
		point: at,
		accuracy_m: 20,
		basis: 'mapped',
		aliases: ['Old College'],
		sectors: [],
		address: { en: 'Nowhere', zh: '无' },
		former: []
	},
	{
		layer: 'metro',
		id: 'tongji-station',
		kind: 'station',
		name: { en: 'Tongji Station', zh: '同济' },
		point: at,
		accuracy_m: 60,
		lines: ['10', '11']
	},
	{
		layer: 'roads',
		id: 'tongji-road',
		kind: 'street',
		name: { en: 'Tongji Road', zh: '同济路' },
		point: at
	},
	{
		layer: 'water',
		id: 'hostile',
		kind: 'canal',
		name: { en: `Hostile ${HOSTILE}`, zh: '恶河' },
		point: at
	}
];
const FILE = { readings: { tong: '同', ji: '济', lu: '路' }, entries: ENTRIES };

/** Every test has a data root of its own: responses are cached by address. */
let nth = 0;
function answer(respond: () => Response) {
	return vi.spyOn(window, 'fetch').mockImplementation(async () => respond());
}
const fine = () => Response.json(FILE);

function show(properties: Record<string, unknown> = {}) {
	let explorer!: Explorer;
	const onchoose = vi.fn();
	const dataRoot = `/test-${++nth}/`;
	const staged = (more: Record<string, unknown>) => ({
		component: SearchBox as unknown as Component<Record<string, unknown>>,
		with: { dataRoot, onchoose, ...properties, ...more },
		prepare: (made: Explorer) => (explorer = made)
	});
	const screen = render(Stage, staged({}));
	const bring = (query: string) => screen.rerender(staged({ query }));
	const box = screen.getByRole('combobox', { name: 'Search places' });
	const input = () => box.element() as HTMLInputElement;
	const options = () => [...screen.container.querySelectorAll<HTMLElement>('[role=option]')];
	const names = () => options().map((option) => option.querySelector('strong')!.textContent);
	const active = () =>
		options().find(({ id }) => id === input().getAttribute('aria-activedescendant'));
	return { screen, explorer, onchoose, bring, box, input, options, names, active };
}

// As before-paint.js does: without a script the search
beforeAll(() => document.documentElement.classList.add('scripted'));
afterEach(() => vi.restoreAllMocks());

test('loads nothing before it is used, and then once', async () => {
	const fetched = answer(fine);
	const { box, screen } = show();
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	expect(fetched).not.toHaveBeenCalled();
	await box.fill('tongji');
	await expect.element(screen.getByRole('listbox', { name: 'Results' })).toBeVisible();
	await box.fill('tongji road');
	const addresses = fetched.mock.calls.map(([address]) =>
		String(address).replace(/^\/test-\d+/, '')
	);
	expect(addresses).toEqual(['/search.json', '/items/summaries.json']);
});

test('shows each result with its kind and why it was found', async () => {
	answer(fine);
	const { box, screen, names, options } = show();
	await box.fill('tongji');
	await expect.element(box).toHaveAttribute('aria-expanded', 'true');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	expect(names()).toEqual(['Tongji Campus', 'Tongji Station', 'Tongji Road']);
	expect(options()[1]!.textContent).toContain('Lines 10, 11');
	await expect.element(screen.getByRole('status').last()).toHaveTextContent('Results: 3');
	await box.fill('old coll');
	await expect.element(screen.getByRole('option')).toHaveTextContent('Also called Old College');
	await box.fill('同济校');
	await expect.element(screen.getByText('同济校区')).toHaveAttribute('lang', 'zh-Hans');
});

test('passes on a pasted text completely, however long', async () => {
	answer(fine);
	const typed = vi.fn(async (text: string) => [
		{ id: 'position', title: `${text.length} characters`, note: text.slice(-16), choose: () => {} }
	]);
	const { box, input, screen } = show({ typed });
	const start = 'https://api.map.baidu.com/marker?location=31.2,121.4&title=';
	const link = `${start}${'x'.repeat(3900 - start.length)}&coord_type=gcj02`;
	await box.click();
	// like a paste, this respects the field's `maxlength`
	document.execCommand('insertText', false, link);
	expect(input().value).toBe(link);
	await expect.element(screen.getByRole('option')).toHaveTextContent('coord_type=gcj02');
	expect(typed).toHaveBeenLastCalledWith(link);
});

test('gives the same answers on a Chinese page, in its words', async () => {
	answer(fine);
	const { explorer, screen, names } = show();
	explorer.lang = 'zh';
	await screen.getByRole('combobox').fill('tj');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	expect(names()).toEqual(['同济校区', '同济', '同济路']);
	expect(screen.container.querySelector('[role=option]')!.textContent).toMatch(/首字母：\s?TJ/);
});

test('is operated by keyboard: arrows, Home, End, Enter, Escape', async () => {
	answer(fine);
	const { box, input, screen, options, active, onchoose } = show();
	await box.fill('tongji');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	expect(active()).toBeUndefined();
	const steps: [string, number][] = [
		['{ArrowDown}', 0],
		['{ArrowDown}', 1],
		['{End}', 2],
		['{ArrowDown}', 0],
		['{ArrowUp}', 2],
		['{Home}', 0],
		['{ArrowDown}', 1]
	];
	for (const [key, expected] of steps) {
		await userEvent.keyboard(key);
		expect(active(), key).toBe(options()[expected]);
		expect(active()).toHaveAttribute('aria-selected', 'true');
	}
	expect(document.activeElement).toBe(input());
	await userEvent.keyboard('{Enter}');
	expect(onchoose).toHaveBeenCalledOnce();
	expect(onchoose.mock.calls[0]![0].entry.id).toBe('tongji-station');
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	expect(input().value).toBe('tongji');

	await userEvent.keyboard('{ArrowDown}');
	await expect.element(box).toHaveAttribute('aria-expanded', 'true');
	await userEvent.keyboard('{Escape}');
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	expect(input().value).toBe('tongji');
	await userEvent.keyboard('{Escape}');
	expect(input().value).toBe('');
});

test('opens the first result where Enter is pressed without an active option', async () => {
	answer(fine);
	const { box, screen, onchoose } = show();
	await box.fill('tongji');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	await userEvent.keyboard('{Enter}');
	expect(onchoose.mock.calls[0]![0].entry.id).toBe('tongji');
});

const ENTERS: [order: string, init: KeyboardEventInit & { keyCode?: number }][] = [
	['the key event comes during the composition', { isComposing: true, keyCode: 229 }],
	['the composition ends before the key event, as in Safari', { keyCode: 229 }],
	['the browser says no more than that it composes', { isComposing: true }]
];
test.each(ENTERS)('leaves the keys of an input method to it: %s', async (_, init) => {
	answer(fine);
	const { box, input, screen, onchoose } = show();
	await box.fill('tongji');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	const fireComposition = (type: string) =>
		input().dispatchEvent(new CompositionEvent(type, { data: '同济' }));
	const press = (key: string) =>
		input().dispatchEvent(
			new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
		);
	fireComposition('compositionstart');
	if (!init.isComposing) fireComposition('compositionend');
	for (const key of ['ArrowDown', 'Enter', 'Escape']) press(key);
	if (init.isComposing) fireComposition('compositionend');
	expect(onchoose).not.toHaveBeenCalled();
	await expect.element(box).toHaveAttribute('aria-expanded', 'true');
	expect(input().getAttribute('aria-activedescendant')).toBeNull();
	// The next Enter is not the input method's.
	await userEvent.keyboard('{Enter}');
	expect(onchoose).toHaveBeenCalledOnce();
});

/** A response that the test releases. */
function later() {
	let come!: (response: Response) => void;
	vi.spyOn(window, 'fetch').mockImplementation(
		() => new Promise((resolve) => (come = (response) => resolve(response)))
	);
	return (response = fine()) => come(response);
}

test('carries out an early Enter once the names are loaded', async () => {
	const come = later();
	const { box, input, onchoose } = show();
	await box.fill('tongji');
	await userEvent.keyboard('{Enter}');
	expect(onchoose).not.toHaveBeenCalled();
	await vi.waitFor(() => come());
	await expect.poll(() => onchoose.mock.calls.length).toBe(1);
	expect(onchoose.mock.calls[0]![0].entry.id).toBe('tongji');
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	expect(input().value).toBe('tongji');
});

test.each([
	['another letter', 'x'],
	['Escape', '{Escape}'],
	['leaving the field', '{Tab}']
])('forgets an early Enter after %s', async (_, keys) => {
	const come = later();
	const { box, screen, onchoose } = show();
	await box.fill('tongji');
	await userEvent.keyboard('{Enter}');
	await userEvent.keyboard(keys);
	await vi.waitFor(() => come());
	// Asked again, the names turn out to be loaded.
	await box.fill('tongji road');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	expect(onchoose).not.toHaveBeenCalled();
});

test('delays Enter until other interpretations of the text are known', async () => {
	answer(fine);
	const choose = vi.fn();
	let understand!: (options: TypedOption[]) => void;
	const typed = () => new Promise<TypedOption[]>((resolve) => (understand = resolve));
	const { box, screen, onchoose } = show({ typed });
	await box.fill('tongji');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	await userEvent.keyboard('{Enter}');
	expect(onchoose).not.toHaveBeenCalled();
	understand([{ id: 'k', title: 'K1+000', note: 'Creek mileage', choose }]);
	await expect.poll(() => choose.mock.calls.length).toBe(1);
	expect(onchoose).not.toHaveBeenCalled();
});

test('reports after an early Enter that the names could not be loaded, and retries at the next', async () => {
	const come = later();
	const { box, screen, onchoose } = show();
	await box.fill('tongji');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() => come(new Response('', { status: 503 })));
	await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
	answer(fine);
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => onchoose.mock.calls.length).toBe(1);
});

test('is operated by touch: rows of 44 px and more, and a button that clears', async () => {
	answer(fine);
	const { box, input, screen, options, onchoose } = show();
	await box.fill('tongji');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	for (const option of options()) expect(option.offsetHeight).toBeGreaterThanOrEqual(44);
	await screen.getByRole('option', { name: /Tongji Road/ }).click();
	expect(onchoose.mock.calls[0]![0].entry.id).toBe('tongji-road');
	await screen.getByRole('button', { name: 'Clear the search' }).click();
	expect(input().value).toBe('');
	expect(document.activeElement).toBe(input());
});

test('reports that nothing was found, and what can be searched for', async () => {
	answer(fine);
	const { box, screen } = show();
	await box.fill('xyzxyz');
	await expect.element(screen.getByText('“xyzxyz” is not on this map').first()).toBeVisible();
	await expect.element(screen.getByText(/bus stops, bridges, parks/)).toBeVisible();
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
});

test('hands over what this map does not have, as plain links that open beside it', async () => {
	answer(fine);
	const { box, screen, explorer } = show();
	explorer.lookFrom({ zoom: 16, center: [121.444, 31.2495], bearing: 0, pitch: 0 });
	await box.fill('where is the nearest restaurant?');
	const list = screen.getByRole('list', { name: 'Search for “restaurant” near here' });
	await expect.element(list.getByRole('link').first()).toBeVisible();
	const links = [...list.element().querySelectorAll('a')];
	expect(links.map(({ textContent }) => textContent)).toHaveLength(5);
	for (const link of links) {
		expect(link.target).toBe('_blank');
		expect(link.rel).toContain('noopener noreferrer');
		expect(decodeURIComponent(link.href)).toContain('restaurant');
		expect(link.href).not.toContain('nearest');
	}
	expect(links.find(({ href }) => href.includes('google'))!.href).toMatch(/,17z$/);
	// Below results it stands last; below a name it does not stand at all.
	await box.fill('campus');
	await expect.element(screen.getByRole('option')).toHaveTextContent('Tongji Campus');
	const after = screen.getByRole('list', { name: 'Search for “campus” near here' });
	await expect.element(after).toBeVisible();
	const option = screen.getByRole('option').element();
	expect(
		option.compareDocumentPosition(after.element()) & Node.DOCUMENT_POSITION_FOLLOWING
	).toBeTruthy();
	await box.fill('tongji campus');
	await expect.element(after).not.toBeInTheDocument();
});

test('reports that it could not be loaded, and retries', async () => {
	const fetched = answer(() => new Response('', { status: 503 }));
	const { box, screen, names } = show();
	await box.fill('tongji');
	await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
	fetched.mockImplementation(async () => fine());
	await screen.getByRole('button', { name: 'Try again' }).click();
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	expect(names()[0]).toBe('Tongji Campus');
});

test('closes when the focus or a press goes elsewhere', async () => {
	answer(fine);
	const { box, screen, input } = show();
	await box.fill('tongji');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
	input().blur();
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	await box.click();
	await expect.element(box).toHaveAttribute('aria-expanded', 'true');
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
});

test('shows other interpretations of a text first, and opens them', async () => {
	answer(fine);
	const choose = vi.fn();
	const typed = async (text: string) =>
		text === 'K1 tongji' ? [{ id: 'k', title: 'K1+000', note: 'Creek mileage', choose }] : [];
	const { box, screen, names, onchoose } = show({ typed });
	await box.fill('K1 tongji');
	await expect.element(screen.getByText('Creek mileage')).toBeVisible();
	expect(names()[0]).toBe('K1+000');
	await userEvent.keyboard('{Enter}');
	expect(choose).toHaveBeenCalledOnce();
	expect(onchoose).not.toHaveBeenCalled();
});

test('shows results for a text from the address, but not for an earlier text', async () => {
	answer(fine);
	const { screen, box, bring } = show({ query: 'tongji' });
	await expect.element(box).toHaveValue('tongji');
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	bring('tongji road');
	await expect.element(screen.getByRole('listbox')).toBeVisible();
});

test('shows a point’s distance from the reader, and none for a street', async () => {
	answer(fine);
	// One arc minute of latitude further north: 1,848 m at 31.25° N by any table of the ellipsoid.
	const from = { point: [121.4, 31.24 + 1 / 60], accuracy_m: 10 };
	const { box, screen, options } = show({ from });
	await box.fill('tongji');
	await expect.element(screen.getByText('1.848 km away').first()).toBeVisible();
	expect(options().map((option) => option.textContent!.includes('km'))).toEqual([
		true,
		true,
		false
	]);
});

test('is focused by Ctrl+K from anywhere, by / from the panel alone, and not while typing', async () => {
	answer(fine);
	const { input, screen } = show();
	const panel = document.createElement('div');
	panel.className = 'sheet';
	panel.innerHTML = '<button>In the panel</button><input aria-label="Other">';
	screen.container.append(panel);
	const press = (key: string, on: Element, ctrlKey = false) => {
		input().blur();
		on.dispatchEvent(
			new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true })
		);
		return document.activeElement === input();
	};
	expect(press('k', document.body, true)).toBe(true);
	expect(press('/', panel.querySelector('button')!)).toBe(true);
	expect(press('/', document.body)).toBe(false);
	expect(press('/', panel.querySelector('input')!)).toBe(false);
});

test('shows hostile names as text', async () => {
	answer(fine);
	const { box, screen } = show();
	await box.fill('hostile');
	await expect.element(screen.getByRole('option')).toHaveTextContent(HOSTILE);
	expect(screen.container.querySelector('img')).toBeNull();
	expect('hacked' in window).toBe(false);
});
