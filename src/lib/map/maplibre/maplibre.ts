/**
 * MapLibre, loaded with the live map only. Under Vite its worker must be imported by name, or the
 * map stays blank because the worker's address is a 404.
 */
import { addProtocol, Map as MapLibreMap, Popup, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);
// The worker starts while the page comes alive, not when the map is created.
prewarm();

export { addProtocol, MapLibreMap, Popup };
