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
import type { Measurement } from '../model/measurement';

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

interface Known {
	around: Surroundings | null;
	radii_m: Measurement['radii_m'];
	figures: Figures;
}

/**
 * A cache of figures by the vertices and radii that they were computed from, and the surroundings
 * known then.
 */
export class KnownFigures {
	#known = new WeakMap<readonly unknown[], Known>();

	of(measurement: Measurement, around: Surroundings | null): Figures {
		const found = this.#known.get(measurement.vertices);
		const { radii_m } = measurement;
		if (found && found.around === around && found.radii_m === radii_m) return found.figures;
		const figures = figuresOf(measurement, around);
		this.#known.set(measurement.vertices, { around, radii_m, figures });
		return figures;
	}
}
