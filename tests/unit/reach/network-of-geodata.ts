/** The network of `geodata/`, as tests of the reckoning need it. */
import { readFileSync } from 'node:fs';
import { makeNetwork } from '#lib/reach/network';
import type { NetworkData } from '#lib/reach/network-data';

export const networkData = JSON.parse(
	readFileSync('geodata/metro-network.json', 'utf8')
) as NetworkData;
export const network = makeNetwork(networkData);

/** A station's place in the network, by its Chinese name. */
export const at = (zh: string): number =>
	networkData.stations.findIndex(({ name }) => name.zh === zh);

/** A station's id, by its Chinese name. */
export const idOf = (zh: string): string => networkData.stations[at(zh)]!.id;
