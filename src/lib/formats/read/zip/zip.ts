/**
 * The files in a ZIP archive (PKWARE APPNOTE 6.3), unpacked by `fflate` as a stream, so that their bytes are
 * counted as they come and not as the archive claims. Names are UTF-8 where the archive says so or where
 * they fit it, otherwise GBK, as Chinese Windows writes them.
 */
import { Inflate } from 'fflate';
import { ReadFault } from '../layer/fault';
import type { ReadLimits } from '../layer/limits';
import { strictText } from '../text/encoding';

/** A file of an archive, packed. */
export interface ZipEntry {
	/** with its folders, `/` between them */
	readonly name: string;
	readonly method: number;
	readonly isEncrypted: boolean;
	readonly packed: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Whether bytes begin as an archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes.length > 21;

/** What systems add of their own: `__MACOSX`, hidden files. */
const isSystemFile = (name: string) => /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/i.test(name);

/**
 * The entries by the archive's directory, without folders.
 * @throws {ReadFault} where the directory is missing or damaged, or there are too many files
 */
export function zipEntries(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	const lowest = Math.max(0, end - 65_535);
	while (end >= lowest && view.getUint32(end, true) !== END) end--;
	if (end < lowest) throw new ReadFault('cut-off', { byte: bytes.length });
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	const count = view.getUint16(end + 10, true);
	for (let i = 0; i < count; i++) {
		if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) {
			throw new ReadFault('damaged', { byte: at });
		}
		const flags = view.getUint16(at + 8, true);
		const nameLength = view.getUint16(at + 28, true);
		const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
		const local = view.getUint32(at + 42, true);
		const packedLength = view.getUint32(at + 20, true);
		const name = nameOf(nameBytes, (flags & 0x800) !== 0);
		if (!name.endsWith('/') && !isSystemFile(name)) {
			if (entries.length >= limits.entries) {
				throw new ReadFault('too-much', { entry: name }, { limit: 'entries' });
			}
			if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) {
				throw new ReadFault('damaged', { entry: name, byte: local });
			}
			const start =
				local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
			entries.push({
				name,
				method: view.getUint16(at + 10, true),
				isEncrypted: (flags & 1) !== 0,
				packed: bytes.subarray(start, start + packedLength)
			});
		}
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
	const text =
		strictText(bytes, 'utf-8') ??
		(isUtf8 ? new TextDecoder().decode(bytes) : new TextDecoder('gb18030').decode(bytes));
	return text.replaceAll('\\', '/').normalize('NFC');
}

/** Unpacks entries, and counts what all of them unpack to. */
export class Unpacker {
	readonly #limits: ReadLimits;
	#bytes = 0;

	constructor(limits: ReadLimits) {
		this.#limits = limits;
	}

	#count(length: number, entry: string): void {
		this.#bytes += length;
		if (this.#bytes > this.#limits.unpackedBytes) {
			throw new ReadFault('too-much', { entry }, { limit: 'unpackedBytes' });
		}
	}

	/** @throws {ReadFault} where it is encrypted, packed otherwise, damaged, or too large */
	unpack({ name, method, isEncrypted, packed }: ZipEntry): Uint8Array {
		if (isEncrypted) throw new ReadFault('encrypted', { entry: name });
		if (method === 0) {
			this.#count(packed.length, name);
			return packed;
		}
		if (method !== 8) throw new ReadFault('damaged', { entry: name }, { detail: `${method}` });
		const parts: Uint8Array[] = [];
		let isEnded = false;
		const inflate = new Inflate((part, final) => {
			this.#count(part.length, name);
			parts.push(part);
			isEnded ||= final;
		});
		try {
			const CHUNK = 1 << 14;
			for (let i = 0; i < packed.length; i += CHUNK) {
				inflate.push(packed.subarray(i, i + CHUNK), i + CHUNK >= packed.length);
			}
		} catch (fault) {
			throw fault instanceof ReadFault ? fault : new ReadFault('damaged', { entry: name });
		}
		if (!isEnded) throw new ReadFault('cut-off', { entry: name });
		const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
		let at = 0;
		for (const part of parts) {
			whole.set(part, at);
			at += part.length;
		}
		return whole;
	}
}
