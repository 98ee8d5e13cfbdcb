/** Makes a sheet from what the reader has chosen and what the map shows. */
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { localPlane } from '../../../geo/plane/local-plane';
import { shanghaiDay } from '../../../catalogue/hours/open-now';
import { dateText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { UnitSystem } from '../../../i18n/unit-systems';
import type { LayerId } from '../../../layers/layer-ids';
import { fileOf } from '../../../layers/still-picture/layer-features';
import { deployment } from '../../../state/deployment';
import { extentHolds } from '../../../values/extent';
import type { LngLat } from '../../../values/lng-lat';
import type { SheetPart } from '../../tool/sheet-part';
import { codedAddress } from '../sheet/code';
import { composeSheet, type Sheet } from '../sheet/compose';
import { convergenceDeg, gridTicks, sheetGrid } from '../sheet/grid';
import { mapHalfMm, type SheetFormat } from '../sheet/paper';
import { legendEntries } from './legend-entries';
import type { SheetData } from './load-sheet-data';
import { geodesyLines } from './geodesy-lines';
import { sheetMap } from './sheet-map';
import { sourceLines } from './source-lines';

/** Everything that a sheet depends on. */
export interface SheetInput {
	readonly format: SheetFormat;
	readonly denominator: number;
	/** the middle of its map, degrees WGS-84 */
	readonly centre: LngLat;
	readonly title: string;
	readonly note: string;
	readonly lang: Locale;
	readonly units: UnitSystem;
	readonly datum: CoordinateSystem;
	readonly visible: ReadonlySet<LayerId>;
	/** the ids of the places that filters leave; null for all */
	readonly only: ReadonlySet<string> | null;
	readonly places: readonly { id: string; point: LngLat }[];
	readonly files: SheetData;
	/** what other tools add */
	readonly parts: Promise<readonly SheetPart[]>;
	/** the address of the view with so many of the tools' values, and how many there are */
	readonly addressWith: (count: number) => string;
	readonly linked: number;
	readonly moment: Date;
}

/** Makes it. */
export async function drawSheet(input: SheetInput): Promise<Sheet> {
	const { format, denominator, centre, lang, units, datum, only, places, files } = input;
	const plane = localPlane(centre);
	const [parts, kruger] = await Promise.all([
		input.parts,
		import('../../../geo/plane/gauss-kruger')
	]);
	const { data, sources } = files;
	const { map, look, style, extent } = sheetMap({ ...input, plane, data, parts });
	const half_mm = mapHalfMm(format);
	const grid = sheetGrid(datum, denominator, centre[1], kruger);
	const convergence = grid.isProjected ? convergenceDeg(grid, centre) : null;
	const half_m = half_mm.map((mm) => (mm * denominator) / 1000) as [number, number];
	const drawnFiles = style.layers
		.filter(({ id }) => map.drawn.has(id))
		.flatMap((layer) => fileOf(style as never, layer as never) ?? []);
	const seen = places.filter(
		({ id, point }) => (!only || only.has(id)) && extentHolds(extent, point)
	);
	const site = m.site_title();
	return composeSheet({
		format,
		scale: { denominator, units, lang, convergence },
		title: input.title,
		note: input.note,
		map: map.svg,
		ticks: gridTicks(plane, grid, denominator, half_mm),
		legend: legendEntries(map, look, input.visible),
		results: parts.flatMap(({ results }) => results),
		method: [...new Set(parts.flatMap(({ method }) => method))],
		geodesy: geodesyLines(plane, half_m, datum, convergence, lang),
		sources: sourceLines(
			sources,
			drawnFiles,
			seen.map(({ id }) => id),
			lang
		),
		credit: [
			...(only ? [m.print_filtered({ shown: String(only.size), all: String(places.length) })] : []),
			m.attribution_osm() + m.print_gap() + m.attribution_schematic(),
			m.print_licence(),
			...(deployment.mapApproval ? [`审图号：${deployment.mapApproval}`] : [])
		],
		site,
		day: dateText(shanghaiDay(input.moment), lang),
		address: codedAddress(input.addressWith, input.linked)
	});
}
