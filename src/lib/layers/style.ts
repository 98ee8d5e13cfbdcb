/**
 * The style is a value: layers, theme, language and view in, one MapLibre style out. The map applies it
 * with MapLibre's own diff, so that a change of theme or language is just another value.
 */
import type { StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../i18n/locale';
import { comparisonPaint, comparisonSource, type ComparisonOverlay } from './overlays/comparison';
import { extentFadePaint, extentFadeSource } from './basemap/extent-fade';
import { STACK, type AnyLayer } from './stack';
import { labelAidPaint, labelAidSources } from './overlays/label-aids';
import { overlayPaint } from './overlays/measurements';
import { overlaySources } from './overlays/overlays';
import { onlyPlaces } from './overlays/only-places';
import { PASSES, TILED, type Look, type Paint, type ToolOverlay } from './paint/layer';
import { paletteOf } from './paint/contrast';
import type { Theme } from './paint/palette';
import { LAYER_IDS, SWITCHABLE, type LayerId } from './layer-ids';
import type { LocatedPoint } from '../values/located-point';
import { tourPaint, tourSource, type TourOverlay } from './overlays/tour';
import { litLinePaint, litLineSources, type LitLine } from './lit-line';
import { fromTiles, TILES, tilesOf, tilesUnder, tileSource } from './tiles';
import { positionPaint, positionSource } from './overlays/position';

/** The input of a style. */
export interface StyleInput {
	theme: Theme;
	lang: Locale;
	/** whether words and lines have more contrast */
	moreContrast?: boolean;
	/** the layers to draw, in any order; all by default */
	visible?: ReadonlySet<LayerId>;
	/** true where minor streets are loaded */
	detail: boolean;
	/** the address of `/data/`, with the base path, ending in a slash */
	dataRoot: string;
	/** where the map's tiles come from: an archive, or an address with `{z}`, `{x}` and `{y}`; the site itself by default */
	tiles?: string | null;
	/** the reader's position, once they asked for it */
	position?: LocatedPoint | null;
	/** the ids of the places to draw; null for all of them */
	only?: ReadonlySet<string> | null;
	/** true once something is measured; the map keeps the drawn data */
	measuring?: boolean;
	/** how the reader's own data are drawn, by the tool that opens them; the map keeps them */
	own?: ToolOverlay | null;
	/** stations by the minutes that it takes to them, by the tool that reckons those */
	minutes?: ToolOverlay | null;
	/** the compared places, while some are */
	comparison?: ComparisonOverlay | null;
	/** the tour, while its page is open */
	tour?: TourOverlay | null;
	/** the chosen street or metro line, lit as a whole */
	lit?: LitLine | null;
	/** a detailed online basemap, loaded and ready, in place of the embedded ground */
	basemap?: StyleSpecification | null;
}

/** The look that layers and legend are drawn in. */
export function lookOf({
	theme,
	lang,
	detail,
	moreContrast
}: Pick<StyleInput, 'theme' | 'lang' | 'detail' | 'moreContrast'>): Look {
	return { theme, lang, detail, palette: paletteOf(theme, moreContrast) };
}

/** The style of the map. Pure: equal input, equal value. */
export function styleOf(input: StyleInput): StyleSpecification {
	const look = lookOf(input);
	const { position, comparison, tour, basemap, measuring, lit, own, minutes } = input;
	const visible = input.visible ?? new Set(LAYER_IDS);
	const layers: readonly AnyLayer[] = STACK.filter(
		(layer) =>
			(visible.has(layer.id) || !SWITCHABLE.includes(layer.id)) && !(basemap && layer.isReplaceable)
	);

	const sources: StyleSpecification['sources'] = { ...basemap?.sources };
	const tiled = new Set<string>();
	const drawn = [
		...layers.map((layer) => layer.sources(look)),
		lit ? litLineSources(lit, look) : {}
	];
	for (const [id, source] of drawn.flatMap((all) => Object.entries(all))) {
		if (source === TILED) tiled.add(id);
		else if ('data' in source) sources[id] = { ...source, data: input.dataRoot + source.data };
	}
	if (tiled.size > 0)
		sources[TILES] = tileSource(input.tiles ? tilesOf(input.tiles) : tilesUnder(input.dataRoot));
	if (!basemap) sources.edge = extentFadeSource;
	if (position) sources.position = positionSource(position);
	if (tour) sources.tour = tourSource(tour);
	if (comparison) sources.comparison = comparisonSource(comparison);
	const outlined = sources.places ? (comparison?.places.map(({ id }) => id) ?? []) : [];
	Object.assign(sources, labelAidSources());
	for (const tool of [minutes, own]) Object.assign(sources, tool?.sources);
	if (measuring) Object.assign(sources, overlaySources());

	const painted = [
		...layers.flatMap((layer) => {
			const paints = layer.paint(look);
			return layer.id === 'places' && input.only ? onlyPlaces(paints, input.only) : paints;
		}),
		...(basemap ? [] : [extentFadePaint(look)]),
		...(tour ? tourPaint(look) : []),
		...(lit ? litLinePaint(lit, look) : []),
		...(comparison ? comparisonPaint(look, outlined) : []),
		...(position ? positionPaint(look) : []),
		...[minutes, own].flatMap((tool) => tool?.paint(look) ?? []),
		...(measuring ? overlayPaint(look) : []),
		...labelAidPaint(look)
	].filter((paint) => !(basemap && OPAQUE_GROUND.includes(paint.id)));
	return {
		version: 8,
		name: 'Suzhou Creek Innovation Corridor',
		...(basemap?.sprite && { sprite: basemap.sprite }),
		sources,
		layers: [
			...(basemap?.layers ?? []),
			...PASSES.flatMap((pass) => painted.filter((paint) => paint.pass === pass))
				.map(withoutPass)
				.map((layer) => fromTiles(layer, tiled))
		]
	};
}

/** Style layers that would hide a basemap below. */
const OPAQUE_GROUND = ['ground-outside', 'ground-district'];

function withoutPass({ pass: _pass, ...layer }: Paint): StyleSpecification['layers'][number] {
	return layer;
}
