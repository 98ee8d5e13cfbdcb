/**
 * Detects that the browser translates the page: translators replace texts by `<font>` elements. The
 * code that then keeps the page current is loaded only for readers who need it.
 */

import type { EarlyMutations } from './early-mutations';

const isFont = (node: Node) => node.nodeName === 'FONT';

/** Observes the page. To be called after hydration. Returns a function that stops it. */
export function watchTranslation(): () => void {
	let early: EarlyMutations | null = null;
	let stop = () => observer.disconnect();
	const observer = new MutationObserver((records) => {
		if (!early) {
			if (!records.some(({ addedNodes }) => [...addedNodes].some(isFont))) return;
			early = { records: [], originals: new Map() };
			void begin(early);
		}
		early.records.push(...records);
		for (const { removedNodes } of records) {
			for (const node of removedNodes) {
				if (node instanceof Text && !early.originals.has(node))
					early.originals.set(node, node.data);
			}
		}
	});

	async function begin(mutations: EarlyMutations) {
		const { TranslationGuard } = await import('./guard');
		mutations.records.push(...observer.takeRecords());
		observer.disconnect();
		stop = new TranslationGuard(document.body, mutations).stop;
	}
	observer.observe(document.body, { childList: true, subtree: true });
	return () => stop();
}
