/**
 * Files as they are opened or dropped: archives are unpacked, the parts of a shapefile brought together,
 * everything else read by its content.
 */
import { faultOf, ReadFault, type Fault } from './layer/fault';
import { binaryFormat, otherFormat, type Format } from './known-format';
import type { ReadContext, ReadLayer } from './layer/read-layer';
import { readText } from './read-text';
import { decodeText, type Encoding } from './text/encoding';
import type { ShapefileParts } from './shapefile/shapefile';

/** A file to be read. */
export interface InputFile {
	readonly name: string;
	/** its bytes; a text of the clipboard needs no decoding */
	readonly content: Uint8Array | string;
}

/** What became of a file, or of a shapefile's parts together. */
export interface FileReading {
	/** the file's name, with the archive's before it where it is in one */
	readonly name: string;
	readonly format: Format | null;
	/** in which its text was read; null where it has none to be decoded */
	readonly encoding: Encoding | null;
	/** whether another encoding would fit as well */
	readonly isGuess: boolean;
	readonly layers: readonly ReadLayer[];
	/** why it could not be read; null where it was */
	readonly fault: Fault | null;
}

const PART = /^(.*)\.(shp|dbf|prj|cpg|shx|sbn|sbx|qix|qpj|shp\.xml|cst)$/i;

/** The name without folders and ending. */
const titleOf = (name: string) => name.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || name;

/** Shapefiles by the name that their parts share, and the files that are no part of one. */
function grouped(
	files: readonly InputFile[]
): (InputFile | { name: string; parts: InputFile[] })[] {
	const groups = new Map<string, { name: string; parts: InputFile[] }>();
	for (const file of files) {
		const base = PART.exec(file.name)?.[1];
		if (base === undefined) continue;
		const known = groups.get(base.toLowerCase());
		if (known) known.parts.push(file);
		else groups.set(base.toLowerCase(), { name: base, parts: [file] });
	}
	const whole = [...groups.values()].filter(({ parts }) =>
		parts.some(({ name }) => /\.(shp|dbf)$/i.test(name))
	);
	return [...whole, ...files.filter(({ name }) => !PART.test(name))];
}

const bytesOf = ({ content }: InputFile): Uint8Array =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function readParts(
	name: string,
	parts: readonly InputFile[],
	chosen: Encoding | null,
	context: ReadContext
): Promise<FileReading> {
	const part = (ending: string) => parts.find((one) => one.name.toLowerCase().endsWith(ending));
	const textOf = (ending: string) => {
		const found = part(ending);
		return found && decodeText(bytesOf(found)).text;
	};
	const [shp, dbf] = [part('.shp'), part('.dbf')];
	const { readShapefile } = await import('./shapefile/shapefile');
	const all: ShapefileParts = {
		name: titleOf(`${name}.shp`),
		shp: shp && bytesOf(shp),
		dbf: dbf && bytesOf(dbf),
		prj: textOf('.prj') ?? textOf('.qpj'),
		cpg: textOf('.cpg') ?? textOf('.cst')
	};
	const { layer, encoding, isGuess } = await readShapefile(all, chosen, context);
	const shown = shp ? `${name}.shp` : `${name}.dbf`;
	return {
		name: shown,
		format: 'shapefile',
		encoding: dbf ? encoding : null,
		isGuess,
		layers: [layer],
		fault: null
	};
}

async function readZip(
	file: InputFile,
	chosen: Encoding | null,
	context: ReadContext
): Promise<FileReading[]> {
	const { Unpacker, zipEntries } = await import('./zip/zip');
	const entries = zipEntries(bytesOf(file), context.limits);
	if (entries.some(({ name }) => /^(xl\/workbook\.xml|content\.xml)$/.test(name))) {
		throw new ReadFault('spreadsheet');
	}
	const unpacker = new Unpacker(context.limits);
	const wanted = entries.filter(
		({ name }) => !/\.(png|jpe?g|gif|svg|pdf|docx?|lyr|sld|qml|html?)$/i.test(name)
	);
	const files = wanted.map((entry) => ({ name: entry.name, content: unpacker.unpack(entry) }));
	const readings: FileReading[] = [];
	for (const one of grouped(files)) {
		// No archive in an archive: their limits would multiply.
		const inner = 'parts' in one ? one : { ...one, isInner: true };
		for (const reading of await readOne(inner, chosen, context)) {
			const isKmz = reading.format === 'kml' && /\.kmz$/i.test(file.name);
			readings.push({
				...reading,
				name: `${file.name}/${reading.name}`,
				format: isKmz ? 'kmz' : reading.format
			});
		}
	}
	const read = readings.filter(({ fault }) => !fault);
	// A read-me beside the data is nothing to report.
	const shown =
		read.length > 0
			? readings.filter(({ fault, name }) => !fault || !/\.(txt|md|xml|json)$/i.test(name))
			: readings;
	if (shown.length === 0)
		throw new ReadFault('missing', {}, { detail: '.shp, .kml, .geojson, .csv' });
	return shown;
}

async function readOne(
	file: (InputFile & { isInner?: boolean }) | { name: string; parts: InputFile[] },
	chosen: Encoding | null,
	context: ReadContext
): Promise<FileReading[]> {
	const refused = (fault: Fault): FileReading => ({
		name: file.name,
		format: null,
		encoding: null,
		isGuess: false,
		layers: [],
		fault: faultOf(fault)
	});
	try {
		if ('parts' in file) return [await readParts(file.name, file.parts, chosen, context)];
		const { name, content } = file;
		if (content.length > context.limits.fileBytes) {
			throw new ReadFault('too-much', {}, { limit: 'fileBytes' });
		}
		if (content.length === 0) throw new ReadFault('empty');
		const bytes = typeof content === 'string' ? null : content;
		const binary = bytes && binaryFormat(bytes);
		if (binary === 'zip') {
			if (file.isInner) throw new ReadFault('other-format', {}, { detail: 'ZIP in ZIP' });
			return await readZip(file, chosen, context);
		}
		if (binary === 'shapefile')
			return [await readParts(name, [{ ...file, name: `${name}.shp` }], chosen, context)];
		const other = bytes && otherFormat(bytes);
		if (other === 'XLS') throw new ReadFault('spreadsheet');
		if (other) throw new ReadFault('other-format', {}, { detail: other });
		const decoded = bytes ? decodeText(bytes, chosen) : null;
		const text = decoded?.text ?? (content as string);
		// A text holds no zero bytes once its encoding is right.
		if (text.slice(0, 2000).includes('\0')) throw new ReadFault('unknown-format');
		const { format, layers } = await readText(text, titleOf(name), context);
		return [
			{
				name,
				format,
				encoding: decoded?.encoding ?? null,
				isGuess: decoded?.isGuess ?? false,
				layers,
				fault: layers.some(({ features, refused: no }) => features.length + no.length > 0)
					? null
					: { code: 'no-features', at: {} }
			}
		];
	} catch (fault) {
		if (fault instanceof ReadFault) return [refused(fault)];
		// Deep or long beyond what the engine's stack or memory takes.
		if (fault instanceof RangeError) return [refused({ code: 'too-much', at: {}, limit: 'depth' })];
		throw fault;
	}
}

/**
 * Reads files, each or as parts of shapefiles. Never fails of what is in them: every file has its reading or
 * its fault.
 * @param chosen the encoding that the reader chose for texts
 */
export async function readFiles(
	files: readonly InputFile[],
	chosen: Encoding | null,
	context: ReadContext
): Promise<FileReading[]> {
	const readings: FileReading[] = [];
	for (const one of grouped(files)) readings.push(...(await readOne(one, chosen, context)));
	return readings;
}
