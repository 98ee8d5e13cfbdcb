/** What a reader may do from a card. */
import type { LocatedPoint } from '../../values/located-point';
import type { CardAction } from './card';

/** What can be done from a point that has a site. */
export function fromHere({ point, accuracy_m }: LocatedPoint): CardAction[] {
	return [{ type: 'directions' }, { type: 'measure', point, accuracy_m }];
}

/** The same, and a link to copy. */
export const actionsOf = (item: LocatedPoint): CardAction[] => [
	...fromHere(item),
	{ type: 'copy-link' }
];
