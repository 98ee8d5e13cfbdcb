/**
 * Notices that the browser translates the page: translators put `<font>` elements in the place of texts.
 * What then keeps the page current is loaded only for those who need it.
 */

import type { Early } from './early';

const isFont = (node: Node) => node.nodeName === 'FONT';

/** Watches the page from now on. To be called when it is alive. Returns how to stop. */
export function watchTranslation(): () => void {
	let early: Early | null = null;
	let stop = () => observer.disconnect();
	const observer = new MutationObserver((records) => {
		if (!early) {
			if (!records.some(({ addedNodes }) => [...addedNodes].some(isFont))) return;
			early = { records: [], said: new Map() };
			void begin(early);
		}
		early.records.push(...records);
		for (const { removedNodes } of records) {
			for (const node of removedNodes) {
				if (node instanceof Text && !early.said.has(node)) early.said.set(node, node.data);
			}
		}
	});

	async function begin(sofar: Early) {
		const { TranslationGuard } = await import('./guard');
		sofar.records.push(...observer.takeRecords());
		observer.disconnect();
		stop = new TranslationGuard(document.body, sofar).stop;
	}
	observer.observe(document.body, { childList: true, subtree: true });
	return () => stop();
}
