/** Imitates a browser's translator, which replaces texts by `<font>` elements, later ones too. */
import type { Page } from '@playwright/test';

/** Translates the page from now on: every text is put */
export async function translator(page: Page): Promise<void> {
	await page.evaluate(translateFromNowOn);
}

/** Translates further pages as soon as they are parsed, before hydration. */
export async function earlyTranslator(page: Page): Promise<void> {
	await page.addInitScript(`addEventListener('DOMContentLoaded', ${translateFromNowOn})`);
}

function translateFromNowOn(): void {
	const SKIPPED = 'script, style, noscript, textarea, [translate="no"], font';
	const translate = (text: Text) => {
		const parent = text.parentElement;
		if (!text.data.trim() || !parent || parent.closest(SKIPPED)) return;
		if (parent.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
		inner.textContent = `⟦${text.data}⟧`;
		outer.append(inner);
		text.replaceWith(outer);
	};
	const translateAll = (root: Node) => {
		if (root instanceof Text) return translate(root);
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		texts.forEach(translate);
	};
	document.documentElement.classList.add('translated-ltr');
	translateAll(document.body);
	new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records) {
			if (type === 'characterData') translateAll(target);
			else addedNodes.forEach((node) => node.isConnected && translateAll(node));
		}
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
}
