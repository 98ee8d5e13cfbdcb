/**
 * `node tests/measure-ground.js [folder]`: how much of Putuo the map’s streets reach, in cells of 500 m. Of this
 * checkout’s `geodata/`, or of another one’s. It counts for itself, apart from what the about page says, so that
 * the tests can hold the two against each other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Side of a cell, metres. */
const CELL_M = 500;

/** Corner of the grid: that of the extent, degrees WGS-84. */
const CORNER = [121.3, 31.19];

/** A degree at 31.25° N on the ellipsoid, metres east and north. */
const DEGREE_M = [95_241, 110_866];

/** A line is looked at every so many metres. */
const STEP_M = 5;

/** @typedef {{ properties: { name?: { zh: string } }, geometry: { type: string, coordinates: any } }} Feature */

/** @param {number[]} position */
const metres = ([lng = 0, lat = 0]) => [
	(lng - /** @type {number} */ (CORNER[0])) * /** @type {number} */ (DEGREE_M[0]),
	(lat - /** @type {number} */ (CORNER[1])) * /** @type {number} */ (DEGREE_M[1])
];

/**
 * Whether a point lies in a ring, both in metres: a ray to the east crosses it an odd number of times.
 * @param {number[]} point
 * @param {number[][]} ring
 */
function isInside([x = 0, y = 0], ring) {
	let inside = false;
	ring.forEach(([x1 = 0, y1 = 0], at) => {
		const [x2 = 0, y2 = 0] = ring.at(at - 1) ?? [];
		if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
	});
	return inside;
}

/**
 * The cells whose middle lies in the district, and how many of them hold no street or one named street at most.
 * @param {string} folder `geodata/base` of a checkout
 * @returns {{ cells: number, none: number, oneAtMost: number }}
 */
export function countCells(folder) {
	/** @returns {Feature[]} */
	const read = (/** @type {string} */ dataset) =>
		JSON.parse(readFileSync(join(folder, `${dataset}.geojson`), 'utf8')).features;
	const [district] = read('boundary');
	const ring = /** @type {Feature} */ (district).geometry.coordinates[0].map(metres);
	/** @type {Map<string, { isReached: boolean, names: Set<string> }>} */
	const cells = new Map();
	for (let x = 0; x < 50; x++)
		for (let y = 0; y < 30; y++)
			if (isInside([(x + 0.5) * CELL_M, (y + 0.5) * CELL_M], ring))
				cells.set(`${x} ${y}`, { isReached: false, names: new Set() });
	for (const { properties, geometry } of [...read('roads'), ...read('streets-approximate')]) {
		const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		for (const line of lines) {
			const path = line.map(metres);
			for (let at = 1; at < path.length; at++) {
				const [[x1, y1], [x2, y2]] = [path[at - 1], path[at]];
				const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP_M);
				for (let step = 0; step <= steps; step++) {
					const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
					const cell = cells.get(`${Math.floor(x / CELL_M)} ${Math.floor(y / CELL_M)}`);
					if (!cell) continue;
					cell.isReached = true;
					if (properties.name) cell.names.add(properties.name.zh);
				}
			}
		}
	}
	const all = [...cells.values()];
	return {
		cells: all.length,
		none: all.filter(({ isReached }) => !isReached).length,
		oneAtMost: all.filter(({ names }) => names.size <= 1).length
	};
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	const root = argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
	const { cells, none, oneAtMost } = countCells(join(root, 'geodata/base'));
	console.log(`${cells} cells of ${CELL_M} m in Putuo`);
	console.log(`${none} hold no street, ${oneAtMost} at most one named street`);
}
