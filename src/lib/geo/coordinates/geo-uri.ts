/** `geo:` addresses (RFC 5870), and Android's variant of them with a label in the query. */

/** The parts of a `geo:` address. */
export interface GeoUri {
	/** latitude and longitude, degrees, as written: "31.27,121.38" */
	readonly pair: string;
	/** the label after Android's pair */
	readonly name?: string;
	/** WGS-84, which holds where no system is named; nothing else is registered */
	readonly isWgs84: boolean;
}

const URI = /^geo:([^;?]*)((?:;[^?]*)?)(?:\?(.*))?$/is;
const LABELLED = /^\s*([-+\d.]+\s*,\s*[-+\d.]+)\s*(?:\((.*)\))?\s*$/s;

/** The parts of a `geo:` address, or null for any other text. An altitude is ignored. */
export function readGeoUri(text: string): GeoUri | null {
	const found = URI.exec(text.trim());
	if (found === null) return null;
	const [, place = '', parameters = '', query = ''] = found;
	const asked = LABELLED.exec(new URLSearchParams(query).get('q') ?? '');
	const crs = /;crs=([^;]*)/i.exec(parameters)?.[1];
	return {
		// Android: geo:0,0?q=lat,lng(label), where 0,0 stands for nowhere
		pair: asked?.[1] ?? place.split(',', 2).join(','),
		...(asked?.[2] && { name: asked[2] }),
		isWgs84: crs === undefined || crs.toLowerCase() === 'wgs84'
	};
}
