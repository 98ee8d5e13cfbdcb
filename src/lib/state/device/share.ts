/** The device's own way to send something on: its share sheet. */

/**
 * Offers a link to the device's share sheet. Returns false where there is none, or where it refused:
 * then the link is to be copied. A reader who closes the sheet has been served.
 */
export async function shareLink(title: string, url: string): Promise<boolean> {
	if (typeof navigator.share !== 'function') return false;
	try {
		await navigator.share({ title, url });
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError';
	}
}
