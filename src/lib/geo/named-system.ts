/** The coordinate system that a typed position names before or after its numbers. */
import type { CoordinateSystem } from './coordinate-systems';

/** A text without the names of systems, and the systems that were named. */
export interface NamedSystem {
	readonly rest: string;
	readonly systems: readonly CoordinateSystem[];
	/** a system is named that this map cannot convert, such as the city's own grid */
	readonly unknown: boolean;
}

/**
 * In small letters and half-width. Amap and Tencent speak GCJ-02, Baidu BD-09. Apple and Google are
 * no names of a datum: they speak WGS-84 elsewhere.
 */
const NAMES: readonly (readonly [CoordinateSystem | 'unknown', string])[] = [
	[
		'unknown',
		'上海2000|上海(?:城建|平面|独立|城市)|sh2000|北京(?:19)?54|beijing[ -]?(?:19)?54|西安(?:19)?80|' +
			"xi'?an[ -]?(?:19)?80|bd[ -]?09[ -]?mc|utm|web ?mercator"
	],
	['wgs84', 'wgs[ -]?(?:19)?84|gps|epsg[: ]*4326(?!\\d)'],
	[
		'gcj02',
		'gcj(?:[ -]?02(?![\\d.]))?|高德(?:地图)?|腾讯(?:地图)?|amap|gaode|autonavi|tencent(?: maps?)?|' +
			'火星|国测局'
	],
	['bd09', 'bd(?:[ -]?09(?:ll)?(?![\\d.]))?|百度(?:地图)?|baidu(?: maps?)?'],
	[
		'cgcs2000',
		'cgcs[ -]?2000|国家2000|(?:中国)?2000(?:国家)?(?=大地坐标)|epsg[: ]*(?:4490|4549)(?!\\d)'
	],
	['unknown', 'epsg[: ]*\\d+']
];

const TAIL = '(?: ?(?:大地)?坐标系?)?';
const BEFORE = NAMES.map(
	([system, names]) => [system, new RegExp(`^(?:${names})${TAIL}(?![a-z])[\\s:,]*`)] as const
);
const AFTER = NAMES.map(
	([system, names]) =>
		[system, new RegExp(`[\\s,]*(?<![a-z])[(\\[]?(?:${names})${TAIL}[)\\]]?$`)] as const
);
/** What is said before a pair and names nothing. */
const HEADING = /^(?:坐标|位置|经纬度|coordinates?|position|location)\s*:?\s*/;

/** Takes the names of systems, and headings such as "坐标：", off both ends of a plain text. */
export function namedSystem(plain: string): NamedSystem {
	const systems = new Set<CoordinateSystem>();
	let unknown = false;
	let rest = plain;
	for (let found = true; found;) {
		found = false;
		for (const [system, pattern] of [...BEFORE, ...AFTER]) {
			const shorter = rest.replace(pattern, '');
			if (shorter === rest) continue;
			rest = shorter.trim();
			found = true;
			if (system === 'unknown') unknown = true;
			else systems.add(system);
		}
		const bare = rest.replace(HEADING, '').replace(/^[([{](.*)[)\]}]$/s, '$1');
		if (bare !== rest) found = true;
		rest = bare.trim();
	}
	return { rest, systems: [...systems], unknown };
}
