/** The picture of the map: its size, and that the map is in it untouched, between its title and its foot. */
import { expect, test } from 'vitest';
import { composePicture } from '#lib/tools/export/picture/compose';

function picture(scale: number, title: string, entries: number) {
	const map = document.createElement('canvas');
	map.width = 400 * scale;
	map.height = 300 * scale;
	const pen = map.getContext('2d')!;
	pen.fillStyle = 'rgb(10, 200, 30)';
	pen.fillRect(0, 0, map.width, map.height);
	const legend = Array.from({ length: entries }, (_, i) => ({
		label: `Kind of place ${i}`,
		colour: 'rgb(200, 0, 0)'
	}));
	return composePicture({
		map,
		scale,
		title,
		legend,
		bar: { width: 100, label: '500 m' },
		bearingDeg: 30,
		north: 'N',
		foot: ['© OpenStreetMap contributors (ODbL) · Schematic district boundary · 29 Nov 2026'],
		colours: { paper: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)', muted: 'rgb(90, 90, 90)' },
		font: 'sans-serif'
	});
}

/** How many pixels have the map's colour, the legend's, and that of ink. */
function read(canvas: HTMLCanvasElement) {
	const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
	let mapPixels = 0;
	let red = 0;
	let ink = 0;
	for (let at = 0; at < data.length; at += 4) {
		const [r, g, b] = [data[at], data[at + 1], data[at + 2]];
		if (r === 10 && g === 200 && b === 30) mapPixels += 1;
		if (r === 200 && g === 0 && b === 0) red += 1;
		if (r! < 60 && g! < 60 && b! < 60) ink += 1;
	}
	return { mapPixels, red, ink };
}

test.each([1, 2, 4])('every pixel of the map is in it, at %d times its size', (scale) => {
	const canvas = picture(scale, 'Suzhou Creek', 3);
	const { mapPixels, red, ink } = read(canvas);
	expect(canvas.width).toBe(400 * scale);
	expect(mapPixels).toBe(400 * 300 * scale ** 2);
	// A dot of 5 px radius, 79 px², for each entry of the legend; its edge is blended.
	expect(red).toBeGreaterThan(3 * 50 * scale ** 2);
	expect(red).toBeLessThan(3 * 90 * scale ** 2);
	expect(ink).toBeGreaterThan(500 * scale ** 2);
});

test('a long title and a long legend make it higher, and cover nothing', () => {
	const short = picture(1, 'Suzhou Creek', 1);
	const long = picture(1, '苏州河创新走廊'.repeat(12), 12);
	expect(long.height).toBeGreaterThan(short.height + 60);
	expect(read(long).mapPixels).toBe(400 * 300);
});
