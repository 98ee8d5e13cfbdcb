/** Small builders of binary files: GBK text, dBASE tables, shapefiles, archives. Written after the formats' specifications. */
import { zipSync } from 'fflate';

const gbk = new Map<string, [number, number]>();
function gbkTable(): typeof gbk {
	if (gbk.size > 0) return gbk;
	const decoder = new TextDecoder('gbk');
	for (let high = 0x81; high <= 0xfe; high++) {
		for (let low = 0x40; low <= 0xfe; low++) {
			if (low === 0x7f) continue;
			const text = decoder.decode(new Uint8Array([high, low]));
			if (text.length === 1 && text !== '\ufffd' && !gbk.has(text)) gbk.set(text, [high, low]);
		}
	}
	return gbk;
}

/** Text as bytes of an encoding. */
export function encode(
	text: string,
	encoding: 'utf-8' | 'utf-8-bom' | 'gbk' | 'utf-16le'
): Uint8Array<ArrayBuffer> {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
	if (encoding === 'utf-16le') {
		return new Uint8Array(
			[...`\ufeff${text}`].flatMap((char) => {
				const code = char.charCodeAt(0);
				return [code & 255, code >> 8];
			})
		);
	}
	const table = gbkTable();
	return new Uint8Array(
		[...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : table.get(char)!))
	);
}

type Cell = string | number | null;

/** A dBASE III table. */
export function dbf(
	columns: readonly string[],
	rows: readonly (readonly Cell[])[],
	{ encoding = 'utf-8' as 'utf-8' | 'gbk', language = 0 } = {}
): Uint8Array<ArrayBuffer> {
	const width = 40;
	const header = 33 + 32 * columns.length;
	const record = 1 + width * columns.length;
	const bytes = new Uint8Array(header + record * rows.length + 1);
	const view = new DataView(bytes.buffer);
	bytes[0] = 3;
	view.setUint32(4, rows.length, true);
	view.setUint16(8, header, true);
	view.setUint16(10, record, true);
	bytes[29] = language;
	columns.forEach((name, i) => {
		const at = 32 + 32 * i;
		bytes.set(encode(name, encoding).subarray(0, 10), at);
		const isNumber = rows.every((row) => typeof row[i] === 'number');
		bytes[at + 11] = (isNumber ? 'N' : 'C').charCodeAt(0);
		bytes[at + 16] = width;
	});
	bytes[header - 1] = 0x0d;
	rows.forEach((row, r) => {
		const start = header + r * record;
		bytes.fill(0x20, start, start + record);
		row.forEach((cell, i) => {
			const text = encode(cell === null ? '' : String(cell), encoding);
			bytes.set(text.subarray(0, width), start + 1 + i * width);
		});
	});
	bytes[bytes.length - 1] = 0x1a;
	return bytes;
}

type Pair = readonly [number, number];

function shpFile(type: number, bodies: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const length = 100 + bodies.reduce((sum, body) => sum + 8 + body.length, 0);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, 9994);
	view.setInt32(24, length / 2);
	view.setInt32(28, 1000, true);
	view.setInt32(32, type, true);
	let at = 100;
	bodies.forEach((body, i) => {
		view.setInt32(at, i + 1);
		view.setInt32(at + 4, body.length / 2);
		bytes.set(body, at + 8);
		at += 8 + body.length;
	});
	return bytes;
}

/** A shapefile of points. */
export function shpPoints(points: readonly Pair[]): Uint8Array<ArrayBuffer> {
	return shpFile(
		1,
		points.map(([x, y]) => {
			const view = new DataView(new ArrayBuffer(20));
			view.setInt32(0, 1, true);
			view.setFloat64(4, x, true);
			view.setFloat64(12, y, true);
			return new Uint8Array(view.buffer);
		})
	);
}

/** A shapefile of polygons or lines; each is a list of parts. */
export function shpParts(
	type: 3 | 5,
	shapes: readonly (readonly (readonly Pair[])[])[]
): Uint8Array<ArrayBuffer> {
	return shpFile(
		type,
		shapes.map((parts) => {
			const points = parts.flat();
			const view = new DataView(new ArrayBuffer(44 + 4 * parts.length + 16 * points.length));
			view.setInt32(0, type, true);
			view.setInt32(36, parts.length, true);
			view.setInt32(40, points.length, true);
			let first = 0;
			parts.forEach((part, i) => {
				view.setInt32(44 + 4 * i, first, true);
				first += part.length;
			});
			points.forEach(([x, y], i) => {
				view.setFloat64(44 + 4 * parts.length + 16 * i, x, true);
				view.setFloat64(52 + 4 * parts.length + 16 * i, y, true);
			});
			return new Uint8Array(view.buffer);
		})
	);
}

/** An archive. */
export const zip = (
	files: Readonly<Record<string, Uint8Array | string>>
): Uint8Array<ArrayBuffer> =>
	new Uint8Array(
		zipSync(
			Object.fromEntries(
				Object.entries(files).map(([name, content]) => [
					name,
					typeof content === 'string' ? new TextEncoder().encode(content) : content
				])
			)
		)
	);
