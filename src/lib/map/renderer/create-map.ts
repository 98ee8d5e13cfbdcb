/** Creates the MapLibre map with all options that do not change during its life. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Frame } from '../../layers/still-picture/frame/frame';
import { isArchive } from '../../layers/tiles';
import { deployment } from '../../state/deployment';
import { MAX_BOUNDS, ZOOM, type Camera } from '../../state/address/camera';
import { TILED_LAST } from '../../values/tile-zooms';
import { readArchives } from './archive-protocol';
import { HIDDEN_RATIO } from '../frames/hidden-frames';
import { provideImages } from './images';
import { PacedMap } from '../maplibre/paced-map';

export interface MapOptions {
	container: HTMLElement;
	style: StyleSpecification;
	camera: Camera | null;
	/** what to show where the camera is null */
	frame: Frame;
	/** covered edges of the map, CSS pixels */
	padding: Padding;
	lang: Locale;
	/** true while something covers the map until its first complete frame */
	isHidden?: boolean;
	/** true where one finger and the wheel scroll the page around the map */
	isGuest?: boolean;
}

/** Edges of the map that other parts of the page cover, CSS pixels. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/**
 * The map, not yet loaded.
 * @throws {Error} MapLibre's, where WebGL 2 is not available; nothing of it stays in the container
 */
export function createMap(options: MapOptions): PacedMap {
	const { container, style, camera, padding, lang, isHidden, isGuest = false } = options;
	if (deployment.tiles && isArchive(deployment.tiles)) readArchives();
	const map = new PacedMap({
		container,
		style,
		...(camera && {
			center: camera.center,
			zoom: camera.zoom,
			bearing: camera.bearing,
			pitch: camera.pitch
		}),
		...(isHidden && { pixelRatio: HIDDEN_RATIO }),
		minZoom: ZOOM.min,
		maxZoom: ZOOM.max,
		maxBounds: MAX_BOUNDS,
		maxPitch: 60,
		attributionControl: false,
		fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
		// No glyph server: ideographs and Latin are drawn from the fonts of the machine.
		localIdeographFontFamily: false,
		hash: false,
		// Our own style is validated by tests; a foreign base map's, when it is joined to it (style-change.ts).
		validateStyle: import.meta.env.DEV,
		// The bounds end far from the next copy of the world.
		renderWorldCopies: false,
		// Tiles of a version do not change: what `Cache-Control` says is for the next visit.
		refreshExpiredTiles: false,
		// MapLibre would fetch and read the last tiles once for each quarter of them that it draws.
		zoomLevelsToOverscale: ZOOM.max - TILED_LAST,
		pitchWithRotate: true,
		cooperativeGestures: isGuest,
		locale: {
			'Map.Title': m.map_canvas({}, { locale: lang }),
			'CooperativeGesturesHandler.WindowsHelpText': m.embed_wheel_ctrl({}, { locale: lang }),
			'CooperativeGesturesHandler.MacHelpText': m.embed_wheel_cmd({}, { locale: lang }),
			'CooperativeGesturesHandler.MobileHelpText': m.embed_two_fingers({}, { locale: lang })
		}
	});
	provideImages(map);
	map.setPadding(padding);
	// The still picture is fitted by the same rule; see panels/place/picture/PlacePicture.svelte.
	const fitted = camera ? null : map.cameraForBounds(options.frame);
	if (fitted) map.jumpTo({ center: fitted.center!, zoom: fitted.zoom! });
	return map;
}
