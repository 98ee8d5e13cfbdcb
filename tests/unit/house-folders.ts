/** The rules for folders: how full one may be, and that those of a room import one way. */
import { dirname } from 'node:path/posix';
import { circles, importsOf, resolved } from './house-imports';
import { roomOf } from './house-rules';

/** The most files in a folder: as many as a reader takes in at a glance. */
const MOST_FILES = 16;

/** Folders that hold too many files. */
export function fullFolders(paths: Iterable<string>): string[] {
	const counts = new Map<string, number>();
	for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
	return [...counts].flatMap(([folder, count]) =>
		count <= MOST_FILES
			? []
			: `${folder} has ${count} files, the limit is ${MOST_FILES}. Find the idea that several of them ` +
				'share, and give it a folder named by the field’s noun, its tests with it.'
	);
}

/** Folders of one room with circular imports, types */
export function folderCircles(house: ReadonlyMap<string, string>): string[] {
	const known = new Set(house.keys());
	const graph = new Map<string, Map<string, string>>();
	for (const [path, text] of house) {
		for (const { file } of importsOf(path, text)) {
			const target = file && resolved(file, known);
			if (!target || roomOf(target) !== roomOf(path)) continue;
			const [from, to] = [dirname(path), dirname(target)];
			if (from === to) continue;
			const ways = graph.get(from) ?? new Map<string, string>();
			graph.set(from, ways.set(to, ways.get(to) ?? `${path} imports ${target}`));
		}
	}
	return circles(new Map([...graph].map(([folder, ways]) => [folder, [...ways.keys()]]))).map(
		(way) => {
			const steps = way.slice(1).map((to, at) => graph.get(way[at]!)!.get(to)!);
			return (
				`${way.join(' → ')} is a circle of folders: ${steps.join('; ')}. The folders of a room import ` +
				'one way: move what both need into the one that knows less, or into a folder that knows neither.'
			);
		}
	);
}
