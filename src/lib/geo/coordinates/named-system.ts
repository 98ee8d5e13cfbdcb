/** The coordinate system that a typed position names before, after or between its numbers. */
import type { CoordinateSystem } from '../datum/coordinate-systems';

/** A text with the names of systems removed, and the systems that were named. */
export interface NamedSystem {
	readonly rest: string;
	readonly systems: readonly CoordinateSystem[];
	/** a system is named that this map cannot convert, such as the city's own grid */
	readonly unknown: boolean;
}

/**
 * In lower case and half-width. Amap and Tencent use GCJ-02, Baidu BD-09, Tianditu CGCS2000. Google's and
 * Apple's maps count as their links do: GCJ-02, which equals WGS-84 outside China.
 */
const NAMES: readonly (readonly [CoordinateSystem | 'unknown', latin: string, chinese: string])[] =
	[
		[
			'unknown',
			"sh2000|beijing[ -]?(?:19)?54|xi'?an[ -]?(?:19)?80|bd[ -]?09[ -]?mc|utm|web[ -]?mercator|" +
				'(?:epsg|srid)[:= ]*(?!(?:4326|4490|4549)(?!\\d))\\d+',
			'上海2000|上海(?:城建|平面|独立|城市)|北京(?:19)?54|西安(?:19)?80|(?:web)?墨卡托'
		],
		[
			'wgs84',
			'(?:d_)?wgs[ _-]?(?:19)?84|gps(?:84)?|(?:epsg|srid)[:= ]*4326|(?:ogc:)?(?:1\\.3:)?crs84|google ?earth',
			'谷歌地球'
		],
		[
			'gcj02',
			'gcj(?:[ _-]?(?:20)?02(?:ll)?)?|amap|gaode|autonavi|tencent(?: maps?)?|google ?maps?|apple ?maps?',
			'高德|腾讯|火星|国测局|谷歌地图|苹果地图'
		],
		['bd09', 'bd(?:[ _-]?09(?:ll)?)?|baidu(?: ?maps?)?|bmap(?:gl)?', '百度'],
		[
			'cgcs2000',
			'cgcs[ _-]?2000|tianditu|(?:epsg|srid)[:= ]*(?:4490|4549)',
			'国家(?:大地)?2000|(?:中国)?2000国家|2000(?=大地坐标)|大地2000|天地图'
		]
	];

/** What may follow a Chinese name; any other character makes a different name of it, such as 百度大厦. */
const TAIL = '(?: ?(?:地图)?的?(?:大地)?(?:坐标系?|经纬度|位置|定位)?)?';
const END = '(?![a-z]|(?![为是在经纬北南东西])\\p{sc=Han})';
/**
 * Without look-behind, which older versions of Safari lack: the character before a name is captured and put
 * back.
 */
const PATTERNS = NAMES.map(
	([system, latin, chinese]) =>
		[
			system,
			new RegExp(
				`(^|[^a-z])(?:urn:[a-z:]*def:crs:)?(?:(?:${latin})(?![a-z\\d])|${chinese})${TAIL}${END}`,
				'gu'
			)
		] as const
);
/** Brackets that are empty once the name in them is removed. */
const EMPTY = /[([{<【「『〔［][\s,:;/-]*[)\]}>】」』〕］]/g;

/** Removes the names of systems from a plain text, with brackets that contained nothing else. */
export function namedSystem(plain: string): NamedSystem {
	const systems = new Set<CoordinateSystem>();
	let unknown = false;
	let rest = plain;
	for (const [system, pattern] of PATTERNS) {
		rest = rest.replace(pattern, (_, before: string) => {
			if (system === 'unknown') unknown = true;
			else systems.add(system);
			return `${before} `;
		});
	}
	for (let before = ''; before !== rest;) {
		before = rest;
		rest = rest.replace(EMPTY, ' ');
	}
	return { rest: rest.trim(), systems: [...systems], unknown };
}
