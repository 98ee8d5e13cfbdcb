/** The map of a sheet: the site's style, in a plane that is true to scale at the sheet's centre. */
import type { Locale } from '../../../i18n/locale';
import type { LayerId } from '../../../layers/layer-ids';
import { lookOf, styleOf } from '../../../layers/style';
import { paperMap, type PaperMap } from '../../../layers/still-picture/paper/paper-map';
import type { LocalPlane } from '../../../geo/plane/local-plane';
import type { MapData } from '../../../layers/still-picture/layer-features';
import type { SheetPart } from '../../tool/sheet-part';
import { mapHalfMm, sheetLayout, type SheetFormat } from '../sheet/paper';
import { extentOfCorners, sheetCorners, sheetScale } from './sheet-plane';

export interface SheetMapInput {
	readonly format: SheetFormat;
	readonly denominator: number;
	readonly plane: LocalPlane;
	readonly lang: Locale;
	readonly visible: ReadonlySet<LayerId>;
	/** the ids of the places to draw; null for all */
	readonly only: ReadonlySet<string> | null;
	readonly data: MapData;
	readonly parts: readonly SheetPart[];
}

/** From this zoom on the style has minor streets. */
const DETAIL_ZOOM = 13;
/** Draws it, with the look that its legend is to have, and its style. */
export function sheetMap(input: SheetMapInput) {
	const { format, denominator, plane, lang, visible, only, data, parts } = input;
	const scale = sheetScale(format, denominator, plane);
	const detail = scale.zoom >= DETAIL_ZOOM;
	const style = styleOf({
		theme: 'light',
		lang,
		detail,
		dataRoot: '',
		visible,
		only,
		measuring: true
	});
	for (const { overlays } of parts) {
		for (const [id, drawn] of Object.entries(overlays)) {
			const source = style.sources[id];
			if (source?.type === 'geojson') style.sources[id] = { ...source, data: drawn };
		}
	}
	const { map: box } = sheetLayout(format);
	const extent = extentOfCorners(sheetCorners(mapHalfMm(format), denominator, plane));
	const map: PaperMap = paperMap({ style: style as never, data, scale, box, extent });
	return { map, look: lookOf({ theme: 'light', lang, detail }), style, extent };
}
