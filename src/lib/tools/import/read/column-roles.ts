/** What columns of a table are by their headings: longitude, latitude, east, north, in Chinese or English. */

export type ColumnRole = 'lng' | 'lat' | 'x' | 'y';

/** Words of a heading by role. Headings are divided into words at marks and capitals before. */
const WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
	lng: ['lng', 'lon', 'long', 'longitude', 'jd', 'jingdu', 'longtitude'],
	lat: ['lat', 'latitude', 'wd', 'weidu', 'latitute'],
	x: ['x', 'east', 'easting', 'e', 'xcoord', 'mapx'],
	y: ['y', 'north', 'northing', 'n', 'ycoord', 'mapy']
};

const CHINESE: Readonly<Record<ColumnRole, RegExp>> = {
	lng: /经度|東經|东经/,
	lat: /纬度|緯度|北纬/,
	x: /x坐标|横坐标|东坐标|^x$/,
	y: /y坐标|纵坐标|北坐标|^y$/
};

const ROLES = Object.keys(WORDS) as ColumnRole[];

/** A heading's words in lower case: `GCJ_Lng`, `pointX` and `经度(GCJ-02)` alike. */
function wordsOf(heading: string): string[] {
	return heading
		.normalize('NFKC')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/([a-z]|^)(?:84|02|09|2000)?(lng|lat|lon)(?![a-z])/g, '$1 $2')
		.split(/[^\p{L}\d]+/u)
		.filter(Boolean);
}

/** A heading's role, and the words that it shares with the heading of the other axis. */
export interface RoleOfHeading {
	readonly role: ColumnRole;
	/** what remains of the heading without the role's word: the same for both columns of a pair */
	readonly rest: string;
}

/** The role of a heading; null where it names no axis. */
export function roleOf(heading: string): RoleOfHeading | null {
	const plain = heading.normalize('NFKC').toLowerCase();
	for (const role of ROLES) {
		if (CHINESE[role].test(plain)) return { role, rest: plain.replace(CHINESE[role], '') };
	}
	const words = wordsOf(heading);
	for (const role of ROLES) {
		const at = words.findIndex((word) => WORDS[role].includes(word));
		if (at >= 0) return { role, rest: words.filter((_, i) => i !== at).join(' ') };
	}
	return null;
}

/** The other axis. */
export const OTHER_AXIS: Readonly<Record<ColumnRole, ColumnRole>> = {
	lng: 'lat',
	lat: 'lng',
	x: 'y',
	y: 'x'
};
