/**
 * Removes what surrounds a typed coordinate without being part of it: quotes, brackets, full stops, pin
 * emoji, headings such as 坐标： and "My location:".
 */

/** A text without what surrounded it. */
export interface Unwrapped {
	/**
	 * one text for each interpretation of marks that may be quotes or minutes and seconds, the likelier first
	 */
	readonly bodies: readonly string[];
	/** whether a word such as 坐标 or "location" announced coordinates */
	readonly labelled: boolean;
	/** which number comes first, where a heading such as "lat, lng" gives the order */
	readonly order?: 'lat-lng' | 'lng-lat';
}

/** Punctuation and emoji, without signs, commas, degrees, per cent, currencies and × or ±. */
const PAPER =
	'(?:(?![+\\-,;|%°\\u00d7\\u00b1\\u00f7./])[\\p{P}\\p{Sk}\\p{So}<>~=|\\u2248]|\\ufe0f|\\u200d|' +
	'\\p{Extended_Pictographic}|[\\u{1f3fb}-\\u{1f3ff}])';
const BEFORE = new RegExp(`^(?:\\s|${PAPER}|\\.{2,}|-\\s+|[./](?!\\d)|[/,;|](?=\\s*\\p{L}))+`, 'u');
const AFTER = new RegExp(`(?:\\s|(?!['"])${PAPER}|[./]|\\s-+)+$`, 'u');
/** A comma behind a closing bracket, a full stop or the like. */
const DIVIDED = new RegExp(`((?!['"])${PAPER}|[.])\\s*[,;|]+$`, 'u');
/** A number, or an angle up to its letter, in quotes of its own, as tables write it. */
const QUOTED = /(^|[^\d°'"\s])(\s*)(["'])([+-]?\d+(?:\.\d+)?)\3(?![\d'"])/g;
const BETWEEN_QUOTED = /(['"nsew])"\s*([,;])\s*"(?=[\dnsew+-])/g;

/** Headings that announce coordinates, and which number comes first. */
const ORDERED: readonly (readonly [RegExp, NonNullable<Unwrapped['order']>])[] = [
	[/^(?:lat(?:itude)?)\s*(?:[,/&|_-]|and|\s)?\s*(?:lng|lon(?:g(?:itude)?)?)(?![a-z])/, 'lat-lng'],
	[/^(?:lng|lon(?:g(?:itude)?)?)\s*(?:[,/&|_-]|and|\s)?\s*lat(?:itude)?(?![a-z])/, 'lng-lat'],
	[/^纬度?\s*[,/和与及|]?\s*经度?/, 'lat-lng'],
	[/^经度?\s*[,/和与及|]?\s*纬度?/, 'lng-lat']
];
const LABEL =
	/^(?:坐标|位置|位于|坐落[于在]|定位|方位|点位|经纬度?|co-?ord(?:inate)?s?|locat(?:ion|ed)|position|gps|pin|waypoint|marker|decimal|dd|dms)(?![a-z])/;
/** Filler words that may stand before or between these. */
const FILLER =
	/^(?:的|我们?|你|他|她|它|请|当前|目前|现在?|所在|目标|项目|现场|地理|空间|大地|中心|起点|终点|地图|该|本|此|其|测|实|大?约|手机|地点|地址|点|这里|这儿|在|处于|是|为|到|去|导航|发送|分享|共享|信息|[数值]|数据|如下|结果|转换后?|系统?|参考|基准|格式|十进制|度分秒|(?:my|your|the|our|this|an?|current|exact|approx(?:imate)?(?:ly)?|new|dropped|shared|live|geo(?:graphic(?:al)?)?|map|site|project|cent(?:er|re)|target|here|point|place|spot|is|are|at|in|i'?m|i am|we are|we're|it'?s|meet(?: me)?|go(?: to)?|see|to|of|for|values?|degrees?|datum|crs|srs|reference|system|format|using|with|as)(?![a-z]))/;
/** What may follow the coordinate. */
const TRAILER =
	/(?:坐标|位置|附近|这里|左右|一带|谢谢|\((?:lat(?:itude)?)[\s,/]+(?:lng|lon(?:g(?:itude)?)?)\)|please|thanks)$/;

/**
 * Function calls in code: `new google.maps.LatLng(31.27, 121.38)`, `lat/lng: (…)` is left to the headings.
 */
const CALL = /^(?:new\s)?\s*(?:[a-z]+\s?\.|\s\.)*\s*(latlng|lnglat|point|marker)\s*\(/;

/** Drops quotes from a text without a degree sign, where they cannot mean minutes or seconds. */
export function withoutQuotes(plain: string): string {
	return /[°度]|\d\s*d(?:eg|[^a-z]|$)/.test(plain) ? plain : plain.replace(/['"]/g, ' ');
}

/** Takes wrappings off both ends of a plain text. */
export function unwrapped(plain: string): Unwrapped {
	let labelled = false;
	let order: Unwrapped['order'];
	let rest = plain
		.replace(/\*\*|__|~~|`/g, '')
		.replace(QUOTED, '$1$2$4')
		.replace(BETWEEN_QUOTED, '$1$2 ');
	for (let before = ''; before !== rest;) {
		before = rest;
		const call = CALL.exec(rest);
		if (call) {
			if (call[1] === 'latlng') order = 'lat-lng';
			if (call[1] === 'lnglat') order = 'lng-lat';
			rest = rest.slice(call[0].length);
		}
		const paper = BEFORE.exec(rest)?.[0] ?? '';
		rest = rest.slice(paper.length).replace(DIVIDED, '$1').replace(AFTER, '');
		const head = ORDERED.find(([pattern]) => pattern.test(rest));
		if (head) {
			order = head[1];
			labelled = true;
			rest = rest.replace(head[0], '');
		}
		if (LABEL.test(rest)) labelled = true;
		rest = rest.replace(LABEL, '').replace(FILLER, '').replace(TRAILER, '');
	}
	const withoutQuote = (text: string) =>
		text
			.replace(/['"][\s,;|]*$/, '')
			.replace(AFTER, '')
			.trim();
	const unquoted = withoutQuote(rest);
	const bare = withoutQuotes(unquoted)
		.replace(/[()[\]{}<>]/g, ' ')
		.trim();
	return {
		bodies: [...new Set([rest, unquoted, withoutQuote(unquoted), bare])],
		labelled,
		...(order && { order })
	};
}
