/**
 * Keeps a translated page current. A translator replaces each text node by a `<font>` with the
 * translation; Svelte then updates a text that is no longer in the document, and cannot remove
 * blocks whose boundary nodes are gone. This class puts every such text node back at once, empty,
 * behind its translation. When Svelte writes to it, the translation is removed and the text is
 * shown, until the translator replaces it again; when Svelte removes it, its translation is removed
 * too.
 */
import type { EarlyMutations } from './early-mutations';

/**
 * A translator that translates even empty texts would repeat this for ever: after so many times the
 * text is left alone.
 */
const MOST_TIMES = 200;

export class TranslationGuard {
	readonly #translations = new WeakMap<Text, Element>();
	readonly #texts = new WeakMap<Node, Text>();
	/** the original of a text that stands empty behind its translation */
	readonly #originals = new WeakMap<Text, string>();
	readonly #times = new WeakMap<Text, number>();
	readonly #observer: MutationObserver;

	constructor(root: Node, { records, originals }: EarlyMutations) {
		this.#observer = new MutationObserver((found) => this.#take(found));
		this.#take(records, originals);
		this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
	}

	stop = (): void => this.#observer.disconnect();

	#take(records: readonly MutationRecord[], originals?: ReadonlyMap<Text, string>): void {
		for (const record of records) {
			if (record.type === 'characterData') this.#written(record.target as Text);
			else for (const node of record.removedNodes) this.#removed(node, record, originals);
		}
		// Discards the records of its own changes.
		this.#observer.takeRecords();
	}

	#removed(node: Node, record: MutationRecord, originals?: ReadonlyMap<Text, string>): void {
		if (!(node instanceof Text)) return this.#translationRemoved(node);
		const font = translationIn(record);
		if (font && !this.#texts.has(font) && (!node.isConnected || font.contains(node))) {
			this.#pair(node, font, originals?.get(node) ?? node.data);
			return;
		}
		const translation = this.#translations.get(node);
		if (!translation) return;
		// Moved by Svelte: the translation moves with it. Removed: so is the translation.
		if (node.isConnected) node.before(translation);
		else this.#part(node, translation);
	}

	#pair(text: Text, font: Element, originals: string): void {
		const times = (this.#times.get(text) ?? 0) + 1;
		this.#times.set(text, times);
		if (times > MOST_TIMES || !font.isConnected) return;
		const before = this.#translations.get(text);
		if (before) this.#part(text, before);
		// Svelte wrote to it while the translator had it: the new text is shown.
		const isNewer = text.data !== originals && !font.contains(text);
		if (font.contains(text)) text.replaceWith(text.data);
		font.after(text);
		if (isNewer) return font.remove();
		this.#originals.set(text, text.data);
		this.#translations.set(text, font);
		this.#texts.set(font, text);
		text.data = '';
	}

	#written(text: Text): void {
		const translation = this.#translations.get(text);
		if (translation) this.#part(text, translation);
	}

	/** "Show original": the translator removes its translation, and may put our text in its place. */
	#translationRemoved(node: Node): void {
		const text = this.#texts.get(node);
		if (!text || node.isConnected) return;
		this.#part(text, node as Element);
		if (text.data === '') text.data = this.#originals.get(text) ?? '';
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
