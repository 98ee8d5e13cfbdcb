/** A sheet drawn from the site's own data, for the tests of what stands on it. */
import { CATALOGUE } from '../../../built-catalogue';
import { LAYER_IDS } from '#lib/layers/layer-ids';
import { mapFiles } from '#lib/server/publish/map-files';
import { sheetSources } from '#lib/server/publish/sheet-sources';
import { drawSheet, type SheetInput } from '#lib/tools/print/content/draw-sheet';
import { sheetFile } from '#lib/tools/print/sheet/compose';

const { geodata, ground } = CATALOGUE;

export const PLACES = geodata.places.map(({ id, properties: { point } }) => ({ id, point }));

export const pointOf = (id: string) => PLACES.find((place) => place.id === id)!.point;

/** An ordinary sheet: A4 landscape at 1:10,000 in the middle of Taopu. */
export const SAMPLE: SheetInput = {
	format: { paper: 'a4', orientation: 'landscape' },
	denominator: 10_000,
	centre: pointOf('taopu-smart-city'),
	title: 'Taopu',
	note: '',
	lang: 'en',
	units: 'metric',
	datum: 'wgs84',
	visible: new Set(LAYER_IDS),
	only: null,
	places: PLACES,
	files: { data: mapFiles(geodata, ground.green), sources: sheetSources(geodata) },
	parts: Promise.resolve([]),
	addressWith: () => 'https://map.example/en/#map=14/31.2737/121.3853',
	linked: 0,
	moment: new Date('2026-11-29T18:00:00Z')
};

export const drawn = async (change: Partial<SheetInput> = {}) => {
	const sheet = await drawSheet({ ...SAMPLE, ...change });
	return { sheet, svg: sheetFile(sheet) };
};
