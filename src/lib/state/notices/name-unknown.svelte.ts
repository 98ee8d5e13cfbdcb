/** Says what in an address made no sense; the words are fetched when there is something to say. */
import { untrack } from 'svelte';
import type { Nonsense } from '../address/address';
import type { Noticeboard } from './notices.svelte';

/** Whoever reads addresses, and can say what was wrong with one. */
interface Reader extends Pick<Noticeboard, 'say'> {
	readonly nonsense: readonly Nonsense[];
}

async function name(reader: Reader, nonsense: readonly Nonsense[]): Promise<void> {
	const { nonsenseNotices } = await import('./unknown-parameters');
	nonsenseNotices(nonsense).forEach((notice) => reader.say(notice));
}

/** Names what each address is found to hold in vain. To be called while a component is set up. */
export function nameUnknownParameters(reader: Reader): void {
	$effect(() => {
		const { nonsense } = reader;
		if (nonsense.length > 0) untrack(() => void name(reader, nonsense));
	});
}
