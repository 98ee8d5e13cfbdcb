/**
 * The measuring tool's buttons on the map's edge: for a pointer the three kinds that are wanted most, for
 * fingers one button that opens all kinds.
 */
import Ruler from '@lucide/svelte/icons/ruler';
import { m } from '../../i18n/paraglide/messages';
import { MEASURE_KINDS, type MeasureKind } from '../../state/address/measure-address';
import type { ToolButton, ToolMenu } from '../tool/tool';
import { KIND_BUTTONS } from './panel/kinds';

const buttonOf = (kind: MeasureKind): ToolButton => {
	const { icon: Icon, label } = KIND_BUTTONS[kind];
	return { intent: { id: 'measure', kind }, label, Icon };
};

export const measureButtons: readonly ToolButton[] = (['distance', 'area', 'radius'] as const).map(
	buttonOf
);

/** Loads the card of a spot of the map. */
export const loadSpotCard = () => import('./spot/SpotCard.svelte');

export const measureMenu: ToolMenu = {
	label: m.measure_title,
	Icon: Ruler,
	buttons: MEASURE_KINDS.map(buttonOf)
};
