/** A fake browser window: its address bar, its history and the recorded calls. */
import { Explorer } from '#lib/state/explorer/explorer.svelte';
import type { Arrival, NavigationPort } from '#lib/state/navigation/port';
import { readerNavigation } from '#lib/state/navigation/reader-navigation';

const ORIGIN = 'https://map.example';
export const M50: [number, number, number, number] = [121.443, 31.248, 121.446, 31.251];

interface Entry {
	address: string;
	state: App.PageState;
}

/** A page's language and place from its address, as the routes derive them. */
function pageOf(address: string) {
	const [, lang, id] = /^\/(\w+)\/(?:places\/([^/]+)\/)?/.exec(address)!;
	return { lang: lang as 'en' | 'zh', id };
}

/** A window in which an address was opened, with the explorer of its page and its navigation. */
export function madeUpWindow(address: string) {
	const entries: Entry[] = [{ address, state: {} }];
	let at = 0;
	const asked: { by: 'goto' | 'prepare' | 'push' | 'replace'; address: string; keep?: object }[] =
		[];
	const leaving: ((type: Arrival['type']) => void)[] = [];
	const arriving: ((arrival: Arrival) => void)[] = [];
	let headings = 0;
	/** what loading a page waits for; nothing */
	let slow: Promise<void> | null = null;

	const add = (entry: Entry) => {
		entries.splice(at + 1, entries.length, entry);
		at += 1;
	};
	const explorer = new Explorer();
	const shown = () => entries[at]!;
	const showPage = () => {
		const { lang, id } = pageOf(shown().address);
		explorer.arriveAt(lang, id ?? null);
	};
	const arrive = (type: Arrival['type'], from: string) => {
		const { lang, id } = pageOf(shown().address);
		arriving.forEach((run) => run({ type, sameLanguage: pageOf(from).lang === lang, placeId: id }));
	};
	async function travel(type: 'goto' | 'link', to: string, state: App.PageState = {}) {
		const from = shown().address;
		leaving.forEach((run) => run(type));
		await slow;
		add({ address: to, state });
		showPage();
		arrive(type, from);
	}

	const port: NavigationPort = {
		get url() {
			return new URL(shown().address, ORIGIN);
		},
		get entry() {
			return shown().state;
		},
		goto(to, keep) {
			asked.push({ by: 'goto', address: to, ...(keep && { keep }) });
			return travel('goto', to, keep?.state);
		},
		prepare: (to) => asked.push({ by: 'prepare', address: to }),
		step: (by) => step(by),
		push(to, state) {
			asked.push({ by: 'push', address: to });
			add({ address: to, state });
		},
		replace(to, state) {
			asked.push({ by: 'replace', address: to });
			entries[at] = { address: to, state };
		},
		onLeave: (run) => leaving.push(run),
		onArrive: (run) => arriving.push(run),
		focusHeading: () => (headings += 1)
	};

	const navigation = readerNavigation(port);
	navigation.watchNavigation(explorer, (id) => (id === 'm50' ? M50 : undefined));
	showPage();
	explorer.open(port.url);

	/** A step through the history: first the event, then, on another page, that page. */
	function step(by: number) {
		const from = shown().address;
		at += by;
		navigation.followHistory(explorer, { state: shown().state });
		if (port.url.pathname === new URL(from, ORIGIN).pathname) return;
		leaving.forEach((run) => run('popstate'));
		showPage();
		arrive('popstate', from);
	}

	return {
		explorer,
		port,
		asked,
		...navigation,
		/** the address bar: path, query and hash */
		get address() {
			return shown().address;
		},
		/** every entry of the history, oldest first */
		get history() {
			return entries.map((entry) => entry.address);
		},
		get state() {
			return shown().state;
		},
		/** how often the focus was moved to the page's heading */
		get headings() {
			return headings;
		},
		/** hydrates the page that was opened */
		enter: () => arrive('enter', shown().address),
		/** the reader follows a link of the page */
		follow: (to: string) => travel('link', to),
		/** the reader leaves the site */
		leave: () => leaving.forEach((run) => run('leave')),
		back: () => step(-1),
		forward: () => step(1),
		/** the reader enters another address into the address bar */
		putIn(to: string) {
			add({ address: to, state: {} });
			navigation.followHistory(explorer, { state: null });
		},
		/** how long pages take to load from now on */
		slowBy: (until: Promise<void> | null) => (slow = until)
	};
}
