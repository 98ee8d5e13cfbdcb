/** The parts that panels and tools share, in each of their states. */
import { createRawSnippet, type Component } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Ruler from '@lucide/svelte/icons/ruler';
import CopyButton from '#lib/panels/parts/CopyButton.svelte';
import DetailsMenu from '#lib/panels/parts/DetailsMenu.svelte';
import StatusPage from '#lib/panels/page/status/StatusPage.svelte';
import DisclosureStage from './DisclosureStage.svelte';

afterEach(() => void vi.restoreAllMocks());

test('a disclosure opens and closes by its button, and sets aria-expanded', async () => {
	const screen = render(DisclosureStage, {});
	const button = screen.getByRole('button', { name: 'Menu' });
	await expect.element(button).toHaveAttribute('aria-expanded', 'false');
	await button.click();
	await expect.element(button).toHaveAttribute('aria-expanded', 'true');
	await expect.element(screen.getByRole('button', { name: 'Within' })).toBeVisible();
	await button.click();
	await expect.element(screen.getByRole('button', { name: 'Within' })).not.toBeInTheDocument();
});

test('Escape closes a disclosure from within and from its button, and returns the focus to the button', async () => {
	const onouter = vi.fn();
	const screen = render(DisclosureStage, { onouter });
	const button = screen.getByRole('button', { name: 'Menu' });
	for (const inside of [screen.getByLabelText('Field'), button]) {
		button.element().focus();
		await userEvent.keyboard('{Enter}');
		inside.element().focus();
		await userEvent.keyboard('{Escape}');
		await expect.element(screen.getByRole('button', { name: 'Within' })).not.toBeInTheDocument();
		await expect.element(button).toHaveFocus();
		expect(onouter).not.toHaveBeenCalled();
	}
	// Closed, it leaves Escape to the elements around it.
	await userEvent.keyboard('{Escape}');
	expect(onouter).toHaveBeenCalledOnce();
});

test('closing a disclosure returns the focus to where it was opened from', async () => {
	const screen = render(DisclosureStage, {});
	await screen.getByRole('button', { name: 'Another way' }).click();
	screen.getByLabelText('Field').element().focus();
	await userEvent.keyboard('{Escape}');
	await expect.element(screen.getByRole('button', { name: 'Another way' })).toHaveFocus();
});

test('a disclosure with the light-dismiss option closes by a press or focus elsewhere, which keeps the focus', async () => {
	const onclosed = vi.fn();
	const screen = render(DisclosureStage, { leavable: true, onclosed });
	const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
	await screen.getByRole('button', { name: 'Menu' }).click();
	await screen.getByRole('button', { name: 'Within' }).click();
	expect(onclosed).not.toHaveBeenCalled();
	await elsewhere.click();
	expect(onclosed).toHaveBeenCalledOnce();
	await screen.getByRole('button', { name: 'Menu' }).click();
	screen.getByLabelText('Field').element().focus();
	elsewhere.element().focus();
	expect(onclosed).toHaveBeenCalledTimes(2);
	await expect.element(elsewhere).toHaveFocus();
});

test('a plain disclosure stays open while something else is used', async () => {
	const screen = render(DisclosureStage, {});
	await screen.getByRole('button', { name: 'Menu' }).click();
	await screen.getByRole('button', { name: 'Elsewhere' }).click();
	await expect.element(screen.getByRole('button', { name: 'Within' })).toBeVisible();
});

test('Escape closes a details menu, with the focus on its summary', async () => {
	const screen = render(DetailsMenu, {
		Icon: Ruler as Component,
		label: 'Ways',
		children: createRawSnippet(() => ({ render: () => '<button>One</button>' }))
	});
	const details = screen.container.querySelector('details')!;
	await screen.getByText('Ways').click();
	expect(details.open).toBe(true);
	screen.getByRole('button', { name: 'One' }).element().focus();
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => details.open).toBe(false);
	expect(document.activeElement).toBe(details.querySelector('summary'));
});

test('a copy button confirms the copy, and then returns to its first state', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const ondone = vi.fn();
	const screen = render(CopyButton, {
		text: () => '31.25, 121.4',
		label: 'Copy it',
		confirmation: 'Copied',
		words: true,
		ondone
	});
	await screen.getByRole('button', { name: 'Copy it' }).click();
	await expect.element(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
	await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
	expect(write).toHaveBeenCalledExactlyOnceWith('31.25, 121.4');
	expect(ondone).toHaveBeenCalledExactlyOnceWith('31.25, 121.4', true);
	await expect
		.element(screen.getByRole('button', { name: 'Copy it' }), { timeout: 5000 })
		.toBeVisible();
	await expect.element(screen.getByRole('status')).toHaveTextContent('');
});

test('a copy button shows the text for copying by hand where the browser refuses', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
	const screen = render(CopyButton, {
		text: () => '31.25, 121.4',
		label: 'Copy it',
		confirmation: 'Copied',
		byHand: createRawSnippet<[string]>((text) => ({ render: () => `<p>By hand: ${text()}</p>` }))
	});
	const button = screen.getByRole('button', { name: 'Copy it' });
	await expect.element(button).toHaveAttribute('title', 'Copy it');
	await button.click();
	await expect.element(screen.getByText('By hand: 31.25, 121.4')).toBeVisible();
	await expect.element(screen.getByRole('status')).toHaveTextContent('');
	write.mockResolvedValue();
	await button.click();
	await expect.element(screen.getByText(/By hand/)).not.toBeInTheDocument();
});

test('a status page reports its problem in both languages where the address names none, as an alert where it is temporary', async () => {
	const heading = (lang: string) => `Heading ${lang}`;
	const failed = render(StatusPage, { heading, retry: true });
	await expect.element(failed.getByRole('alert')).toBeVisible();
	expect([...failed.container.querySelectorAll('section')].map(({ lang }) => lang)).toEqual([
		'en',
		'zh-Hans'
	]);
	expect(failed.container.querySelectorAll('button')).toHaveLength(2);
	failed.unmount();

	const missing = render(StatusPage, { heading, text: (lang: string) => `Text ${lang}` });
	await expect.element(missing.getByText('Text zh')).toBeVisible();
	expect(missing.container.querySelector('[role=alert], button')).toBeNull();
});

test.each([
	['/zh/places/atlantis/', 'zh'],
	['/en/places/atlantis/', 'en']
])('a status page at %s speaks %s alone', async (path, lang) => {
	const before = location.href;
	const tag = document.documentElement.lang;
	history.replaceState(history.state, '', path);
	try {
		const heading = (one: string) => `Heading ${one}`;
		const { container } = render(StatusPage, { heading, title: (one: string) => `Title ${one}` });
		await vi.waitFor(() => expect(container.querySelectorAll('section')).toHaveLength(1));
		expect(container.textContent).toContain(`Heading ${lang}`);
		expect(document.title).toBe(`Title ${lang}`);
		expect(document.documentElement.lang.slice(0, 2)).toBe(lang);
	} finally {
		history.replaceState(history.state, '', before);
		document.documentElement.lang = tag;
	}
});
