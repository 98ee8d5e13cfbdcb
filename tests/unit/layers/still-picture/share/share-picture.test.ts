import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { shareFrame, shareSvg, SHARE_SIZE } from '#lib/layers/still-picture/share/share-picture';
import { CATALOGUE } from '../../../../built-catalogue';
import { mapFiles } from '#lib/server/publish/map-files';

const { geodata, ground, places } = CATALOGUE;
const data = mapFiles(geodata, ground.green);
const place = places.find(({ id }) => id === 'm50')!;

/** Made up: a name that would be markup. */
const HOSTILE = '<script>alert("x")</script> & Co';

const svgOf = (name: string, otherName = '另一个名字') =>
	shareSvg({
		name,
		otherName,
		line: 'Culture and heritage',
		foot: ['The map', '© its sources'],
		frame: shareFrame(place.extent),
		places,
		chosen: place.id,
		data
	});

describe('the picture for sharing', () => {
	const svg = svgOf(place.name.en, place.name.zh);

	it('is well-formed and of the size that sites expect', () => {
		expect(XMLValidator.validate(svg)).toBe(true);
		const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
		expect([Number(root['@_width']), Number(root['@_height'])]).toEqual([
			SHARE_SIZE.width,
			SHARE_SIZE.height
		]);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});
	it('contains the name in both languages', () => {
		const said = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
		expect(said).toContain(place.name.en);
		expect(said.replaceAll(' ', '')).toContain(place.name.zh.replaceAll(' ', ''));
	});
	it('escapes a name as text', () => {
		const hostile = svgOf(HOSTILE);
		expect(hostile).not.toContain('<script');
		expect(XMLValidator.validate(hostile)).toBe(true);
	});
	it('keeps its lines beside the map', () => {
		const long = svgOf('A name that is so long that it takes many lines of the picture');
		const sizes = [...long.matchAll(/<text x="44" y="[\d.]+" font-size="(\d+)"/g)];
		expect(Math.max(...sizes.map(([, size]) => Number(size)))).toBeLessThan(60);
	});
	it('omits features far away', () => {
		expect(svg.length).toBeLessThan(200_000);
	});
});
