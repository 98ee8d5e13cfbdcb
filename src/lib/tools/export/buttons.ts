/** The button that opens what readers take with them, on the map's edge. */
import Download from '@lucide/svelte/icons/download';
import { m } from '../../i18n/paraglide/messages';
import type { ToolButton } from '../tool/tool';

export const exportButtons: readonly ToolButton[] = [
	{ intent: { id: 'export' }, label: m.export_open, Icon: Download }
];
