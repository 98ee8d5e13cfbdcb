/** `npm run geodata:network -- <timetable.json>`: makes `geodata/metro-network.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { baseSchemas, type BaseCollection } from '../../catalogue/schema/base';
import { validated } from '../read/read-geodata';
import { makeNetwork, networkText } from './make-network';
import type { Timetable } from './timetable';

/**
 * Runs the command.
 * @returns what a process ends with: 0 done, 2 where the file cannot be read or lacks what is needed
 */
export function main(
	[file, ...rest]: readonly string[],
	print: (text: string) => void,
	root = 'geodata'
): number {
	if (!file || rest.length > 0) {
		print(
			'npm run geodata:network -- <timetable.json>: a copy of the timetable, as geodata/README.md describes it.'
		);
		return 2;
	}
	try {
		const timetable = JSON.parse(readFileSync(file, 'utf8')) as Timetable;
		const stations = 'base/metro-stations.geojson';
		const known: BaseCollection<'metro-stations'> = validated(
			baseSchemas['metro-stations'],
			JSON.parse(readFileSync(`${root}/${stations}`, 'utf8')),
			`geodata/${stations}`
		);
		const network = makeNetwork(timetable, known.features);
		writeFileSync(`${root}/metro-network.json`, networkText(network));
		print(`${network.stations.length} stations, ${network.services.length} services.`);
		return 0;
	} catch (error) {
		print(`geodata:network: ${(error as Error).message}`);
		return 2;
	}
}
