import { m } from '../../i18n/paraglide/messages';
import type { Notice } from './notices.svelte';

/**
 * The notice that a reload would load a newer version. Address and storage keep everything else.
 */
export function newVersionNotice(): Notice {
	const action = { label: m.new_version_load(), run: () => location.reload() };
	return { id: 'new-version', text: m.new_version(), action };
}
