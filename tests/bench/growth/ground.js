/**
 * The ground of a city, made up: that of the district again and again side by side. Of a built site, only the
 * files that the first view loads are grown; what is drawn from street level on comes in tiles of a view's size,
 * whatever the size of the city.
 */
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressBuild } from '../../../src/host/compress.js';

/** Files of `/data/map/` that are no ground. */
const NO_GROUND = /^place|^neighbours|^boundary/;
/** How far the extent of the geodata reaches, degrees: copies lie side by side. */
const STEP = { lng: 0.22, lat: 0.13 };

/**
 * @param {unknown} coordinates of a geometry
 * @param {number} east by how many extents they are moved
 * @param {number} north likewise
 * @returns {unknown}
 */
function moved(coordinates, east, north) {
	if (!Array.isArray(coordinates)) return coordinates;
	if (typeof coordinates[0] !== 'number') {
		return coordinates.map((inner) => moved(inner, east, north));
	}
	const [lng, lat] = coordinates;
	return [
		Math.round((lng + east * STEP.lng) * 1e5) / 1e5,
		Math.round((lat + north * STEP.lat) * 1e5) / 1e5
	];
}

/**
 * A collection with copies of itself around it, as many along each side as `side`; the first stays in its middle.
 *
 * @param {{ features: { properties: { id: string }, geometry: { coordinates: unknown } }[] }} collection
 * @param {number} side
 */
export function repeated(collection, side) {
	const steps = Array.from({ length: side }, (_, at) => at - Math.floor(side / 2));
	const features = steps.flatMap((east) =>
		steps.flatMap((north) =>
			collection.features.map(({ properties, geometry, ...rest }) => ({
				...rest,
				properties:
					east || north ? { ...properties, id: `${properties.id}-${east}-${north}` } : properties,
				geometry: { ...geometry, coordinates: moved(geometry.coordinates, east, north) }
			}))
		)
	);
	return { ...collection, features };
}

/**
 * Copies a built site and grows the ground of its first view.
 *
 * @param {string} directory the built site
 * @param {string} to the copy
 * @param {number} side as many grounds along each side
 * @returns {Promise<string>} `to`
 */
export async function growGround(directory, to, side) {
	cpSync(directory, to, { recursive: true });
	const folder = join(to, 'data', 'map');
	for (const name of readdirSync(folder)) {
		if (NO_GROUND.test(name) || !name.endsWith('.geojson')) continue;
		const file = join(folder, name);
		writeFileSync(file, JSON.stringify(repeated(JSON.parse(readFileSync(file, 'utf8')), side)));
		for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
	}
	await compressBuild(to);
	return to;
}
