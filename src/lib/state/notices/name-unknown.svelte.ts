/**
 * Reports parameters of an address that could not be read; the texts are loaded when there is
 * something to report.
 */
import { untrack } from 'svelte';
import type { UnknownParameter } from '../address/address';
import type { Noticeboard } from './notices.svelte';

/** What reads addresses, and can report what was wrong with one. */
interface Reader extends Pick<Noticeboard, 'notify'> {
	readonly unknownParameters: readonly UnknownParameter[];
}

async function name(reader: Reader, unknownParameters: readonly UnknownParameter[]): Promise<void> {
	const { unknownParameterNotices } = await import('./unknown-parameters');
	unknownParameterNotices(unknownParameters).forEach((notice) => reader.notify(notice));
}

/** Reports the unreadable parameters of each address. */
export function nameUnknownParameters(reader: Reader): void {
	$effect(() => {
		const { unknownParameters } = reader;
		if (unknownParameters.length > 0) untrack(() => void name(reader, unknownParameters));
	});
}
