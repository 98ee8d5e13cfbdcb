/** The actions of a card. */
import type { LocatedPoint } from '../../values/located-point';
import type { CardAction } from './card';

/** The actions for a feature with a site. */
export function fromHere({ point, accuracy_m }: LocatedPoint): CardAction[] {
	return [{ type: 'directions' }, { type: 'measure', point, accuracy_m }];
}

/** The same actions, and a link to copy. */
export const actionsOf = (item: LocatedPoint): CardAction[] => [
	...fromHere(item),
	{ type: 'copy-link' }
];
