/** Elements become things with a shape: ways get their positions, multipolygons their rings. */
import type { LngLat } from '../../../values/lng-lat';
import {
	refOf,
	type OsmElement,
	type OsmMember,
	type OsmPosition,
	type OsmRelation,
	type OsmWay
} from '../osm/elements';
import type { RouteTags, Shape, Thing } from '../osm/thing';
import { joinRings, withHoles, type Path } from './rings';

const at = ({ lon, lat }: OsmPosition): LngLat => [lon, lat];

/** The positions of a way, or what is missing of it. */
type Found = { paths: Path[]; isWhole: boolean } | { missing: string };

/** Positions of `out geom`: where some lie outside the box that was asked for, the runs inside. */
function runsOf(geometry: readonly (OsmPosition | null)[]): Found {
	const paths: Path[] = [[]];
	for (const position of geometry) {
		if (position) paths.at(-1)!.push(at(position));
		else if (paths.at(-1)!.length > 0) paths.push([]);
	}
	const runs = paths.filter((path) => path.length > 1);
	return { paths: runs, isWhole: !geometry.includes(null) };
}

/** What the shapes of ways and relations are put together from. */
class Elements {
	readonly nodes = new Map<number, LngLat>();
	readonly ways = new Map<number, OsmWay>();

	constructor(elements: readonly OsmElement[]) {
		for (const element of elements) {
			if (element.type === 'way') this.ways.set(element.id, element);
			if (element.type !== 'node' || element.lat === undefined) continue;
			this.nodes.set(element.id, [element.lon!, element.lat]);
		}
	}

	/** A way's positions, of its own geometry or of its nodes. */
	pathOf({ nodes, geometry }: Pick<OsmWay, 'nodes' | 'geometry'>): Found {
		if (geometry) return runsOf(geometry);
		if (!nodes || nodes.length === 0) return { missing: 'it has neither nodes nor a geometry' };
		const path: Path = [];
		for (const id of nodes) {
			const position = this.nodes.get(id);
			if (!position) return { missing: `its node ${id} is not in the answer` };
			path.push(position);
		}
		return { paths: path.length > 1 ? [path] : [], isWhole: true };
	}

	/** The positions of a way that is a member of a relation. */
	memberPath({ ref, geometry }: OsmMember): Found {
		if (geometry) return runsOf(geometry);
		const way = this.ways.get(ref);
		if (!way) return { missing: `its member way ${ref} is not in the answer` };
		const found = this.pathOf(way);
		return 'missing' in found ? { missing: `of its member way ${ref}: ${found.missing}` } : found;
	}
}

const none = (fault: 'incomplete' | 'broken', reason: string): Shape => ({
	type: 'none',
	fault,
	reason
});

function wayShape(way: OsmWay, all: Elements): Shape {
	const found = all.pathOf(way);
	if ('missing' in found) {
		if (way.center) return { type: 'point', at: at(way.center), isCentre: true };
		return none('incomplete', found.missing);
	}
	if (found.paths.length === 0) return none('broken', 'it has fewer than two positions');
	return { type: 'lines', lines: found.paths };
}

const ROLES: Record<string, 'outer' | 'inner'> = { '': 'outer', outer: 'outer', inner: 'inner' };

function areaShape(relation: OsmRelation, all: Elements): Shape {
	const paths: Record<'outer' | 'inner', Path[]> = { outer: [], inner: [] };
	const members = (relation.members ?? []).filter(({ type }) => type === 'way');
	if (members.length === 0) {
		if (relation.center) return { type: 'point', at: at(relation.center), isCentre: true };
		return none('incomplete', 'it has no members');
	}
	for (const member of members) {
		const role = ROLES[member.role];
		if (!role) continue;
		const found = all.memberPath(member);
		if ('missing' in found) {
			if (relation.center) return { type: 'point', at: at(relation.center), isCentre: true };
			return none('incomplete', found.missing);
		}
		if (!found.isWhole) {
			return none('incomplete', `its member way ${member.ref} is cut at the edge of the answer`);
		}
		paths[role].push(...found.paths);
	}
	const [outer, inner] = [joinRings(paths.outer), joinRings(paths.inner)];
	const open = 'openAt' in outer ? outer : 'openAt' in inner ? inner : null;
	if (open)
		return none(
			'broken',
			`a ring of it does not close: it ends at ${open.openAt.map((degrees) => degrees.toFixed(7)).join(', ')}`
		);
	const polygons = withHoles(
		(outer as { rings: Path[] }).rings,
		(inner as { rings: Path[] }).rings
	);
	if (!polygons || polygons.length === 0) return none('broken', 'a hole of it lies outside');
	return { type: 'area', polygons };
}

/** By the ref of a member: the routes it belongs to. */
function routesOf(elements: readonly OsmElement[]): Map<string, RouteTags[]> {
	const routes = new Map<string, RouteTags[]>();
	for (const element of elements) {
		if (element.type !== 'relation' || element.tags?.type !== 'route') continue;
		const route = { ref: refOf('relation', element.id), tags: element.tags };
		for (const { type, ref } of element.members ?? []) {
			const member = refOf(type, ref);
			routes.set(member, [...(routes.get(member) ?? []), route]);
		}
	}
	return routes;
}

const AREAS = ['multipolygon', 'boundary'];

/**
 * The tagged things of an answer without doubles, in its order. A shape that cannot be put together
 * is told with the reason; who selects the thing decides what that means.
 */
export function assemble(elements: readonly OsmElement[]): Thing[] {
	const all = new Elements(elements);
	const routes = routesOf(elements);
	return elements.flatMap((element): Thing[] => {
		const ref = refOf(element.type, element.id);
		const inRoutes = routes.get(ref) ?? [];
		const tags = element.tags ?? {};
		if (Object.keys(tags).length === 0 && inRoutes.length === 0) return [];
		const shape = shapeOf(element, all);
		return shape ? [{ ref, tags, shape, routes: inRoutes }] : [];
	});
}

function shapeOf(element: OsmElement, all: Elements): Shape | null {
	switch (element.type) {
		case 'node':
			return element.lat === undefined
				? none('incomplete', 'it has no position')
				: { type: 'point', at: [element.lon!, element.lat], isCentre: false };
		case 'way':
			return wayShape(element, all);
		case 'relation':
			return AREAS.includes(element.tags?.type ?? '') ? areaShape(element, all) : null;
	}
}
