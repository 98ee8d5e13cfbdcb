/** The button of Reach on the map's edge. */
import TrainFront from '@lucide/svelte/icons/train-front';
import { m } from '../../i18n/paraglide/messages';
import type { ToolButton } from '../tool/tool';

export const reachButtons: readonly ToolButton[] = [
	{ intent: { id: 'reach' }, label: m.reach_tool, Icon: TrainFront }
];
