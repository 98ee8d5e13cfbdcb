/** How long a browser may take to begin saving, milliseconds. */
const TAKEN_AFTER_MS = 10_000;

/**
 * Hands the reader a file that was made on this page; nothing goes over the network.
 * @param name of the file, with its ending
 * @param type of its content, without a charset: the text is UTF-8
 */
export function saveFile(name: string, type: string, text: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The same for a file that is no text. @param name of the file, with its ending */
export function saveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), TAKEN_AFTER_MS);
}
