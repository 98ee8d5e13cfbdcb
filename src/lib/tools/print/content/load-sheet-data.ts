/** What a sheet is drawn from: the files that the map draws, and whose they are. */
import type { FeatureCollection } from 'geojson';
import { fetchOnce } from '../../../catalogue/fetch-once';
import type { SheetSources } from '../../../catalogue/items/sheet-sources';
import { filesOf, type MapData } from '../../../layers/still-picture/layer-features';
import { styleOf } from '../../../layers/style';
import { DEFAULT_LOCALE } from '../../../i18n/locale';

export interface SheetData {
	readonly data: MapData;
	readonly sources: SheetSources;
}

/** The names of all files that the style draws at any zoom. */
export function sheetFiles(): string[] {
	const style = styleOf({ theme: 'light', lang: DEFAULT_LOCALE, detail: true, dataRoot: '' });
	return filesOf(style as never);
}

/**
 * Loads it; what the page has already comes from the browser's own store.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where a file cannot be loaded: a sheet with a gap is none
 */
export async function loadSheetData(dataRoot: string): Promise<SheetData> {
	const files = sheetFiles();
	const [sources, ...collections] = await Promise.all([
		fetchOnce<SheetSources>(`${dataRoot}items/sheet-sources.json`),
		...files.map((file) => fetchOnce<FeatureCollection>(`${dataRoot}map/${file}.geojson`))
	]);
	return { sources, data: Object.fromEntries(files.map((file, at) => [file, collections[at]!])) };
}
