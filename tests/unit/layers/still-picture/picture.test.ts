import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { project } from '#lib/layers/still-picture/frame/mercator';
import { dotData, pathData } from '#lib/layers/still-picture/svg/path-data';
import { pictureSvg } from '#lib/layers/still-picture/picture';
import { PICTURES, pictureName, readPictureName } from '#lib/layers/still-picture/picture-name';
import { softSteps } from '#lib/layers/still-picture/svg/svg-elements';
import { PALETTES } from '#lib/layers/paint/palette';
import { CATALOGUE } from '../../../built-catalogue';
import { mapFiles } from '#lib/server/publish/map-files';

const { geodata, ground } = CATALOGUE;
const data = mapFiles(geodata, ground.green);

describe('path data', () => {
	// At the equator a degree of latitude is one of longitude; here lines run east, along 31.3° N.
	const grain = { unit: 0.001, tolerance: 0.5 };
	const { y } = project([121.3, 31.3], 0.001);
	const line = (...lngs: number[]) => ({
		type: 'LineString' as const,
		coordinates: lngs.map((lng) => [lng, 31.3])
	});
	it('consists of relative steps in whole units from the north-west of the geodata', () => {
		expect(pathData([line(121.31, 121.33)], grain)).toBe(`m10 ${Math.round(y)} 20 0`);
	});
	it('omits points on a straight line', () => {
		expect(pathData([line(121.31, 121.3204, 121.33)], grain)).toBe(`m10 ${Math.round(y)} 20 0`);
	});
	it('continues from the end of the last line', () => {
		expect(pathData([line(121.31, 121.33), line(121.32, 121.31)], grain)).toBe(
			`m10 ${Math.round(y)} 20 0m-10 0-10 0`
		);
	});
	it('closes rings and continues from their beginning', () => {
		const ring = [
			[121.31, 31.3],
			[121.33, 31.3],
			[121.33, 31.28],
			[121.31, 31.3]
		];
		const area = { type: 'Polygon' as const, coordinates: [ring] };
		const [first, second] = pathData([area, line(121.32, 121.33)], grain).split('z');
		expect(first).toMatch(/^m10 \d+ 20 0 0 2\d$/);
		expect(second).toBe('m10 0 10 0');
	});
	it('omits negligible rings', () => {
		const speck = [
			[121.31, 31.3],
			[121.311, 31.3],
			[121.311, 31.299],
			[121.31, 31.3]
		];
		expect(pathData([{ type: 'Polygon', coordinates: [speck] }], grain)).toBe('');
		const pond = speck.map(([lng, lat]) => [121.3 + (lng! - 121.3) * 4, 31.3 + (lat! - 31.3) * 4]);
		expect(pathData([{ type: 'Polygon', coordinates: [pond] }], grain)).not.toBe('');
	});
	it('has a dot for each point', () => {
		expect(dotData([{ type: 'Point', coordinates: [121.31, 31.3] }], grain)).toBe(
			`M10 ${Math.round(y)}h0`
		);
	});
});

describe('soft edges', () => {
	it.each([0.22, 0.55, 1])('add up to an opacity of %f', (opacity) => {
		const through = softSteps(opacity).reduce((left, { alpha }) => left * (1 - alpha), 1);
		expect(1 - through).toBeCloseTo(opacity, 10);
	});
});

describe.each(PICTURES.map((picture) => [pictureName(picture), picture] as const))(
	'the picture %s',
	(name, picture) => {
		const svg = pictureSvg({ ...picture, data });
		const { light, dark } = PALETTES;
		const [own, other] = picture.theme === 'light' ? [light, dark] : [dark, light];

		it('is found by its name', () => {
			expect(readPictureName(name)).toEqual(picture);
			expect(readPictureName(`${name}-x`)).toBeNull();
		});
		it('is well-formed, with a size and no NaN', () => {
			expect(XMLValidator.validate(svg)).toBe(true);
			expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
			const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
			expect(root['@_width'] / root['@_height']).toBeCloseTo(1.1, 6);
			expect(root['@_viewBox'].split(' ')).toHaveLength(4);
		});
		it('is drawn in its theme', () => {
			for (const token of ['creek', 'land', 'green', 'water', 'outside', 'creekGlow'] as const) {
				expect(svg, token).toContain(own[token]);
				expect(svg, token).not.toContain(other[token]);
			}
		});
		it('has no words, so that one serves both languages', () => {
			expect(svg).not.toMatch(/<text/);
		});
		it('contains no script and no external reference', () => {
			expect(svg).not.toMatch(
				/<script|<image|<foreignObject|\son[a-z]+=|https?:(?!\/\/www\.w3\.org)/
			);
		});
	}
);
