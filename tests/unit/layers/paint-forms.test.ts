import {
	latest,
	normalizePropertyExpression,
	type LayerSpecification,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { styleOf } from '#lib/layers/style';

/** The zoom of the first view, with a margin. */
const FIRST_ZOOM = 12;
const { layers } = styleOf({ theme: 'light', lang: 'en', detail: false, dataRoot: '/data/' });

/**
 * The form in which a layer's values come: MapLibre links one shader program for each (two for a fill, which has an
 * outline). Each property that depends on the feature counts, and whether it depends on the zoom, too.
 */
function formOf(layer: LayerSpecification) {
	const known = latest[`paint_${layer.type}`] as Record<string, StylePropertySpecification>;
	const dependent: string[] = [];
	const zoomed: string[] = [];
	for (const [name, value] of Object.entries(layer.paint ?? {})) {
		const { kind } = normalizePropertyExpression(value, name, known[name]!);
		if (kind === 'source' || kind === 'composite') dependent.push(name);
		if (kind === 'composite') zoomed.push(name);
		if (/dasharray|pattern/.test(name)) dependent.push(`with ${name}`);
	}
	return {
		id: layer.id,
		features: [layer.type, ...dependent.sort()].join(' '),
		zoomed: zoomed.sort().join(' ')
	};
}

const FORMS = layers
	.filter(({ type, minzoom = 0 }) => minzoom < FIRST_ZOOM && type !== 'background')
	.map(formOf);

it('layers that read the same of a feature share a shader program', () => {
	for (const one of FORMS) {
		const twins = FORMS.filter((other) => other.features === one.features);
		const apart = twins.filter((other) => other.zoomed !== one.zoomed).map(({ id }) => id);
		expect(apart, `${one.id} has a program of its own: see atAnyZoom`).toEqual([]);
	}
});

it('the first view needs few of them', () => {
	expect(new Set(FORMS.map(({ features }) => features)).size).toBeLessThanOrEqual(13);
});
