/**
 * Measurements as GeoJSON (RFC 7946): WGS-84, 8 decimals, outer rings counter-clockwise. The
 * figures are properties, unrounded, so that the file states results and accuracies. Lines run from
 * vertex to vertex: a program that measures them again has to do it on the ellipsoid.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { Locale } from '../../../i18n/locale';
import type { Figures } from '../figures/all-figures';
import { measurementName } from '../words/headline';
import type { Measurement } from '../model/measurement';
import {
	areaFeature,
	creekFeatures,
	lineFeature,
	pointFeature,
	ringFeatures,
	type Draw
} from './results-features';
import {
	creekValues,
	RESULT_DATUM,
	RESULT_METHOD,
	withFigures,
	withinValues
} from './results-values';

function featuresOf(measurement: Measurement, figures: Figures, lang: Locale): Feature[] {
	const name = measurementName(measurement, lang);
	const { kind, vertices } = measurement;
	const draw: Draw = (part, geometry, properties) => ({
		type: 'Feature',
		properties: { name, kind, part, ...properties, datum: RESULT_DATUM, method: RESULT_METHOD },
		geometry
	});
	switch (figures.kind) {
		case 'distance':
			return [lineFeature(draw, measurement, figures)];
		case 'area':
			return [areaFeature(draw, measurement, figures)];
		case 'radius':
			return ringFeatures(draw, measurement, figures, lang);
		case 'creek':
			return creekFeatures(draw, measurement, figures);
		case 'point':
			return [
				pointFeature(draw, 'point', vertices[0]!, {
					...creekValues(figures.exact),
					within: withinValues(figures, lang)
				})
			];
	}
}

/**
 * The measurements that have a figure as one collection. A ring has properties of its own; the
 * places and stations inside are properties of the centre, the places that contain a point are
 * properties of the point.
 */
export function resultsGeoJson(
	measurements: readonly Measurement[],
	figuresOf: (one: Measurement) => Figures,
	lang: Locale
): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: withFigures(measurements).flatMap((one) => featuresOf(one, figuresOf(one), lang))
	};
}
