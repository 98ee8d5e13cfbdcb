/** Faults in words: what is wrong, what was expected, where, and what to do. */
import type { Fault, FaultCode, FaultPlace } from '../../../formats/read/layer/fault';
import { READ_LIMITS, type ReadLimits } from '../../../formats/read/layer/limits';
import type { Format } from '../../../formats/read/known-format';
import type { Mend } from '../../../formats/read/layer/read-layer';
import { numberText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';

const MB = 2 ** 20;

const LIMITS: Record<keyof ReadLimits, (max: string) => string> = {
	fileBytes: (max) => m.import_limit_file({ max }),
	entries: (max) => m.import_limit_entries({ max }),
	unpackedBytes: (max) => m.import_limit_unpacked({ max }),
	depth: (max) => m.import_limit_depth({ max }),
	vertices: (max) => m.import_limit_vertices({ max }),
	lineLength: (max) => m.import_limit_line({ max }),
	columns: (max) => m.import_limit_columns({ max })
};

const IN_MB: readonly (keyof ReadLimits)[] = ['fileBytes', 'unpackedBytes', 'lineLength'];

function limitWords(limit: keyof ReadLimits, lang: Locale): string {
	const max = READ_LIMITS[limit] / (IN_MB.includes(limit) ? MB : 1);
	return LIMITS[limit](numberText(max, lang, 9));
}

const WORDS: Record<Exclude<FaultCode, 'too-much'>, (detail: string) => string> = {
	'unknown-format': () => m.import_fault_unknown_format(),
	'other-format': (detail) => m.import_fault_other_format({ detail }),
	spreadsheet: () => m.import_fault_spreadsheet(),
	empty: () => m.import_fault_empty(),
	syntax: (detail) => (detail ? m.import_fault_syntax_at({ detail }) : m.import_fault_syntax()),
	'cut-off': () => m.import_fault_cut_off(),
	doctype: () => m.import_fault_doctype(),
	encrypted: () => m.import_fault_encrypted(),
	damaged: () => m.import_fault_damaged(),
	number: (detail) => (detail ? m.import_fault_number({ detail }) : m.import_fault_no_number()),
	'too-few-positions': () => m.import_fault_few(),
	'geometry-type': (detail) => m.import_fault_type({ detail }),
	missing: (detail) => m.import_fault_missing({ detail }),
	cells: (detail) => m.import_fault_cells({ detail }),
	'no-features': () => m.import_fault_no_features(),
	'no-position': (detail) =>
		detail ? m.import_fault_no_position({ detail }) : m.import_fault_nowhere()
};

/** The place of a fault: "line 12, column 3"; empty where it is the whole file. */
export function placeWords(at: FaultPlace): string {
	const parts = [
		at.entry === undefined ? null : at.entry,
		at.feature === undefined ? null : m.import_at_feature({ number: at.feature }),
		at.line === undefined ? null : m.import_at_line({ number: at.line }),
		at.column === undefined ? null : m.import_at_column({ number: at.column }),
		at.field === undefined ? null : m.import_at_field({ name: at.field }),
		at.byte === undefined || at.feature !== undefined ? null : m.import_at_byte({ number: at.byte })
	];
	return parts.filter((part) => part !== null).join(m.import_list_gap());
}

/** A fault as a sentence, its place first. */
export function faultWords({ code, at, detail = '', limit }: Fault, lang: Locale): string {
	const what = code === 'too-much' ? limitWords(limit ?? 'vertices', lang) : WORDS[code](detail);
	const where = placeWords(at);
	return where ? m.import_fault_at({ where, what }) : what;
}

/** What was mended, and how often. */
export const MENDED: Record<Mend, (count: number) => string> = {
	'ring-closed': (count) => m.import_mended_closed({ count }),
	'ring-turned': (count) => m.import_mended_turned({ count }),
	'duplicate-vertex': (count) => m.import_mended_duplicate({ count }),
	'column-renamed': (count) => m.import_mended_column({ count })
};

/** Names of formats; the field's own are the same in every language. */
export const FORMATS: Record<Format, () => string> = {
	geojson: () => 'GeoJSON',
	'geojson-lines': () => m.import_format_lines(),
	topojson: () => 'TopoJSON',
	'json-table': () => m.import_format_json(),
	kml: () => 'KML',
	kmz: () => 'KMZ',
	gpx: () => 'GPX',
	table: () => m.import_format_table(),
	points: () => m.import_format_points(),
	shapefile: () => 'Shapefile',
	zip: () => 'ZIP',
	wkt: () => 'WKT'
};
