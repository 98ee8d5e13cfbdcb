import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { tourGpx } from '#lib/panels/tour/tour-gpx';
import { tourItem } from '#lib/server/pages/tour';
import { CATALOGUE } from '../../built-catalogue';

const tour = tourItem(CATALOGUE);

it.each(['en', 'zh'] as const)(
	'the tour as GPX in %s: every stop once with both names, the whole route and each walk',
	(lang) => {
		const text = tourGpx(tour, lang);
		expect(XMLValidator.validate(text)).toBe(true);
		const { gpx } = new XMLParser({
			ignoreAttributes: false,
			attributeNamePrefix: '@',
			parseTagValue: false
		}).parse(text);
		expect(gpx.wpt).toHaveLength(10);
		gpx.wpt.forEach((point: Record<string, string>, at: number) => {
			const { name, point: stop } = tour.stops[at]!;
			expect([Number(point['@lon']), Number(point['@lat'])]).toEqual([...stop]);
			expect(point.name!.startsWith(`${at + 1} ${name[lang]}`)).toBe(true);
			for (const each of Object.values(name)) expect(point.name).toContain(each);
		});
		expect(gpx.rte.map(({ rtept }: { rtept: unknown[] }) => rtept.length)).toEqual([10, 3, 2, 4]);
	}
);
