/** The metro network as this map's own stations complete it: their names, positions and accuracies are the map's. */
import { makeNetwork, type Network } from '../../reach/network';
import type { NetworkData } from '../../reach/network-data';
import type { Geodata } from '../read/read-geodata';
import { stationsOf } from './derive';

/** The network's data: what a refresh of the map has moved stands where the map has it. */
export function networkData(geodata: Geodata): NetworkData {
	const mapped = new Map(stationsOf(geodata).map((station) => [station.id, station]));
	return {
		...geodata.network,
		stations: geodata.network.stations.map((station) => {
			const own = mapped.get(station.id);
			if (!own) return station;
			const { id, name, point, accuracy_m } = own;
			return { id, name, point, accuracy_m };
		})
	};
}

const made = new WeakMap<Geodata, Network>();

/** The network of a folder, made once. */
export function networkOf(geodata: Geodata): Network {
	let network = made.get(geodata);
	if (!network) made.set(geodata, (network = makeNetwork(networkData(geodata))));
	return network;
}
