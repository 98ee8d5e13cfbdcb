/** The button that opens the reader's own walk. */
import Waypoints from '@lucide/svelte/icons/waypoints';
import { m } from '../../i18n/paraglide/messages';
import type { ToolButton } from '../tool/tool';

export const itineraryButtons: readonly ToolButton[] = [
	{ intent: { id: 'itinerary' }, label: m.itinerary_tool, Icon: Waypoints }
];
