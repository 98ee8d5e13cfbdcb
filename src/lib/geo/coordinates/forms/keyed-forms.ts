/**
 * Positions in the formats that programs write: JSON and query strings with `lat` and `lng`, GeoJSON, WKT,
 * KML and GPX, NMEA, the templates of Wikipedia, and the parameters of map addresses without their host.
 * Each is rewritten as a text with words for its axes, in the order that the format defines.
 */

const NUMBER = String.raw`[+-]?\d{1,3}(?:\.\d+)?`;
/** A number ends here: no further digit, mark or letter for a hemisphere. */
const END = String.raw`(?![\d.:°'e]|\s*[nsw](?![a-z]))`;

const KEY = String.raw`(?:^|[^a-z])(?:[a-z]+[_-]|gps|geo|map|center|start|end|dest)?`;
const LATITUDE = new RegExp(
	String.raw`${KEY}(?:lat(?:itude)?|纬度)["']?\s*[:=]\s*["']?(${NUMBER})${END}`,
	'g'
);
const LONGITUDE = new RegExp(
	String.raw`${KEY}(?:lng|lon(?:g(?:itude)?)?|经度)["']?\s*[:=]\s*["']?(${NUMBER})${END}`,
	'g'
);
const XY = new RegExp(
	String.raw`(?:^|[^a-z])(?:(x)|y)["']?\s*[:=]\s*["']?(${NUMBER})["']?\s*[,;&]?\s*["']?[xy]["']?\s*[:=]\s*["']?(${NUMBER})${END}`
);

/** Patterns with two groups, and the axis of the first group; `null` where only the numbers can decide. */
const PAIRS: readonly (readonly [RegExp, 'lat' | 'lng' | null])[] = [
	// GeoJSON (RFC 7946) and KML: longitude first, an altitude may follow
	[
		/coordinates["']?\s*:\s*\[\s*([+-]?[\d.]+)\s*,\s*([+-]?[\d.]+)(?:\s*,\s*[+-]?[\d.]+)?\s*\]/g,
		'lng'
	],
	[/<(?:[a-z]+:)?coordinates>\s*([+-]?[\d.]+)\s*,\s*([+-]?[\d.]+)(?:,[+-]?[\d.]+)?\s*</g, 'lng'],
	[
		/(?:^|[^a-z])point\s*z?m?\s*\(\s*([+-]?[\d.]+)\s+([+-]?[\d.]+)(?:\s+[+-]?[\d.]+){0,2}\s*\)/g,
		'lng'
	],
	[/<georss:point>\s*([+-]?[\d.]+)\s+([+-]?[\d.]+)\s*</g, 'lat'],
	[/\{\{\s*coord\s*\|\s*([+-]?[\d.]+)\s*\|\s*([+-]?[\d.]+)\s*(?=[|}])(?!\|\s*[\dnsew])/g, 'lat'],
	// the view and the marker in the address of a web map
	[/@([+-]?\d+\.\d+),([+-]?\d+\.\d+)(?:,[\d.]+[a-z])?/g, null],
	[
		/(?:^|[^a-z])(?:q|ll|sll|query|center|cp|location|latlng|lnglat|daddr|destination|position|markers?)=(?:loc:)?\s*([+-]?\d+\.\d+)(?:\s*[,~+]\s*|\s+)([+-]?\d+\.\d+)/g,
		null
	],
	[/(?:^|[^a-z])loc:\s*([+-]?\d+\.\d+)(?:\s*[,+]\s*|\s+)([+-]?\d+\.\d+)/g, null]
];
const NMEA = /(\d{2})(\d{2}\.\d+),([ns]),(\d{3})(\d{2}\.\d+),([ew])/g;
const COORD_DMS =
	/\{\{\s*coord\s*\|\s*((?:\d[\d.]*\s*\|\s*){1,3}[ns]\s*\|\s*(?:\d[\d.]*\s*\|\s*){1,3}[ew])/g;
/** Geometries of several positions, which are counted and not read. */
const LINES = /(?:multipoint|linestring|polygon)\b[^(]*(\(.*\))/;
const NESTED = /coordinates["']?\s*:\s*(\[\s*\[.*\])/;

const pairText = (first: string, second: string, axis: 'lat' | 'lng' | null) =>
	axis === null
		? `${first}, ${second}`
		: `${axis} ${first}, ${axis === 'lat' ? 'lng' : 'lat'} ${second}`;

/**
 * The positions that a plain text contains in such formats, each as the text of one pair; empty where there
 * is none.
 */
export function keyedForms(plain: string): string[] {
	const lines = LINES.exec(plain) ?? NESTED.exec(plain);
	if (lines !== null) {
		return [...lines[1]!.matchAll(/([+-]?\d+(?:\.\d+)?)\s*[\s,]\s*([+-]?\d+(?:\.\d+)?)/g)].map(
			([, lng, lat]) => pairText(lng!, lat!, 'lng')
		);
	}
	const found: string[] = [];
	for (const [, d, m, ns, dd, mm, ew] of plain.matchAll(NMEA)) {
		found.push(`${d} ${m} ${ns}, ${dd} ${mm} ${ew}`);
	}
	for (const [, parts] of plain.matchAll(COORD_DMS)) found.push(parts!.replace(/\|/g, ' '));
	for (const [pattern, axis] of PAIRS) {
		for (const [, a, b] of plain.matchAll(pattern)) found.push(pairText(a!, b!, axis));
	}
	const latitudes = [...plain.matchAll(LATITUDE)].map(([, number]) => number!);
	const longitudes = [...plain.matchAll(LONGITUDE)].map(([, number]) => number!);
	if (latitudes.length === longitudes.length) {
		latitudes.forEach((lat, i) => found.push(pairText(lat, longitudes[i]!, 'lat')));
	}
	const xy = XY.exec(plain);
	if (xy !== null) found.push(pairText(xy[2]!, xy[3]!, null));
	return found;
}
