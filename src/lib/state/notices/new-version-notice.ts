import { m } from '../../i18n/paraglide/messages';
import type { Notice } from './notices.svelte';

/** What is said when a reload would bring a newer version. Address and storage keep the rest. */
export function newVersionNotice(): Notice {
	const action = { label: m.new_version_load(), run: () => location.reload() };
	return { id: 'new-version', text: m.new_version(), action };
}
