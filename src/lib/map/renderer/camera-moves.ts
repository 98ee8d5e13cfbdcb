/** Moves the map's camera: gently, or at once for readers who asked for less motion. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, CameraRequest } from '../../state/address/camera';
import type { Padding } from './create-map';

/** The closest zoom for a point: its surroundings are part of the answer. */
const POINT_ZOOM = 15;
/** The closest zoom for an extent: the map has no more detail to show. */
const EXTENT_ZOOM = 16.5;

/** The camera as the address writes it. */
export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return {
		zoom: map.getZoom(),
		center: [lng, lat],
		bearing: map.getBearing(),
		pitch: map.getPitch()
	};
}

/**
 * Carries out a camera request; `flyTo` and similar methods jump under reduced motion by
 * themselves.
 * @param padding the covered edges: an animation of the padding would be cut off by this move
 */
export function moveCamera(map: MapLibreMap, cameraRequest: CameraRequest, padding: Padding): void {
	map.setPadding(padding);
	switch (cameraRequest.type) {
		case 'camera':
			map.jumpTo(cameraRequest.camera);
			break;
		case 'extent':
			map.fitBounds(cameraRequest.extent, { padding: 48, maxZoom: EXTENT_ZOOM, duration: 900 });
			break;
		case 'frame':
			map.fitBounds(cameraRequest.frame, { duration: 900 });
			break;
		case 'point':
			map.flyTo({
				center: cameraRequest.point,
				zoom: Math.max(map.getZoom(), POINT_ZOOM),
				duration: 900
			});
	}
}
