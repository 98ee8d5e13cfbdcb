/** The day that the device's own clock shows, as an ISO day. */
export function localDay(moment: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
