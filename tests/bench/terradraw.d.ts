/** As much of the compared package as the bench uses: checks do not need it installed. */
declare module '@watergis/maplibre-gl-terradraw' {
	import type { Feature } from 'geojson';
	import type { IControl } from 'maplibre-gl';

	/** The measure control, a control of MapLibre. */
	export class MaplibreMeasureControl implements IControl {
		constructor(options: { modes: string[]; open: boolean });
		onAdd(): HTMLElement;
		onRemove(): void;
		getTerraDrawInstance():
			{ addFeatures(features: Feature[]): void; setMode(mode: string): void } | undefined;
	}
}
