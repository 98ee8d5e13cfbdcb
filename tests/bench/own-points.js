/** A reader's own 100,000 points: on our site from a file, on a bare page as one layer of circles. */

/** How many, and where: around the district, degrees WGS-84. */
export const COUNT = 100_000;
const BOX = { west: 121.34, south: 31.21, width: 0.12, height: 0.1 };

/** They lie on a grid, always the same. */
export function pointFeatures() {
	const across = Math.ceil(Math.sqrt(COUNT));
	return Array.from({ length: COUNT }, (_, i) => ({
		type: 'Feature',
		properties: { name: `site ${i}`, size: i % 97 },
		geometry: {
			type: 'Point',
			coordinates: [
				Number((BOX.west + ((i % across) / across) * BOX.width).toFixed(7)),
				Number((BOX.south + (Math.floor(i / across) / across) * BOX.height).toFixed(7))
			]
		}
	}));
}

/**
 * Opens the panel that reads files.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('@playwright/test').Locator>} its input for files
 */
export async function openImport(page) {
	await page.getByRole('button', { name: 'Files and printing' }).click();
	await page.getByRole('button', { name: 'Open a file' }).click();
	const input = page.locator('section.import input[type=file]');
	await input.waitFor({ state: 'attached' });
	return input;
}

/**
 * Opens a file as a reader does.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} file its path
 */
export async function openFile(page, file) {
	const input = await openImport(page);
	await input.setInputFiles(file);
	const put = page.getByRole('button', { name: 'Put on the map' });
	await put.click({ timeout: 120_000 });
	await put.waitFor({ state: 'hidden', timeout: 120_000 });
}

/**
 * Gives them to a bare page, drawn as ours draws a point that stands alone.
 *
 * @param {import('@playwright/test').Page} page
 * @param {unknown[]} features
 */
export async function addCircles(page, features) {
	await page.evaluate((given) => {
		const { map } = /** @type {{ map: import('maplibre-gl').Map }} */ (
			/** @type {unknown} */ (window)
		);
		const data = /** @type {import('geojson').GeoJSON} */ (
			/** @type {unknown} */ ({ type: 'FeatureCollection', features: given })
		);
		map.addSource('own', { type: 'geojson', data });
		map.addLayer({
			id: 'own',
			source: 'own',
			type: 'circle',
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 3.5, 15, 6],
				'circle-color': '#2d6a8e',
				'circle-stroke-color': '#fff',
				'circle-stroke-width': 1.6
			}
		});
	}, features);
}
