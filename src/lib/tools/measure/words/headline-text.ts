/** The one-line summary of a measurement in a header or a list. */
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { coordinateText } from '../../../geo/coordinates/coordinate-writing';
import type { Figures } from '../figures/all-figures';
import type { FigureText, Wording } from './figure-text';
import { totalsOf } from './headline';
import type { Measurement } from '../model/measurement';

/** Its first figure; for rings all of them; for a point without a mileage its coordinates. */
export function headlineOf(
	{ kind, vertices }: Measurement,
	figures: Figures,
	wording: Wording,
	datum: CoordinateSystem
): FigureText | null {
	const totals = totalsOf(figures, wording);
	if (kind === 'radius' && totals.length > 1) {
		return { text: totals.map(({ figure }) => figure.text).join(' · '), plusMinus: null };
	}
	if (kind === 'point' && totals.length === 0) {
		return { text: coordinateText(vertices[0]!.at, datum, 'decimal', 5), plusMinus: null };
	}
	return totals[0]?.figure ?? null;
}
