/**
 * Keeps a translated page current. A translator takes each text out of the page and puts a `<font>` with
 * the translation in its place; what Svelte writes into that text afterwards, nobody sees, and where it
 * takes a block away it finds its ends gone. Here every such text is put back at once, empty, behind its
 * translation. When it is written to, the translation goes and the text is what is read, until the
 * translator has come to it again; when it is taken away, its translation goes with it.
 */
import type { Early } from './early';

/** A translator that translates even empty texts would go on for ever with this: then it is left alone. */
const MOST_TIMES = 200;

export class TranslationGuard {
	readonly #translations = new WeakMap<Text, Element>();
	readonly #texts = new WeakMap<Node, Text>();
	/** what a text says that stands empty behind its translation */
	readonly #said = new WeakMap<Text, string>();
	readonly #times = new WeakMap<Text, number>();
	readonly #observer: MutationObserver;

	constructor(root: Node, { records, said }: Early) {
		this.#observer = new MutationObserver((found) => this.#take(found));
		this.#take(records, said);
		this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
	}

	stop = (): void => this.#observer.disconnect();

	#take(records: readonly MutationRecord[], said?: ReadonlyMap<Text, string>): void {
		for (const record of records) {
			if (record.type === 'characterData') this.#written(record.target as Text);
			else for (const node of record.removedNodes) this.#removed(node, record, said);
		}
		// What was done here is no news.
		this.#observer.takeRecords();
	}

	#removed(node: Node, record: MutationRecord, said?: ReadonlyMap<Text, string>): void {
		if (!(node instanceof Text)) return this.#translationRemoved(node);
		const font = translationIn(record);
		if (font && !this.#texts.has(font) && (!node.isConnected || font.contains(node))) {
			this.#pair(node, font, said?.get(node) ?? node.data);
			return;
		}
		const translation = this.#translations.get(node);
		if (!translation) return;
		// Svelte has moved it, and the translation stays with it; or it is gone.
		if (node.isConnected) node.before(translation);
		else this.#part(node, translation);
	}

	#pair(text: Text, font: Element, said: string): void {
		const times = (this.#times.get(text) ?? 0) + 1;
		this.#times.set(text, times);
		if (times > MOST_TIMES || !font.isConnected) return;
		const before = this.#translations.get(text);
		if (before) this.#part(text, before);
		// Written to while the translator had it: what it says now is what is to be read.
		const isNewer = text.data !== said && !font.contains(text);
		if (font.contains(text)) text.replaceWith(text.data);
		font.after(text);
		if (isNewer) return font.remove();
		this.#said.set(text, text.data);
		this.#translations.set(text, font);
		this.#texts.set(font, text);
		text.data = '';
	}

	#written(text: Text): void {
		const translation = this.#translations.get(text);
		if (translation) this.#part(text, translation);
	}

	/** "Show original": the translator takes its translation out, and may put our text in its place. */
	#translationRemoved(node: Node): void {
		const text = this.#texts.get(node);
		if (!text || node.isConnected) return;
		this.#part(text, node as Element);
		if (text.data === '') text.data = this.#said.get(text) ?? '';
	}

	#part(text: Text, translation: Element): void {
		translation.remove();
		this.#translations.delete(text);
		this.#texts.delete(translation);
	}
}

/** The translation that was put where a text was taken away. */
function translationIn({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
	const found = [...addedNodes, previousSibling, nextSibling].find(
		(node) => node?.nodeName === 'FONT'
	);
	return found as Element | undefined;
}
