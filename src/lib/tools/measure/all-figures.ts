/** The figures of any measurement, computed once for each of its states. */
import {
	creekFigures,
	pointFigures,
	radiusFigures,
	type CreekFigures,
	type PointFigures,
	type RadiusFigures,
	type Surroundings
} from './around';
import { areaFigures, distanceFigures, type AreaFigures, type DistanceFigures } from './figures';
import type { Measurement } from './measurement';

export type Figures = DistanceFigures | AreaFigures | RadiusFigures | CreekFigures | PointFigures;

/** The figures of a measurement; `around` is null until it has been loaded. */
export function figuresOf(measurement: Measurement, around: Surroundings | null): Figures {
	switch (measurement.kind) {
		case 'distance':
			return distanceFigures(measurement);
		case 'area':
			return areaFigures(measurement);
		case 'radius':
			return radiusFigures(measurement, around);
		case 'creek':
			return creekFigures(measurement, around);
		case 'point':
			return pointFigures(measurement, around);
	}
}

/** Figures by the vertices they were computed of, and by what was known around them. */
export class KnownFigures {
	#known = new WeakMap<readonly unknown[], { around: Surroundings | null; figures: Figures }>();

	of(measurement: Measurement, around: Surroundings | null): Figures {
		const found = this.#known.get(measurement.vertices);
		if (found && found.around === around) return found.figures;
		const figures = figuresOf(measurement, around);
		this.#known.set(measurement.vertices, { around, figures });
		return figures;
	}
}
