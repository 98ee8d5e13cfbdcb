/** The outline of the district. */
import type { OwnRule } from '../datasets/rule';
import { clippedArea } from '../shape/clip';
import { soundArea } from '../shape/sound-area';
import { selected, Shapes, type Given, type Making } from './made';

const TOLERANCE_M = 2.5;

/** Makes the outline, with the name and the accuracy that it has today. */
export function makeBoundary(rule: OwnRule, { things, today }: Given): Making {
	const shapes = new Shapes();
	const known = today?.features[0];
	const features = selected(things, rule).flatMap((thing) => {
		const polygons = shapes.polygonsOf(thing);
		const geometry = polygons && soundArea(clippedArea(polygons), TOLERANCE_M);
		if (!geometry || !known) return [];
		return [{ ref: thing.ref, id: known.id, properties: known.properties, geometry }];
	});
	return {
		features: features.slice(0, 1),
		leftOut: shapes.leftOut,
		incomplete: shapes.incomplete
	};
}
