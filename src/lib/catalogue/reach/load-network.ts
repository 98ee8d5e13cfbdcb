/** Fetches the metro network, once a page, and makes its graph. */
import { makeNetwork, type Network } from '../../reach/network';
import type { NetworkData } from '../../reach/network-data';
import { fetchJson, rememberingLoads } from '../fetch-once';

/** The network, and the month of its timetable, ISO. */
export interface LoadedNetwork {
	readonly network: Network;
	readonly asOf: string;
}

/**
 * The network at an address, loaded and made once.
 * @throws {Error} where it cannot be loaded; the next call tries again
 */
export const loadNetwork = rememberingLoads<LoadedNetwork>(async (address) => {
	const data = await fetchJson<NetworkData>(address);
	return { network: makeNetwork(data), asOf: data.as_of };
});
