/** The HTTP headers of a file, as a careful host would send them. */
import { extname } from 'node:path';

/** Media types that we set ourselves: those that hosts get wrong, and the character set of text. */
const TYPES = /** @type {Record<string, string>} */ ({
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.kml': 'application/vnd.google-earth.kml+xml',
	'.mjs': 'text/javascript; charset=utf-8',
	'.mvt': 'application/vnd.mapbox-vector-tile',
	'.pmtiles': 'application/octet-stream',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml'
});

/** Sent with everything. The content security policy is in the pages themselves. */
const SECURITY = {
	'X-Content-Type-Options': 'nosniff',
	// An address reveals what its reader looks at, so that no host receives it as referrer, not even this one.
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'geolocation=(self)'
};

const YEAR = 31_536_000;
const HOUR = 3_600;

/**
 * @param {string} file its path in the site, `/data/places.csv`
 * @returns {Record<string, string>}
 */
export function headersFor(file) {
	const type = TYPES[extname(file)];
	return {
		...SECURITY,
		...(type ? { 'Content-Type': type } : {}),
		'Cache-Control': cacheFor(file),
		Vary: 'Accept-Encoding'
	};
}

/**
 * The `Cache-Control` of a file: files with a hash in their name are cached for good; pages, the service
 * worker and scripts without a hash are revalidated each time (a 304 is cheap); data is cached for a short
 * while.
 *
 * @param {string} file
 * @returns {string}
 */
function cacheFor(file) {
	if (file.startsWith('/_app/immutable/')) return `public, max-age=${YEAR}, immutable`;
	if (/\.(html|js|mjs)$/.test(file) || file === '/_app/version.json') return 'no-cache';
	if (file.startsWith('/data/')) return 'public, max-age=600';
	return `public, max-age=${HOUR}`;
}
