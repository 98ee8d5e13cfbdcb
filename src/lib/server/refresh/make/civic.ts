/** Grounds of hospitals and schools in the district and around it. */
import type { AreasRule } from '../datasets/rule';
import type { Made } from '../features/feature';
import { namesOf, zhOf } from '../name/names';
import type { Thing } from '../osm/thing';
import { makeAreas } from './areas';
import { nearDistrict } from './near-district';
import { outlineOf, type Given, type Making } from './made';

/** Health centres that bear the tags of a hospital, and housing estates those of a university. */
const OTHERS = /(卫生|服务|保健|防治)中心|小区$/u;

/**
 * Makes the grounds. What is in the file today keeps its name, or goes on without one; of what is new only
 * hospitals are named: schools are ground, not places.
 */
export function makeCivic(rule: AreasRule, given: Given): Making {
	const isNear = nearDistrict(given);
	const isWanted = (thing: Thing) => {
		const corners = outlineOf(thing)?.coordinates.flat(2) ?? [];
		return !OTHERS.test(zhOf(thing.tags) ?? '') && corners.some(isNear);
	};
	const areas = given.things.filter(({ shape }) => shape.type !== 'point');
	const { features, ...faults } = makeAreas(rule, { ...given, things: areas }, isWanted);
	const things = new Map(areas.map((thing) => [thing.ref, thing]));
	const today = new Map(given.today?.features.map((feature) => [feature.id, feature]));
	const named = features.map((feature): Made => {
		const { kind } = feature.properties;
		const known = today.get(feature.ref);
		if (known) return { ...feature, properties: { ...known.properties, kind } };
		const names =
			kind === 'hospital' ? namesOf([things.get(feature.ref)!.tags], given.names) : null;
		return { ...feature, properties: { ...names, kind } };
	});
	return { features: named, ...faults };
}
