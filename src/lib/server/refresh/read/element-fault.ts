/** What is wrong with one element of an answer, told by its field. */

type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isId = (value: unknown) => Number.isSafeInteger(value);

function isPosition(value: unknown): boolean {
	if (!isObject(value)) return false;
	const { lat, lon } = value;
	return (
		typeof lat === 'number' &&
		typeof lon === 'number' &&
		Math.abs(lat) <= 90 &&
		Math.abs(lon) <= 180
	);
}

const isPath = (value: unknown) =>
	Array.isArray(value) && value.every((at) => at === null || isPosition(at));

function tagsFault(tags: unknown): string | null {
	if (tags === undefined) return null;
	if (!isObject(tags) || Array.isArray(tags)) return '.tags must be an object';
	const [key] = Object.entries(tags).find(([, value]) => typeof value !== 'string') ?? [];
	return key === undefined ? null : `.tags.${key} must be a text`;
}

function membersFault(members: unknown): string | null {
	if (members === undefined) return null;
	if (!Array.isArray(members)) return '.members must be a list';
	const at = members.findIndex(
		(member: unknown) =>
			!isObject(member) ||
			!['node', 'way', 'relation'].includes(member.type as string) ||
			!isId(member.ref) ||
			typeof member.role !== 'string' ||
			(member.geometry !== undefined && !isPath(member.geometry))
	);
	return at < 0
		? null
		: `.members.${at} must have type, ref and role, and positions in its geometry`;
}

/**
 * The fault of an element as `.field of way 12 …`, or null for a sound one. Coordinates may be
 * missing here, where `out` left them out; they must be right where they are.
 */
export function elementFault(element: unknown): string | null {
	if (!isObject(element)) return ' must be an object';
	const { type, id, nodes, geometry, center, lat, lon } = element;
	if (type !== 'node' && type !== 'way' && type !== 'relation') {
		return `.type must be node, way or relation (found ${JSON.stringify(type)})`;
	}
	if (!isId(id)) return `.id must be a whole number (found ${JSON.stringify(id)})`;
	const name = ` (${type} ${String(id)})`;
	const hasPosition = lat !== undefined || lon !== undefined;
	if (type === 'node' && hasPosition && !isPosition(element)) {
		return `${name}.lat and .lon must be degrees (found ${JSON.stringify([lat, lon])})`;
	}
	if (nodes !== undefined && !(Array.isArray(nodes) && nodes.every(isId))) {
		return `${name}.nodes must be a list of ids`;
	}
	if (geometry !== undefined && !isPath(geometry)) {
		return `${name}.geometry must be a list of positions`;
	}
	if (center !== undefined && !isPosition(center)) return `${name}.center must be a position`;
	const fault = tagsFault(element.tags) ?? membersFault(element.members);
	return fault && name + fault;
}
