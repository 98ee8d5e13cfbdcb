/** The button for printing to scale on the map's edge. */
import Printer from '@lucide/svelte/icons/printer';
import { m } from '../../i18n/paraglide/messages';
import type { ToolButton } from '../tool/tool';

export const printButtons: readonly ToolButton[] = [
	{ intent: { id: 'print' }, label: m.print_tool, Icon: Printer }
];
