/** A shapefile of its parts: shapes, table, definition of the system, name of the encoding. */
import { faultOf, ReadFault } from '../layer/fault';
import { RawGeometry } from '../layer/raw-geometry';
import { LayerBuilder, type ReadContext, type ReadLayer, type Spent } from '../layer/read-layer';
import { encodingOf, type Encoding } from '../text/encoding';
import { dbfEncoding, dbfRow, fieldDecoder, openDbf, type Dbf } from './dbf';
import { shpGeometry, shpRecords } from './shp';

/** The parts, by what they hold. */
export interface ShapefileParts {
	readonly name: string;
	/** missing where only the table was opened */
	readonly shp?: Uint8Array | undefined;
	readonly dbf?: Uint8Array | undefined;
	/** the text of the `.prj` */
	readonly prj?: string | undefined;
	/** the text of the `.cpg` */
	readonly cpg?: string | undefined;
}

/** A layer with the encoding in which its table was read. */
export interface ShapefileReading {
	readonly layer: ReadLayer;
	readonly encoding: Encoding;
	readonly isGuess: boolean;
}

/** The columns of a table are made by their names, so that two of the same name stay two. */
function addColumns(
	layer: LayerBuilder,
	{ fields }: Dbf,
	decode: (bytes: Uint8Array) => string
): void {
	const seen = new Set<string>();
	fields.forEach(({ nameBytes }, i) => {
		const given = decode(nameBytes).trim();
		const base = given || `column_${i + 1}`;
		let name = base;
		for (let n = 2; seen.has(name); n++) name = `${base}_${n}`;
		if (name !== given) layer.mend('column-renamed');
		seen.add(name);
		layer.column(name);
	});
}

/**
 * Reads a shapefile. What is damaged is refused by its number; the records before it are read.
 * @param chosen the encoding that the reader chose for the table
 */
export async function readShapefile(
	{ name, shp, dbf: table, prj, cpg }: ShapefileParts,
	chosen: Encoding | null,
	{ limits, tick }: ReadContext,
	spent?: Spent
): Promise<ShapefileReading> {
	const layer = new LayerBuilder(limits, spent);
	const dbf = table && openDbf(table, limits);
	const { encoding, isGuess } = dbf
		? dbfEncoding(dbf, chosen, cpg === undefined ? null : encodingOf(cpg))
		: { encoding: chosen ?? ('utf-8' as const), isGuess: false };
	const decode = fieldDecoder(encoding);
	if (dbf) addColumns(layer, dbf, decode);
	const rowAt = (row: number) => (dbf && row < dbf.count ? dbfRow(dbf, row, decode) : []);

	if (!shp) {
		for (let row = 0; row < (dbf?.count ?? 0); row++) {
			const values = rowAt(row);
			if (values) layer.add({ geometry: null, values, at: { feature: row + 1 } });
		}
	} else {
		try {
			for (const record of shpRecords(shp)) {
				const at = { feature: record.number };
				const values = rowAt(record.number - 1);
				if (!values) continue;
				layer.attempt(at, () => {
					return { geometry: shpGeometry(record, new RawGeometry(layer, at), at), values };
				});
				const done = record.byte / shp.length;
				const wait = record.number % 500 === 0 ? tick(done, record.number) : null;
				if (wait) await wait;
			}
		} catch (fault) {
			if (!(fault instanceof ReadFault) || fault.code === 'too-much') throw fault;
			if (layer.features.length === 0) throw fault;
			layer.refused.push(faultOf(fault));
		}
	}
	return {
		layer: layer.layer(name, {
			isTable: !shp,
			system: prj?.trim() ? { text: prj.trim(), by: 'file' } : null
		}),
		encoding,
		isGuess
	};
}
