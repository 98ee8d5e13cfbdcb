/** Datasets of one point each. */
import type { PointsRule } from '../datasets/rule';
import { namesOf } from '../name/names';
import { isInExtent } from '../shape/clip';
import { roundedAt } from '../shape/round';
import type { Made } from '../features/feature';
import { selected, Shapes, type Given, type Making } from './made';

/** Makes a dataset of points by its rule. */
export function makePoints(rule: PointsRule, given: Given): Making {
	const shapes = new Shapes();
	const features = selected(given.things, rule).flatMap((thing): Made[] => {
		const properties = rule.propertiesOf(thing.tags);
		const at = properties && shapes.pointOf(thing);
		if (!at || !isInExtent(at)) return [];
		const names = namesOf([thing.tags], given.names);
		return [
			{
				ref: thing.ref,
				properties: { ...names, ...properties },
				geometry: { type: 'Point', coordinates: roundedAt(at) }
			}
		];
	});
	return { features, leftOut: shapes.leftOut, incomplete: shapes.incomplete };
}
