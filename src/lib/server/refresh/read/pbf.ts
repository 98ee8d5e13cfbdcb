/**
 * Reads an extract of OpenStreetMap in PBF (osm-pbf-parser-node) for a box, in three passes, so that a
 * whole city fits into little memory and what crosses the edge of the box still is whole: the nodes
 * inside and what touches them, the other members of relations that do, and the other nodes of all.
 */
import { createReadStream } from 'node:fs';
import { pipeline, type TransformCallback } from 'node:stream';
import { OSMTransform } from 'osm-pbf-parser-node';
import type { EXTENT } from '../../../catalogue/schema/extent';
import type { OsmElement, OsmMember, OsmNode, OsmRelation, OsmWay, Tags } from '../osm/elements';
import type { OverpassAnswer } from './overpass';

interface Item {
	type?: OsmElement['type'];
	id: number;
	lat: number;
	lon: number;
	tags?: Tags;
	refs?: number[];
	members?: { type: OsmMember['type']; ref?: number; id?: number; role: string }[];
	osmosis_replication_timestamp?: number;
}

/** The parser, whose faults become errors of the stream instead of ending the process. */
class Parser extends OSMTransform {
	override _transform(chunk: Buffer, encoding: BufferEncoding, done: TransformCallback) {
		try {
			super._transform(chunk, encoding, done);
		} catch (error) {
			done(error as Error);
		}
	}
	override _flush(done: TransformCallback) {
		try {
			super._flush(done);
		} catch {
			done(new Error('it is cut off'));
		}
	}
}

/** The items of a file, one after the other. */
async function* itemsOf(file: string): AsyncGenerator<Item> {
	const parser = new Parser({ withInfo: false });
	// a fault destroys the parser with it, and reading it then throws
	pipeline(createReadStream(file), parser, () => {});
	for await (const items of parser as AsyncIterable<Item[]>) yield* items;
}

type Box = { [Side in keyof typeof EXTENT]: number };

const tagged = (tags: Tags | undefined) => (tags && Object.keys(tags).length > 0 ? { tags } : {});

const nodeOf = ({ id, lat, lon, tags }: Item): OsmNode => ({
	type: 'node',
	id,
	lat,
	lon,
	...tagged(tags)
});
const wayOf = ({ id, refs, tags }: Item): OsmWay => ({
	type: 'way',
	id,
	nodes: refs ?? [],
	...tagged(tags)
});
const relationOf = ({ id, members, tags }: Item): OsmRelation => ({
	type: 'relation',
	id,
	members: (members ?? []).map(({ type, ref, id: memberId, role }) => ({
		type,
		ref: (ref ?? memberId)!,
		role
	})),
	...tagged(tags)
});

/** Relations whose members make their shape. */
const isArea = ({ tags }: OsmRelation) => /^(multipolygon|boundary)$/.test(tags?.type ?? '');

/**
 * The elements in a box, `[lng, lat]` degrees WGS-84, as an answer of Overpass.
 * @throws where the file is no PBF, or is cut off
 */
export async function readPbf(file: string, box: Box): Promise<OverpassAnswer> {
	const items = () => itemsOf(file);
	const nodes = new Map<number, OsmNode>();
	const ways = new Map<number, OsmWay>();
	const relations: OsmRelation[] = [];
	let date: string | null = null;

	for await (const item of items()) {
		if (item.type === 'node') {
			const { lat, lon } = item;
			const isIn = lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
			if (isIn) nodes.set(item.id, nodeOf(item));
		} else if (item.type === 'way') {
			if (item.refs?.some((id) => nodes.has(id))) ways.set(item.id, wayOf(item));
		} else if (item.type === 'relation') {
			const relation = relationOf(item);
			const touches = ({ type, ref }: OsmMember) =>
				(type === 'way' && ways.has(ref)) || (type === 'node' && nodes.has(ref));
			if (relation.members!.some(touches)) relations.push(relation);
		} else if (item.osmosis_replication_timestamp) {
			const seconds = item.osmosis_replication_timestamp;
			date = new Date(seconds * 1000).toISOString().slice(0, 10);
		}
	}

	const otherWays = new Set(
		relations
			.filter(isArea)
			.flatMap(({ members }) => members!.filter(({ type }) => type === 'way'))
			.map(({ ref }) => ref)
			.filter((ref) => !ways.has(ref))
	);
	if (otherWays.size > 0) {
		for await (const item of items()) {
			if (item.type === 'way' && otherWays.has(item.id)) ways.set(item.id, wayOf(item));
		}
	}

	const otherNodes = new Set<number>();
	for (const way of ways.values()) {
		for (const id of way.nodes!) if (!nodes.has(id)) otherNodes.add(id);
	}
	if (otherNodes.size > 0) {
		for await (const item of items()) {
			if (item.type !== 'node' || !otherNodes.has(item.id)) continue;
			nodes.set(item.id, { type: 'node', id: item.id, lat: item.lat, lon: item.lon });
		}
	}
	return { elements: [...nodes.values(), ...ways.values(), ...relations], date };
}
