/**
 * Which system a text names: a `.prj`, an EPSG code, a name in a file's or a column's heading. Codes after the
 * EPSG registry: 4490 is CGCS2000, 4491 to 4554 its Gauss–Krüger zones.
 */
import { namedSystem } from '../coordinates/named-system';
import type { SourceId } from './source-system';

/** EPSG's ranges of CGCS2000 zones: the first code, the last, and what the code counts from. */
const ZONES: readonly (readonly [first: number, last: number, id: (step: number) => SourceId])[] = [
	[4491, 4501, (step) => `zone-6:${13 + step}`],
	[4502, 4512, (step) => `gauss-kruger:${75 + 6 * step}`],
	[4513, 4533, (step) => `zone-3:${25 + step}`],
	[4534, 4554, (step) => `gauss-kruger:${75 + 3 * step}`]
];

const SINGLE: Readonly<Record<number, SourceId>> = {
	4326: 'wgs84',
	4979: 'wgs84',
	4490: 'cgcs2000',
	4480: 'cgcs2000',
	3857: 'web-mercator',
	3785: 'web-mercator',
	900913: 'web-mercator',
	102100: 'web-mercator'
};

/** The system of an EPSG code; null where it is none that is used here. */
export function systemOfCode(code: number): SourceId | null {
	if (SINGLE[code]) return SINGLE[code];
	if (code >= 32601 && code <= 32660) return `utm:${code - 32600}`;
	const zones = ZONES.find(([first, last]) => code >= first && code <= last);
	return zones ? zones[2](code - zones[0]) : null;
}

/** What a file may call a system so that other programs know it: an EPSG code, a definition, or a name. */
export function systemName(id: SourceId): string {
	const [kind, given = ''] = id.split(/:(.*)/s) as [string, string?];
	const number = Number(given);
	const code = {
		cgcs2000: 4490,
		'web-mercator': 3857,
		'gauss-kruger': 4534 + (number - 75) / 3,
		'zone-3': 4513 + number - 25,
		'zone-6': 4491 + number - 13,
		utm: 32600 + number
	}[kind];
	if (code !== undefined && Number.isInteger(code)) return `EPSG:${code}`;
	return kind === 'definition' ? given : id;
}

const isDefinition = (text: string) =>
	/^\s*(GEOGCS|PROJCS|GEOGCRS|PROJCRS|GEODCRS|GEODETICCRS|PROJECTEDCRS|COMPD_CS|BOUNDCRS)\s*\[|^\s*\+proj=/i.test(
		text
	);

/** The system of a definition: one of ours where its name or code says so, otherwise itself. */
function systemOfDefinition(text: string): SourceId | null {
	const isGeographic = /^\s*(GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS)/i.test(text);
	// The code of the whole definition stands last.
	const code = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(text)?.[1];
	const known = code === undefined ? null : systemOfCode(Number(code));
	if (known) return known;
	const name = /\[\s*"([^"]*)"/.exec(text)?.[1] ?? '';
	if (isGeographic) {
		if (/gcj|mars|火星/i.test(name)) return 'gcj02';
		if (/bd[_ -]?09|baidu|百度/i.test(name)) return 'bd09';
		if (/china[_ ]?(geodetic[_ ]coordinate[_ ]system[_ ])?2000|cgcs[_ ]?2000/i.test(text)) {
			return 'cgcs2000';
		}
		if (/wgs[_ ]?(19)?84/i.test(name)) return 'wgs84';
	}
	if (/web_mercator|pseudo-mercator|mercator_auxiliary_sphere/i.test(text)) return 'web-mercator';
	return `definition:${text.trim()}`;
}

/**
 * The system that a text names; null where it names none, or one that is not known here, such as the city's
 * own grid.
 */
export function statedSystem(text: string): SourceId | null {
	if (isDefinition(text)) return systemOfDefinition(text);
	const code = /(?:epsg|srid)[^\d]{0,9}(\d{4,6})/i.exec(text)?.[1];
	const known = code === undefined ? null : systemOfCode(Number(code));
	if (known) return known;
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[_\-.]+/g, ' ');
	const joined = text.normalize('NFKC').toLowerCase();
	for (const form of [joined, plain]) {
		const { systems, unknown } = namedSystem(form);
		if (unknown || systems.length > 1) return null;
		if (systems[0]) return systems[0];
	}
	return /crs:?84/i.test(text) ? 'wgs84' : null;
}

/** Signs of a system within a name, where no other word need stand apart. */
const HINTS: readonly (readonly [RegExp, SourceId])[] = [
	[/gcj|amap|gaode|autonavi|tencent|高德|腾讯|火星|国测局/i, 'gcj02'],
	[/bd[ _-]?09|baidu|bmap|百度|(^|[^a-z])bd([^a-z]|$)/i, 'bd09'],
	[/wgs|gps/i, 'wgs84'],
	[/cgcs|天地图|国家2000|大地2000|2000坐标/i, 'cgcs2000']
];

/**
 * The system that a name of a file or a column hints at, `lng_gcj02` or 高德POI; null where it hints at
 * none, or at several.
 */
export function hintedSystem(name: string): SourceId | null {
	const found = HINTS.filter(([sign]) => sign.test(name.normalize('NFKC')));
	return found.length === 1 ? found[0]![1] : null;
}
