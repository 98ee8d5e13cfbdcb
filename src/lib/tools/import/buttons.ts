/** The button that opens files, on the map's edge. */
import FolderOpen from '@lucide/svelte/icons/folder-open';
import { m } from '../../i18n/paraglide/messages';
import type { ToolButton } from '../tool/tool';

export const importButtons: readonly ToolButton[] = [
	{ intent: { id: 'import' }, label: m.import_open, Icon: FolderOpen }
];
