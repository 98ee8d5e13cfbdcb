/** The clipboard, which a browser may refuse: without a secure origin, or where its owner forbids it. */

/** Copies a text. Returns false where copying is refused: then the text is to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
