/** Says what in an address made no sense; the words are fetched when there is something to say. */
import { untrack } from 'svelte';
import type { UnknownParameter } from '../address/address';
import type { Noticeboard } from './notices.svelte';

/** Whoever reads addresses, and can say what was wrong with one. */
interface Reader extends Pick<Noticeboard, 'notify'> {
	readonly unknownParameters: readonly UnknownParameter[];
}

async function name(reader: Reader, unknownParameters: readonly UnknownParameter[]): Promise<void> {
	const { unknownParameterNotices } = await import('./unknown-parameters');
	unknownParameterNotices(unknownParameters).forEach((notice) => reader.notify(notice));
}

/** Names what each address is found to hold in vain. To be called while a component is set up. */
export function nameUnknownParameters(reader: Reader): void {
	$effect(() => {
		const { unknownParameters } = reader;
		if (unknownParameters.length > 0) untrack(() => void name(reader, unknownParameters));
	});
}
