/** A measurement's name, and its main figure. */
import { formatMileage } from '../../../geo/creek/mileage-text';
import { combinedUncertaintyM } from '../../../geo/accuracy/uncertainty';
import { givenLength } from '../../../i18n/given-lengths';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { MeasureKind } from '../../../state/address/measure-address';
import type { Figures } from '../figures/all-figures';
import { areaFigure, lengthFigure, type FigureText, type Wording } from './figure-text';
import type { Measurement } from '../model/measurement';

const KIND = {
	distance: m.measure_kind_distance,
	area: m.measure_kind_area,
	radius: m.measure_kind_radius,
	creek: m.measure_kind_creek,
	point: m.measure_kind_point
} as const satisfies Record<MeasureKind, unknown>;

/** "Distance", "距离" */
export const kindName = (kind: MeasureKind, lang: Locale): string =>
	KIND[kind]({}, { locale: lang });

/** The reader's own name for it, or "Distance 2". */
export function measurementName({ kind, name, number }: Measurement, lang: Locale): string {
	return (
		name ?? m.measure_name({ kind: kindName(kind, lang), number: String(number) }, { locale: lang })
	);
}

/** One figure of several that a measurement has. */
export interface Total {
	id: 'length' | 'area' | 'perimeter' | 'radius' | 'along' | 'straight' | 'mileage';
	label: string;
	/** unrounded, metres or square metres */
	value: number;
	figure: FigureText;
}

/** A measurement's main figures, the most important first; empty where there is none. */
export function totalsOf(figures: Figures, wording: Wording): Total[] {
	const { lang } = wording;
	const words = { locale: lang };
	switch (figures.kind) {
		case 'distance':
			if (figures.legs.length === 0) return [];
			return [
				{
					id: 'length',
					label: m.measure_total({}, words),
					value: figures.total_m,
					figure: lengthFigure(figures.total_m, figures.error_m, wording)
				}
			];
		case 'area': {
			if (figures.legs.length === 0) return [];
			const perimeter: Total = {
				id: 'perimeter',
				label: m.measure_perimeter({}, words),
				value: figures.perimeter_m,
				figure: lengthFigure(figures.perimeter_m, figures.perimeterError_m, wording)
			};
			if (figures.area_m2 === null) return [perimeter];
			const area: Total = {
				id: 'area',
				label: m.measure_area({}, words),
				value: figures.area_m2,
				figure: areaFigure(figures.area_m2, figures.areaError_m2, wording)
			};
			return figures.legs.length < 2 ? [perimeter] : [area, perimeter];
		}
		case 'radius':
			return figures.radii_m.map((radius_m) => ({
				id: 'radius' as const,
				label: m.measure_radius({}, words),
				value: radius_m,
				// Given radii are not measured: they keep all their digits and have no ±.
				figure:
					figures.error_m === 0
						? { text: givenLength(radius_m, wording), plusMinus: null }
						: lengthFigure(radius_m, figures.error_m, wording)
			}));
		case 'creek': {
			const { between } = figures;
			if (!between || !('along_m' in between)) return [];
			return [
				{
					id: 'along',
					label: m.measure_along({}, words),
					value: between.along_m,
					figure: lengthFigure(between.along_m, figures.error_m, wording)
				},
				{
					id: 'straight',
					label: m.measure_straight({}, words),
					value: between.straight_m,
					figure: lengthFigure(between.straight_m, figures.error_m, wording)
				}
			];
		}
		case 'point': {
			const { exact, creek } = figures;
			if (!exact || 'reason' in exact || !creek || 'reason' in creek.mileage) return [];
			return [
				{
					id: 'mileage',
					label: m.measure_mileage({}, words),
					value: exact.mileage_m,
					// rounded to what the point's accuracy deserves, as on the pages
					figure: { text: formatMileage(creek.mileage.mileage_m), plusMinus: null }
				}
			];
		}
	}
}

/** ± of one leg from its two ends; null where one of them is not known, metres. */
export function legError({ vertices }: Measurement, index: number): number | null {
	const ends = [vertices[index], vertices[(index + 1) % vertices.length]];
	const known = ends.flatMap((end) => (end && end.accuracy_m !== null ? [end.accuracy_m] : []));
	return known.length === 2 ? combinedUncertaintyM(...known) : null;
}
