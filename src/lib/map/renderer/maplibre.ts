/**
 * MapLibre, loaded when the map is wanted and not before. Under Vite its worker must be named,
 * or the map stays blank behind a 404.
 */
import { Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

export { MapLibreMap, Popup };
