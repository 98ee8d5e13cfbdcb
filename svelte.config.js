import adapterStatic from '@sveltejs/adapter-static';
import { compressBuild } from './src/host/compress.js';
import { detailedBasemap } from './src/host/basemap.js';
import { embedOrigins } from './src/host/embed-origins.js';
import { inlineHashes } from './src/host/inline-scripts.js';
import { tileHost } from './src/host/tile-host.js';

const BUILD = 'build';

/**
 * Kit's `precompress` skips .geojson, .kml and .csv, which are most of the bytes: after the site is
 * written, those are compressed too.
 * @returns {import('@sveltejs/kit').Adapter}
 */
function adapter() {
	const written = adapterStatic({ pages: BUILD, assets: BUILD, precompress: true, strict: true });
	return {
		...written,
		name: 'static-with-compressed-data',
		async adapt(builder) {
			await written.adapt(builder);
			await compressBuild(BUILD);
		}
	};
}

/** The hosts that the content security policy allows for a detailed basemap: none unless one is configured. */
const basemapHosts = detailedBasemap(process.env.PUBLIC_BASEMAP_STYLE)?.hosts ?? [];

/** The host of the map's tiles: none where the site has them itself. */
const tileHosts = /** @type {`https://${string}`[]} */ (
	tileHost(process.env.PUBLIC_TILES)?.hosts ?? []
);

// A setting that is no origin ends the build here, not silently in a visitor's browser.
embedOrigins(process.env.PUBLIC_EMBED_ORIGINS);

/**
 * The gallery of components is a page for developers: its file extension makes it a page under
 * `vite dev` alone. For a build it is not a page, and nothing else imports what it shows.
 */
const extensions = process.env.NODE_ENV === 'development' ? ['.svelte', '.gallery'] : ['.svelte'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions,
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter(),
		// The same name as in package.json's `imports`; TypeScript needs it without extensions.
		alias: { '#lib': 'src/lib', '#lib/*': 'src/lib/*' },
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		// The page registers it itself, after its first view: the first view comes before the offline
		// copy.
		serviceWorker: { register: false },
		prerender: {
			// Only the service worker requests it; no link leads there.
			entries: ['*', '/offline'],
			origin: process.env.PUBLIC_ORIGIN || 'http://localhost:4173',
			handleMissingId: 'fail',
			// Without a Chinese font there are no Open Graph pictures; the build reports it. Tiles that come from
			// elsewhere are not published.
			handleUnseenRoutes: ({ routes, message }) => {
				const mayBeAbsent = /^\/share\/|^\/data\/map\/tiles\//;
				if (routes.some((route) => !mayBeAbsent.test(route))) throw new Error(message);
			},
			handleHttpError: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineHashes()],
				'style-src': ['self'],
				// Kit's route announcer sets its own style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:', ...basemapHosts],
				'font-src': ['self'],
				'connect-src': ['self', ...basemapHosts, ...tileHosts],
				// The preview of the code for another page.
				'frame-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		},
		// Kit evaluates this file again in its prerendering workers: a new timestamp in each of them
		// would give pages another name for the site's globals than its code has, and nothing would
		// start.
		version: { name: process.env.PUBLIC_VERSION || (process.env.SITE_BUILT_AT ??= `${Date.now()}`) }
	}
};
