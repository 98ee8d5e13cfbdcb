/** Draws layers and marks on the map. Layers come from the worker in parts. */
import type { Feature } from 'geojson';
import type { OwnSource } from '../../../layers/overlays/own-layers';
import type { MapSurface } from '../../../map/surface/surface';
import { nextTurn } from '../../../state/device/next-turn';
import type { Drawing, DrawnLayer, OwnFeature } from '../protocol/placed';
import type { Draft } from '../protocol/protocol';
import type { WorkerPort } from '../work/worker-port';
import { letterOf } from '../words/reading-letter';

export class MapDrawing {
	readonly #call: WorkerPort['call'];
	#newest = 0;
	#isEmpty = true;

	constructor(call: WorkerPort['call']) {
		this.#call = call;
	}

	/**
	 * Draws layers, and returns what was drawn; null where a newer request has overtaken this one.
	 * @param onknown is told what will be drawn before anything is: a change of the style now hands over little
	 */
	async draw(
		surface: MapSurface,
		layers: readonly DrawnLayer[],
		onknown: (drawing: Drawing) => void
	): Promise<Drawing | null> {
		const mine = ++this.#newest;
		if (layers.length === 0 && this.#isEmpty) return null;
		const drawing = await this.#call.draw(layers).catch(() => null);
		const isOvertaken = () => mine !== this.#newest;
		if (!drawing || isOvertaken()) return null;
		this.#isEmpty = layers.length === 0;
		onknown(drawing);
		await nextTurn();
		await this.#drawParts(surface, 'own-shapes', drawing.shapes, isOvertaken);
		await this.#drawParts(surface, 'own-points', drawing.points, isOvertaken);
		return isOvertaken() ? null : drawing;
	}

	async #drawParts(
		surface: MapSurface,
		source: OwnSource,
		parts: readonly string[],
		isOvertaken: () => boolean
	): Promise<void> {
		for (const [i, part] of (parts.length > 0 ? parts : ['[]']).entries()) {
			if (isOvertaken()) return;
			const features = JSON.parse(part) as Feature[];
			if (i === 0) surface.draw(source, { type: 'FeatureCollection', features });
			else surface.add(source, features);
			await nextTurn();
		}
	}

	/** Marks the chosen feature, and the points of a draft as each of its readings places them. */
	mark(surface: MapSurface, draft: Draft | null, chosen: OwnFeature | null): void {
		const features: Feature[] = (draft?.preview ?? []).flatMap((points, i) =>
			points.map(([lng, lat]): Feature => ({
				type: 'Feature',
				properties: { part: 'reading', colour: i, letter: letterOf(i) },
				geometry: { type: 'Point', coordinates: [lng, lat] }
			}))
		);
		if (chosen?.geometry) {
			features.push({
				type: 'Feature',
				properties: { part: 'chosen' },
				geometry: chosen.geometry
			});
		}
		// The proposed reading is drawn above the others.
		surface.draw('own-marks', { type: 'FeatureCollection', features: features.reverse() });
	}
}
