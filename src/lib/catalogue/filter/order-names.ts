/** The orders of the list of places, as addresses and choices name them. */
import { HUB_IDS, type Hub } from '../../reach/hubs';

/** What the list is ordered by: the kinds, the middle of the map, the reader's own position. */
export const LIST_ORDERS = ['kind', 'view', 'near'] as const;

/** Or the minutes to a hub, as an address has it: `to-lujiazui`. */
export type HubOrder = `to-${Hub}`;
export const HUB_ORDERS: readonly HubOrder[] = HUB_IDS.map((hub): HubOrder => `to-${hub}`);

export type ListOrder = (typeof LIST_ORDERS)[number] | HubOrder;

/** The hub of an order; null for those by something else. */
export const hubOfOrder = (order: ListOrder | null): Hub | null =>
	HUB_IDS.find((hub) => order === `to-${hub}`) ?? null;
