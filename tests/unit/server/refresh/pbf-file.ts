/** Writes a small PBF of OpenStreetMap (wiki.openstreetmap.org/wiki/PBF_Format), for tests of its reader. */
import { deflateSync } from 'node:zlib';
import type { OsmElement } from '#lib/server/refresh/osm/elements';

function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	return [...bytes, rest];
}
const zigzag = (value: number) => varint(value < 0 ? -2 * value - 1 : 2 * value);
const field = (number: number, bytes: readonly number[]) => [
	...varint(number * 8 + 2),
	...varint(bytes.length),
	...bytes
];
const number = (at: number, bytes: readonly number[]) => [...varint(at * 8), ...bytes];
const text = (value: string) => [...Buffer.from(value, 'utf8')];
const deltas = (values: readonly number[]) =>
	values.flatMap((value, at) => zigzag(value - (values[at - 1] ?? 0)));

const MEMBERS = { node: 0, way: 1, relation: 2 };

function blob(type: string, data: readonly number[]): number[] {
	const packed = [...deflateSync(Buffer.from(data))];
	const body = [...number(2, varint(data.length)), ...field(3, packed)];
	const header = [...field(1, text(type)), ...number(3, varint(body.length))];
	const length = Buffer.alloc(4);
	length.writeUInt32BE(header.length);
	return [...length, ...header, ...body];
}

/** The bytes of a PBF with these elements, of a day by its seconds since 1970. */
export function pbfOf(elements: readonly OsmElement[], seconds: number): Buffer {
	const strings = [''];
	const index = (value: string) => {
		const at = strings.indexOf(value);
		return varint(at >= 0 ? at : strings.push(value) - 1);
	};
	const tagged = ({ tags = {} }: OsmElement) => [
		...field(2, Object.keys(tags).flatMap(index)),
		...field(3, Object.values(tags).flatMap(index))
	];
	const groups = elements.map((element) => {
		if (element.type === 'node') {
			const at = (degrees: number) => zigzag(Math.round(degrees * 1e7));
			return field(1, [
				...number(1, zigzag(element.id)),
				...tagged(element),
				...number(8, at(element.lat!)),
				...number(9, at(element.lon!))
			]);
		}
		if (element.type === 'way') {
			return field(3, [
				...number(1, varint(element.id)),
				...tagged(element),
				...field(8, deltas(element.nodes!))
			]);
		}
		const members = element.members!;
		return field(4, [
			...number(1, varint(element.id)),
			...tagged(element),
			...field(
				8,
				members.flatMap(({ role }) => index(role))
			),
			...field(9, deltas(members.map(({ ref }) => ref))),
			...field(
				10,
				members.map(({ type }) => MEMBERS[type])
			)
		]);
	});
	const table = field(
		1,
		strings.flatMap((value) => field(1, text(value)))
	);
	const data = [...table, ...groups.flatMap((group) => field(2, group))];
	const header = [...field(4, text('OsmSchema-V0.6')), ...number(32, varint(seconds))];
	return Buffer.from([...blob('OSMHeader', header), ...blob('OSMData', data)]);
}
