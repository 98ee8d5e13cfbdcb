/**
 * The table of a shapefile (dBASE III to Visual FoxPro). Its encoding is often stated nowhere, or wrongly:
 * UTF-8 is taken where every field fits it, then what a `.cpg` or the language byte states, then GB18030.
 */
import type { Cell } from '../../column';
import { ReadFault } from '../layer/fault';
import type { ReadLimits } from '../layer/limits';
import { strictText, type Encoding } from '../text/encoding';

/** A column. */
interface DbfField {
	readonly nameBytes: Uint8Array;
	/** C text, N and F numbers as text, L yes or no, D a date, I and O binary numbers */
	readonly type: string;
	readonly start: number;
	readonly length: number;
}

/** A table, not yet decoded. */
export interface Dbf {
	readonly bytes: Uint8Array;
	readonly fields: readonly DbfField[];
	readonly count: number;
	readonly headerLength: number;
	readonly recordLength: number;
	/** what the language byte states; null where it states nothing that can be relied on */
	readonly stated: Encoding | null;
}

/**
 * Language drivers of Chinese code pages. 0x03 and 0x57 ("ANSI") are what programs write in whatever
 * language they run, and state nothing.
 */
const LANGUAGES: Readonly<Record<number, Encoding>> = {
	0x4d: 'gb18030',
	0x7a: 'gb18030',
	0x4f: 'big5',
	0x78: 'big5'
};

const DELETED = 0x2a;
const END_OF_FIELDS = 0x0d;

/** @throws {ReadFault} where the header makes no sense or exceeds a limit */
export function openDbf(bytes: Uint8Array, limits: ReadLimits): Dbf {
	if (bytes.length < 33) throw new ReadFault('cut-off', { byte: bytes.length });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const headerLength = view.getUint16(8, true);
	const recordLength = view.getUint16(10, true);
	const fields: DbfField[] = [];
	let start = 1;
	for (let at = 32; at + 32 <= headerLength && bytes[at] !== END_OF_FIELDS; at += 32) {
		if (at + 32 > bytes.length) throw new ReadFault('cut-off', { byte: at });
		if (fields.length >= limits.columns) {
			throw new ReadFault('too-much', { byte: at }, { limit: 'columns' });
		}
		const name = bytes.subarray(at, at + 11);
		const end = name.indexOf(0);
		const type = String.fromCharCode(bytes[at + 11]!);
		// Texts longer than 255 have the rest of their length where numbers have their decimals.
		const length = bytes[at + 16]! + (type === 'C' ? 256 * bytes[at + 17]! : 0);
		fields.push({ nameBytes: end < 0 ? name : name.subarray(0, end), type, start, length });
		start += length;
	}
	if (fields.length === 0 || start > recordLength) throw new ReadFault('damaged', { byte: 32 });
	const room = Math.max(0, Math.floor((bytes.length - headerLength) / recordLength));
	return {
		bytes,
		fields,
		count: Math.min(view.getUint32(4, true), room),
		headerLength,
		recordLength,
		stated: LANGUAGES[bytes[29]!] ?? null
	};
}

/** A text field without the spaces and zeros that fill it up. */
function trimmed(bytes: Uint8Array): Uint8Array {
	let end = bytes.length;
	while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--;
	return bytes.subarray(0, end);
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

/** Whether a field fits an encoding; a full field may have cut its last character. */
function fits(field: Uint8Array, encoding: Encoding, isFull: boolean): boolean {
	if (isAscii(field) || strictText(field, encoding) !== null) return true;
	return isFull && [1, 2, 3].some((cut) => strictText(field.subarray(0, -cut), encoding) !== null);
}

/** The text fields, names of columns included, that are not plain ASCII; the first thousands. */
function* foreignFields({ bytes, fields, count, headerLength, recordLength }: Dbf) {
	for (const { nameBytes } of fields) {
		if (!isAscii(nameBytes)) yield { field: nameBytes, isFull: nameBytes.length >= 10 };
	}
	let left = 20_000;
	const texts = fields.filter(({ type }) => type === 'C');
	for (let row = 0; row < count && left > 0; row++) {
		const record = headerLength + row * recordLength;
		for (const { start, length } of texts) {
			const field = trimmed(bytes.subarray(record + start, record + start + length));
			if (isAscii(field)) continue;
			left--;
			// Programs leave a byte or two free where a character did not fit.
			yield { field, isFull: field.length >= length - 2 };
		}
	}
}

/** The encoding of a table, and whether it is a guess. */
export function dbfEncoding(
	dbf: Dbf,
	chosen: Encoding | null,
	cpg: Encoding | null
): { encoding: Encoding; isGuess: boolean } {
	if (chosen) return { encoding: chosen, isGuess: false };
	const foreign = [...foreignFields(dbf)];
	const stated = cpg ?? dbf.stated;
	if (foreign.length === 0) return { encoding: stated ?? 'utf-8', isGuess: false };
	const suits = (encoding: Encoding) =>
		foreign.every(({ field, isFull }) => fits(field, encoding, isFull));
	if (suits('utf-8')) return { encoding: 'utf-8', isGuess: false };
	if (stated && stated !== 'utf-8' && suits(stated)) return { encoding: stated, isGuess: false };
	return { encoding: suits('gb18030') ? 'gb18030' : (stated ?? 'gb18030'), isGuess: true };
}

/** Decodes text, with a short way for plain ASCII. */
export function fieldDecoder(encoding: Encoding): (bytes: Uint8Array) => string {
	const decoder = new TextDecoder(encoding);
	return (bytes) =>
		isAscii(bytes)
			? String.fromCharCode(...bytes)
			: // A character that the field's end has cut
				decoder.decode(bytes).replace(/\ufffd+$/, '');
}

/** The cells of a row; null for a row that is marked as deleted. */
export function dbfRow(
	dbf: Dbf,
	row: number,
	decode: (bytes: Uint8Array) => string
): Cell[] | null {
	const { bytes, fields, headerLength, recordLength } = dbf;
	const record = headerLength + row * recordLength;
	if (bytes[record] === DELETED) return null;
	return fields.map(({ type, start, length }) => {
		const field = bytes.subarray(record + start, record + start + length);
		return cellOfField(type, field, decode);
	});
}

function cellOfField(type: string, field: Uint8Array, decode: (bytes: Uint8Array) => string): Cell {
	const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
	if (type === 'I' && field.length === 4) return view.getInt32(0, true);
	if ((type === 'O' || type === 'B') && field.length === 8) {
		const value = view.getFloat64(0, true);
		return Number.isFinite(value) ? value : null;
	}
	const text = decode(trimmed(field));
	if (type === 'C' || type === 'M') return text === '' ? null : text;
	const plain = text.trim();
	if (type === 'N' || type === 'F') {
		const value = Number(plain);
		return plain === '' || !Number.isFinite(value) ? null : value;
	}
	if (type === 'L') return /^[YyTt]$/.test(plain) ? true : /^[NnFf]$/.test(plain) ? false : null;
	if (type === 'D' && /^\d{8}$/.test(plain)) {
		return `${plain.slice(0, 4)}-${plain.slice(4, 6)}-${plain.slice(6)}`;
	}
	return plain === '' ? null : plain;
}
