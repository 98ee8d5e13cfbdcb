/** In which projection and datum a sheet is drawn, so that its lengths and coordinates can be defended. */
import { coordinateText } from '../../../geo/coordinates/coordinate-writing';
import { SYSTEM_NAMES, type CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { CONVERSION_ACCURACY_M } from '../../../geo/datum/datum';
import { scaleAt, scaleDeviationPpm, type LocalPlane } from '../../../geo/plane/local-plane';
import { accuracyText, numberText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { LngLat } from '../../../values/lng-lat';

/** "0°44′": degrees and whole minutes of a small angle. */
export function angleText(angleDeg: number): string {
	const minutes = Math.round(Math.abs(angleDeg) * 60);
	return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}

/** The central meridian of the planner's grid, with its latitude of origin (EPSG:4549). */
const GRID_ORIGIN: LngLat = [120, 0];

/** @param half_m half the map's width and height on the ground, metres */
export function geodesyLines(
	plane: LocalPlane,
	half_m: readonly [number, number],
	system: CoordinateSystem,
	convergence: number | null,
	lang: Locale
): string[] {
	const ppm = scaleDeviationPpm(plane, half_m);
	const datum = SYSTEM_NAMES[system];
	const at = coordinateText(plane.origin, system, 'decimal', 5);
	const conversion_m = CONVERSION_ACCURACY_M[system];
	const lines = [
		m.print_projection({ ppm: ppm < 0.01 ? '0.01' : numberText(ppm, lang, 2) }),
		m.print_centre({ datum, at })
	];
	if (conversion_m > 0)
		lines.push(m.print_converted({ datum, error: accuracyText(conversion_m, lang) }));
	if (convergence !== null) {
		const scale = scaleAt(GRID_ORIGIN, plane.origin).toFixed(6);
		const angle = angleText(convergence);
		const turned = convergence < 0 ? m.print_grid_west({ angle }) : m.print_grid_east({ angle });
		lines.push(m.print_gauss_kruger({ datum, scale }), turned);
	}
	return lines;
}
