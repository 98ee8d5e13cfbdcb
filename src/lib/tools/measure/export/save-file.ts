/** Hands the reader a file that was made on this page; nothing goes over the network. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the file by then.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
