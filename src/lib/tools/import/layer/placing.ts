/** A draft's features in WGS-84, as its reader chose: rings turned as GeoJSON has them. */
import type { Geometry, Position } from 'geojson';
import type { Cell } from '../../../formats/column';
import type { Fault } from '../../../formats/read/layer/fault';
import type { Mend } from '../../../formats/read/layer/read-layer';
import { signedArea } from '../../../formats/read/shapefile/rings';
import { inOrder } from '../../../geo/readings/candidates';
import { sourceSystem } from '../../../geo/readings/source-system';
import type { LngLat } from '../../../values/lng-lat';
import type { PlaceChoice } from '../protocol/placed';
import type { ReadDraft } from '../read/read-drafts';

/** The features of a placed layer. */
export interface PlacedFeatures {
	readonly columns: readonly string[];
	readonly cells: readonly (readonly Cell[])[];
	/** WGS-84, in the order of the rows */
	readonly geometries: readonly (Geometry | null)[];
	readonly mended: Readonly<Partial<Record<Mend, number>>>;
	readonly refused: readonly Fault[];
	readonly accuracy_m: number | null;
}

/** Converted positions are written to 1e-9°, 0.1 mm; those that need no conversion as they are. */
const STEP = 1e9;
const rounded = (value: number) => Math.round(value * STEP) / STEP;

class Nowhere extends Error {}

/** @throws {Error} where the system cannot be read: a survey offers none such */
export function placeDraft(draft: ReadDraft, { system: id, order }: PlaceChoice): PlacedFeatures {
	const system = sourceSystem(id);
	if (!system) throw new Error(`no system ${id}`);
	const isAsWritten = id === 'wgs84' || id === 'cgcs2000';
	let turned = 0;

	const position = (raw: Position): Position => {
		const pair = inOrder(raw as unknown as LngLat, order);
		const [lng, lat] = isAsWritten ? pair : system.toWgs84(pair);
		if (!(Math.abs(lng) <= 180) || !(Math.abs(lat) <= 90)) throw new Nowhere();
		const at = isAsWritten ? [lng, lat] : [rounded(lng), rounded(lat)];
		return raw.length > 2 ? [...at, raw[2]!] : at;
	};
	/** Outer rings run counter-clockwise, holes the other way (RFC 7946, 3.1.6). */
	const polygon = (rings: readonly Position[][]) =>
		rings.map((ring, i) => {
			const placed = ring.map(position);
			const area = signedArea(placed);
			const isRight = i === 0 ? area >= 0 : area <= 0;
			if (isRight) return placed;
			turned++;
			return placed.reverse();
		});
	const placed = (geometry: Geometry): Geometry => {
		switch (geometry.type) {
			case 'Point':
				return { ...geometry, coordinates: position(geometry.coordinates) };
			case 'MultiPoint':
			case 'LineString':
				return { ...geometry, coordinates: geometry.coordinates.map(position) };
			case 'MultiLineString':
				return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(position)) };
			case 'Polygon':
				return { ...geometry, coordinates: polygon(geometry.coordinates) };
			case 'MultiPolygon':
				return { ...geometry, coordinates: geometry.coordinates.map(polygon) };
			case 'GeometryCollection':
				return { ...geometry, geometries: geometry.geometries.map(placed) };
		}
	};

	const refused: Fault[] = [...draft.refused];
	const geometries = draft.features.map(({ geometry, at }) => {
		try {
			return geometry && placed(geometry);
		} catch (error) {
			if (!(error instanceof Nowhere)) throw error;
			refused.push({ code: 'no-position', at });
			return null;
		}
	});
	return {
		columns: draft.layer.columns,
		cells: draft.features.map(({ values }) => values),
		geometries,
		mended: { ...draft.layer.mended, ...(turned > 0 && { 'ring-turned': turned }) },
		refused,
		accuracy_m: system.accuracy_m
	};
}
