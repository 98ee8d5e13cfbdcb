/**
 * The layers of the stack. `layer-ids.ts` has their ids in order; this file does not compile if one of them
 * has no layer.
 */
import type { Locale } from '../i18n/locale';
import { m } from '../i18n/paraglide/messages';
import { TILED, type ClickTargets, type Look, type MapLayer } from './paint/layer';
import { PALETTES } from './paint/palette';
import { busStops } from './features/bus-stops';
import { creek } from './features/creek';
import { crossings } from './features/crossings';
import { green } from './features/green';
import { civic } from './basemap/civic';
import { ground } from './basemap/ground';
import { metro } from './features/metro';
import { piers } from './features/piers';
import { places } from './features/places';
import { rail } from './basemap/rail';
import { roads } from './basemap/roads';
import { CLICKABLE, LAYER_IDS, type ClickableLayer, type LayerId } from './layer-ids';
import { TILES } from './tiles';
import { water } from './basemap/water';

/** A layer of the stack. */
export type AnyLayer = MapLayer<LayerId>;

const LAYERS = {
	ground,
	green,
	civic,
	water,
	roads,
	rail,
	'bus-stops': busStops,
	creek,
	metro,
	crossings,
	piers,
	places
} satisfies { [Id in LayerId]: MapLayer<Id> };

/** All layers, from the bottom up. */
export const STACK: readonly AnyLayer[] = LAYER_IDS.map((id) => LAYERS[id]);

/** A layer by its id. */
export function layerOf(id: LayerId): AnyLayer {
	return LAYERS[id];
}

function targets(part: keyof ClickTargets): [string, ClickableLayer][] {
	return CLICKABLE.flatMap((id) =>
		layerOf(id).clickable[part].map((target): [string, ClickableLayer] => [target, id])
	);
}

/** The clickable style layers with the layer they belong to, in order of precedence. */
export const CLICK_TARGETS: ReadonlyMap<string, ClickableLayer> = new Map([
	...targets('marks'),
	...targets('extents')
]);

/** The number of marks among the click targets, which come first. */
export const MARK_COUNT = targets('marks').length;

/** A look with which every layer returns all of its sources. */
const ALL: Look = { theme: 'light', lang: 'en', palette: PALETTES.light, detail: true };

/** The sources whose features carry the state of a layer's item (hover, selected), as MapLibre names them. */
export function statefulSources(id: LayerId): readonly { source: string; sourceLayer?: string }[] {
	const { sources, stateful = [] } = layerOf(id);
	const all = sources(ALL);
	return stateful.map((source) =>
		all[source] === TILED ? { source: TILES, sourceLayer: source } : { source }
	);
}

/** The name of a source's data for readers; the source's id for one of an online basemap. */
export function dataTitleOf(source: string): (lang: Locale) => string {
	if (source === TILES) return (lang) => m.data_tiles({}, { locale: lang });
	const layer = STACK.find(({ sources }) => source in sources(ALL));
	return layer ? (layer.dataTitle ?? layer.title) : () => source;
}
