/** Checks that the metro network refers only to what is there. */
import { GeodataFault } from '../read/fault';
import type { Geodata } from '../read/read-geodata';

const FILE = 'geodata/metro-network.json';

function expectOnce(path: string, values: readonly string[]): void {
	const seen = new Set<string>();
	for (const value of values) {
		if (seen.has(value)) throw new GeodataFault(FILE, path, `"${value}" is there twice`);
		seen.add(value);
	}
}

/**
 * Checks the network's references: sources, the stations that services stop at, the lines that changes are between.
 * @throws {GeodataFault} at the first that does not resolve
 */
export function checkNetwork({ network, sources }: Geodata): void {
	const { stations, services, changes, published } = network;
	const ids = new Set(stations.map(({ id }) => id));
	expectOnce(
		'stations',
		stations.map(({ id }) => id)
	);
	expectOnce(
		'services',
		services.map(({ id }) => id)
	);
	for (const ref of [...network.sources, ...published.map(({ source }) => source)]) {
		if (sources.some(({ id }) => id === ref)) continue;
		throw new GeodataFault(FILE, 'sources', `"${ref}" is not in geodata/sources.json`);
	}
	for (const { id, stops } of services) {
		expectOnce(`services.${id}.stops`, stops);
		const lost = stops.find((stop) => !ids.has(stop));
		if (lost) throw new GeodataFault(FILE, `services.${id}.stops`, `"${lost}" is no station`);
	}
	for (const { from, to } of published) {
		const lost = [from, to].find((stop) => !ids.has(stop));
		if (lost) throw new GeodataFault(FILE, 'published', `"${lost}" is no station`);
	}
	for (const { station, between } of changes) {
		const lines = services
			.filter(({ stops }) => stops.includes(station))
			.flatMap((service) => service.lines);
		const lost = between.flat().find((line) => !lines.includes(line));
		if (lost)
			throw new GeodataFault(FILE, `changes.${station}`, `Line ${lost} does not stop there`);
	}
}
