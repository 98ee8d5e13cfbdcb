import adapterStatic from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compressBuild } from './src/host/compress.js';
import { detailedBasemap } from './src/host/basemap.js';

const BUILD = 'build';

/**
 * Kit's `precompress` leaves out .geojson, .kml and .csv, which are most of our bytes:
 * after it has written the site, those are compressed too.
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

/** The hosts the content security policy opens for: none, unless a basemap is configured. */
const basemapHosts = detailedBasemap(process.env.PUBLIC_BASEMAP_STYLE)?.hosts ?? [];

/** The one script that is ours and inline; Kit adds the hash of its own. */
const beforePaint = createHash('sha256')
	.update(readFileSync(new URL('src/before-paint.js', import.meta.url)))
	.digest('base64');

/**
 * The gallery of components is a page for those who develop: its ending makes it one under
 * `vite dev` alone. To a build it is no page, and nothing else leads to what it shows.
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
		// The same name as in package.json's `imports`; TypeScript wants to be told without extensions.
		alias: { '#lib': 'src/lib', '#lib/*': 'src/lib/*' },
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		// The page registers it itself, late: the first view comes before the copy of the rest.
		serviceWorker: { register: false },
		prerender: {
			// Nothing leads there but the service worker.
			entries: ['*', '/offline'],
			origin: process.env.PUBLIC_ORIGIN || 'http://localhost:4173',
			handleMissingId: 'fail',
			// Without a font that has Chinese there are no pictures for sharing; the build says so itself.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !route.startsWith('/share/'))) throw new Error(message);
			},
			handleHttpError: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${beforePaint}`],
				'style-src': ['self'],
				// Kit's route announcer sets its own style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:', ...basemapHosts],
				'font-src': ['self'],
				'connect-src': ['self', ...basemapHosts],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		},
		// Kit reads this file anew in its prerendering workers: a time of its own in each of them would
		// give pages another name for the site's globals than its code has, and nothing would start.
		version: { name: process.env.PUBLIC_VERSION || (process.env.SITE_BUILT_AT ??= `${Date.now()}`) }
	}
};
