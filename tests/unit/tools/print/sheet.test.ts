/** What stands on a sheet, read from its SVG: measures on paper, words, and that nothing covers anything. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';
import { localPlane } from '#lib/geo/plane/local-plane';
import { meet } from '#lib/layers/labels/boxes';
import { sheetScale } from '#lib/tools/print/content/sheet-plane';
import { LEAST_PT, MM, PAPERS, POINT } from '#lib/tools/print/sheet/paper';
import type { SheetInput } from '#lib/tools/print/content/draw-sheet';
import { drawn, pointOf, SAMPLE } from './sample-sheet';

/** The words of a drawing, those of a broken text joined. */
function wordsOf(svg: string): string {
	const parser = new XMLParser({ ignoreAttributes: true, preserveOrder: true, trimValues: false });
	const texts: string[] = [];
	const walk = (nodes: Record<string, unknown>[]) => {
		for (const node of nodes) {
			for (const [name, value] of Object.entries(node)) {
				if (name === '#text') texts.push(String(value));
				else if (Array.isArray(value)) walk(value as Record<string, unknown>[]);
			}
		}
	};
	walk(parser.parse(svg) as Record<string, unknown>[]);
	return texts.join(' ');
}

const FORMATS = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).flatMap((paper) =>
	(['landscape', 'portrait'] as const).map((orientation) => ({ paper, orientation }))
);

describe('the measures of a sheet', () => {
	const { format, centre } = SAMPLE;

	it.each([0, 30, 90, 200])(
		'1 km is 100.00 mm at 1:10,000 across the middle, towards %i°',
		(azimuth) => {
			const { project } = sheetScale(format, 10_000, localPlane(centre));
			const [a, b] = [-500, 500].map((way) => project(geodesicDestination(centre, azimuth, way)));
			expect(Math.hypot(b!.x - a!.x, b!.y - a!.y) / MM).toBeCloseTo(100, 3);
		}
	);

	it('its bar is as long as it says', async () => {
		const { svg } = await drawn();
		const parts = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*\swidth="([\d.]+)"[^>]*class="bar"/g)];
		expect(parts).toHaveLength(4);
		const length = parts.reduce((sum, [, , width]) => sum + Number(width), 0);
		expect(wordsOf(svg)).toMatch(/200\sm/);
		expect(length / MM).toBeCloseTo(20, 2);
	});

	it('has lines and words only: of a pattern or a mask a browser makes pixels when it prints', async () => {
		const { svg } = await drawn();
		expect(svg).not.toMatch(/<(pattern|image|mask|filter|foreignObject)\b/);
		// Taopu is hatched: lines at 45°, cut by its outline.
		const [, clip] = /<clipPath id="(hatch-[^"]+)"><path d="m/.exec(svg)!;
		const hatch = new RegExp(`<path d="([^"]+)"[^>]*clip-path="url\\(#${clip}\\)"`).exec(svg)![1]!;
		const [x, y, toX, toY] = hatch.match(/-?[\d.]+/g)!.map(Number) as [
			number,
			number,
			number,
			number
		];
		expect(toX - x).toBeCloseTo(y - toY, 1);
	});

	it('draws a mark where its place is', async () => {
		const at = pointOf('taopu-smart-city');
		const east = geodesicDestination(at, 90, 500);
		const parts = [
			{
				overlays: {
					'measure-marks': {
						type: 'FeatureCollection' as const,
						features: [at, east].map((point) => ({
							type: 'Feature' as const,
							properties: { part: 'vertex' },
							geometry: { type: 'Point' as const, coordinates: [...point] }
						}))
					}
				},
				results: [],
				method: []
			}
		];
		const { svg } = await drawn({ centre: at, parts: Promise.resolve(parts) });
		const dots = [...svg.matchAll(/d="M(\d+) (\d+)h0M(\d+) (\d+)h0"/g)].at(-1)!;
		const [, x1, y1, x2, y2] = dots.map(Number);
		expect((x2! - x1!) / MM).toBeCloseTo(50, 1);
		expect(Math.abs(y2! - y1!)).toBeLessThan(2);
	});
});

describe.each(FORMATS)('on $paper $orientation', (format) => {
	it('no words cover other words or the map, all stay on the paper, none are smaller than 6 pt', async () => {
		const { sheet, svg } = await drawn({ format, title: 'A long title of a sheet '.repeat(8) });
		const { boxes, layout } = sheet;
		boxes.forEach((box, at) => {
			expect(box.left).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThanOrEqual(layout.width + 0.01);
			expect(box.bottom).toBeLessThanOrEqual(layout.height);
			for (const other of boxes.slice(at + 1)) expect(meet(box, other, -0.01)).toBe(false);
		});
		const sizes = [...svg.matchAll(/<text[^>]*font-size="([\d.]+)"/g)].map(([, size]) =>
			Number(size)
		);
		expect(sizes.length).toBeGreaterThan(40);
		const inDrawings =
			svg.match(/<g transform="[^"]*scale[^"]*">(?:(?!<\/g>).)*<text[^>]*>/g) ?? [];
		const small = sizes.filter((size) => size < LEAST_PT * POINT - 0.5);
		expect(small.length).toBeLessThanOrEqual(inDrawings.length);
		expect(XMLValidator.validate(svg)).toBe(true);
	});
});

describe('the words of a sheet', () => {
	it('name scale, datum, projection, sources with their days, licence and the day in Shanghai', async () => {
		const words = wordsOf((await drawn()).svg);
		for (const part of [
			'1:10,000',
			'WGS-84',
			'ellipsoid',
			'ppm',
			'ODbL-1.0',
			'OpenStreetMap contributors',
			'CC BY 4.0',
			'29 March 2026',
			'30 Nov 2026',
			'Innovation hub'
		])
			expect(words).toContain(part);
	});

	it('name a projected grid with its convergence', async () => {
		const words = wordsOf((await drawn({ datum: 'cgcs2000' })).svg);
		expect(words).toMatch(/X 34\d{5}/);
		expect(words).toContain('EPSG:4549');
		expect(words).toContain('0°43′');
	});

	it('have room on one sheet where the reader adds none', async () => {
		for (const format of FORMATS) expect((await drawn({ format })).sheet.pages).toHaveLength(1);
	});

	it('continue on a further sheet where they have no room, and none is lost', async () => {
		const note = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
		const { sheet, svg } = await drawn({ note });
		expect(sheet.pages.length).toBeGreaterThan(1);
		const words = new Set(wordsOf(svg).split(/\s+/));
		for (let at = 0; at < 900; at++) expect(words.has(`word${at}`), `word${at}`).toBe(true);
		expect(wordsOf(svg)).toContain(`Sheet 1 of ${sheet.pages.length}`);
	});

	it('are broken where they have no spaces', async () => {
		const { svg } = await drawn({ title: 'x'.repeat(300) });
		expect(
			wordsOf(svg)
				.match(/\bx+\b/g)!
				.join('')
		).toHaveLength(300);
	});

	it('are only ever words', async () => {
		const title = '</text><script>alert(1)</script>&"\u0000\ud800';
		const { svg } = await drawn({ title, note: title });
		expect(svg).not.toContain('<script');
		expect(XMLValidator.validate(svg)).toBe(true);
	});

	it('say in the legend what is drawn and nothing else', async () => {
		const only = { visible: new Set(['metro'] as const), only: null } satisfies Partial<SheetInput>;
		const words = wordsOf((await drawn(only)).svg);
		expect(words).toContain('Line and its number');
		expect(words).not.toContain('Green space');
		expect(words).not.toContain('Innovation hub');
	});
});
