import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { placePath } from '#lib/state/address/paths';
import { preparePages } from '#lib/state/navigation/prepare-page.svelte';

interface Reader {
	lang: 'en' | 'zh';
	hovered: { layer: string; id: string } | null;
}

let end = () => {};
afterEach(() => end());

function page(saveData = false) {
	vi.stubGlobal('navigator', { connection: { saveData } });
	const reader = $state<Reader>({ lang: 'en', hovered: null });
	const prepared: string[] = [];
	const Preparing: Component = () => {
		preparePages(reader as never, (address) => prepared.push(address));
		return {};
	};
	const component = mount(Preparing, { target: document.body });
	flushSync();
	const links = document.createElement('p');
	links.innerHTML = `<a id="place" href="${placePath('en', 'm50')}?uses=visit">M50</a>
		<a id="other" href="/en/about/">About</a> <a id="elsewhere" href="https://example.org${placePath('en', 'm50')}">M50</a>
		<svg><a id="drawn" href="${placePath('en', 'haina-town')}" tabindex="0"><text>Haina</text></a></svg>`;
	document.body.append(links);
	end = () => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
		links.remove();
		void unmount(component);
	};
	const focus = (id: string) => document.getElementById(id)!.focus();
	return { reader, prepared, focus };
}

it("a focused link to a place fetches its page, in the text and on the picture; another's does not", () => {
	const { prepared, focus } = page();
	focus('other');
	focus('elsewhere');
	expect(prepared).toEqual([]);
	focus('place');
	focus('drawn');
	expect(prepared).toEqual([`${placePath('en', 'm50')}?uses=visit`, placePath('en', 'haina-town')]);
});

it('a mark on which the pointer rests fetches its page, one that it only crosses does not', async () => {
	const { reader, prepared } = page();
	reader.hovered = { layer: 'places', id: 'm50' };
	flushSync();
	reader.hovered = { layer: 'metro-stations', id: 'zhenru' };
	flushSync();
	reader.hovered = { layer: 'places', id: 'haina-town' };
	flushSync();
	await vi.waitFor(() => expect(prepared).toEqual([placePath('en', 'haina-town')]));
});

it('a reader who saves data fetches what is opened, and nothing before', () => {
	vi.useFakeTimers();
	const { reader, prepared, focus } = page(true);
	focus('place');
	reader.hovered = { layer: 'places', id: 'm50' };
	flushSync();
	vi.advanceTimersByTime(1000);
	expect(prepared).toEqual([]);
});
