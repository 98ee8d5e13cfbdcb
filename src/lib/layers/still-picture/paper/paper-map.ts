/**
 * The map on a sheet of paper: the style's layers as a still picture draws them, in a plane of the sheet's
 * own, with names and signs. Loaded when a sheet is wanted.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { extentOf, type Extent } from '../../../values/extent';
import type { Geometry } from '../../../values/geometry';
import type { Box } from '../../labels/boxes';
import { NAMED_LINES } from '../../overlays/label-aids';
import { layerFeatures, type MapData } from '../layer-features';
import { drawnBy } from '../paint-values';
import { layerSvg } from '../picture-layers';
import { colourOf, paintValue } from '../paint-values';
import { element } from '../svg/svg-elements';
import { byName, lineLabel, lineShields } from './line-labels';
import { PlacedBoxes } from './placed-boxes';
import { pointLabels, type PlaneScale, type Written } from './point-labels';

export interface PaperMapInput {
	/** light: paper is white */
	style: StyleSpecification;
	data: MapData;
	scale: PlaneScale;
	/** the map's part of the sheet, units */
	box: Box;
	/** what it shows, degrees WGS-84: features outside are left out */
	extent: Extent;
	/** what stands on the map already, units */
	taken?: readonly Box[];
}

export interface PaperMap {
	/** elements, to be clipped to the box */
	svg: string;
	/** the ids of the style layers that drew anything */
	drawn: ReadonlySet<string>;
	/** the names of the images that were drawn */
	images: ReadonlySet<string>;
}

const NOTHING: Written = { svg: '', images: [] };

/** Draws it. Pure: equal input, equal text. */
export function paperMap(input: PaperMapInput): PaperMap {
	const { style, scale, box, taken = [] } = input;
	const layers = style.layers as LayerSpecification[];
	const near = nearFeatures(input);
	const placed = new PlacedBoxes(box);
	placed.occupy(taken);
	const texts = new Map<string, Written>();
	// As on the live map, the last layer's names are placed first.
	for (const layer of [...layers].reverse()) {
		if (layer.type !== 'symbol' || !isSeen(layer, scale.zoom)) continue;
		texts.set(layer.id, symbols(layer, layers, near, scale, placed));
	}
	const drawn = new Set<string>();
	const parts = layers.map((layer) => {
		const svg =
			layer.type === 'background'
				? ground(layer, box, scale.zoom)
				: layer.type === 'symbol'
					? (texts.get(layer.id)?.svg ?? '')
					: layerSvg(layer, near(layer), { ...scale, paper: box });
		if (svg) drawn.add(layer.id);
		return svg;
	});
	return {
		svg: element(
			'g',
			{ fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
			parts.join('')
		),
		drawn,
		images: new Set([...texts.values()].flatMap(({ images }) => images))
	};
}

const isSeen = ({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number) =>
	zoom >= minzoom && zoom < maxzoom;

function ground(layer: LayerSpecification, { left, top, right, bottom }: Box, zoom: number) {
	const fill = colourOf(paintValue(layer, 'background-color', zoom)).hex;
	return element('rect', { x: left, y: top, width: right - left, height: bottom - top, fill });
}

/** The features of a layer that may be seen on the sheet. */
function nearFeatures({ style, data, extent }: PaperMapInput) {
	const known = new Map<readonly Feature[], readonly Feature[]>();
	return (layer: LayerSpecification): readonly Feature[] => {
		const all = layerFeatures(style, layer, data);
		let near = known.get(all);
		if (!near) known.set(all, (near = all.filter((feature) => meets(feature, extent))));
		return near;
	};
}

function meets({ geometry }: Feature, { west, south, east, north }: Extent): boolean {
	const own = extentOf(geometry as unknown as Geometry);
	return (
		own !== null && own.west < east && own.east > west && own.south < north && own.north > south
	);
}

function symbols(
	layer: LayerSpecification,
	layers: readonly LayerSpecification[],
	near: (layer: LayerSpecification) => readonly Feature[],
	scale: PlaneScale,
	placed: PlacedBoxes
): Written {
	if ('source' in layer && layer.source === 'line-names') {
		return { ...NOTHING, svg: namesAlong(layer, layers, near, scale, placed) };
	}
	const features = drawnBy(layer, near(layer), scale.zoom);
	const isAlong = layer.type === 'symbol' && layer.layout?.['symbol-placement'] === 'line';
	return (isAlong ? lineShields : pointLabels)(layer, features, scale, placed);
}

/** The order of streets' names by class. */
const RANKS = ['expressway', 'primary', 'secondary', 'tertiary'];

/** The names of a layer that the live map fills with one name a line, for the lines that the style draws. */
function namesAlong(
	layer: LayerSpecification,
	layers: readonly LayerSpecification[],
	near: (layer: LayerSpecification) => readonly Feature[],
	scale: PlaneScale,
	placed: PlacedBoxes
): string {
	const named = Object.entries(NAMED_LINES).flatMap(([of, { lines, from }]) => {
		if (scale.zoom < from) return [];
		const drawing = layers.filter(({ id }) => (lines as readonly string[]).includes(id));
		return drawing.flatMap((one) =>
			drawnBy(one, near(one), scale.zoom).map((feature) => {
				const rank = RANKS.indexOf(String(feature.properties?.class));
				const properties = { ...feature.properties, of, rank: rank < 0 ? RANKS.length : rank };
				return { ...feature, properties };
			})
		);
	});
	return byName(drawnBy(layer, named, scale.zoom) as Feature[])
		.sort((a, b) => a[0]!.properties!.rank - b[0]!.properties!.rank)
		.map((pieces) => lineLabel(layer, pieces, scale, placed))
		.join('');
}
