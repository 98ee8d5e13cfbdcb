/**
 * Everything that a reader keeps on the device as one file, and back: `{ format, version, saved, parts }`, each
 * part read whole before anything is changed.
 */
import type { KeptPart, Restorable } from '../../tool/kept-part';

const FORMAT = 'suzhou-creek-corridor/kept';
const VERSION = 1;

/** Why a file cannot be taken: it is no such file, damaged, or of a later version of the site. */
export type DeviceFileFault =
	| { readonly reason: 'other-file' | 'newer' }
	/** the part that is damaged; null where the file as a whole is */
	| { readonly reason: 'damaged'; readonly part: string | null };

/** A part of a file that was read. */
export interface ReadPart {
	readonly id: string;
	readonly restorable: Restorable;
}

export type ReadDeviceFile =
	| { readonly ok: true; readonly saved: string | null; readonly parts: readonly ReadPart[] }
	| ({ readonly ok: false } & DeviceFileFault);

/** What the device keeps as a file's text; null where it keeps nothing. @param saved ISO date */
export async function writeDeviceFile(
	parts: readonly KeptPart[],
	saved: string
): Promise<string | null> {
	const packed = await Promise.all(
		parts.map(async (part) => [part.id, await part.pack()] as const)
	);
	const kept = packed.filter(([, value]) => value !== null);
	if (kept.length === 0) return null;
	const file = { format: FORMAT, version: VERSION, saved, parts: Object.fromEntries(kept) };
	return JSON.stringify(file, null, '\t') + '\n';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file's text. Nothing is changed: each part is restored by itself. */
export function readDeviceFile(text: string, known: readonly KeptPart[]): ReadDeviceFile {
	let file: unknown;
	try {
		file = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		// A file that was cut short is ours all the same.
		return text.includes(FORMAT)
			? { ok: false, reason: 'damaged', part: null }
			: { ok: false, reason: 'other-file' };
	}
	if (!isRecord(file) || file.format !== FORMAT) return { ok: false, reason: 'other-file' };
	const { version, saved, parts } = file;
	if (typeof version === 'number' && version > VERSION) return { ok: false, reason: 'newer' };
	if (version !== VERSION || !isRecord(parts)) return { ok: false, reason: 'damaged', part: null };
	const read: ReadPart[] = [];
	for (const part of known) {
		if (!Object.hasOwn(parts, part.id)) continue;
		const restorable = part.read(parts[part.id]);
		if (!restorable) return { ok: false, reason: 'damaged', part: part.id };
		read.push({ id: part.id, restorable });
	}
	return { ok: true, saved: typeof saved === 'string' ? saved.slice(0, 10) : null, parts: read };
}
