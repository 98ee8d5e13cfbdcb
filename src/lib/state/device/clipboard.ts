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

/**
 * Copies a picture. Returns false where copying is refused, or where the browser copies no pictures. Safari
 * allows it only in the press itself, so that the picture is promised and not waited for.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
		return true;
	} catch {
		return false;
	}
}
