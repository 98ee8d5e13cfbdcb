import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BUILD_TARGET } from './src/host/browsers.js';
import { inlineScripts } from './src/host/inline-scripts.js';
import { maplibreStyles } from './src/host/maplibre-styles.js';
import { ARTICLE, both, pageCode, sharedCode } from './src/host/page-code.js';
import { testWordsOptions, wordsOptions } from './src/host/words.js';
import { launchOptions } from './tests/provide-browser.js';

const lib = fileURLToPath(new URL('./src/lib', import.meta.url));
const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));
const MAP = 'routes/[lang=locale]/(map)';
/** Modules that every page of the map loads. */
const everyMapPage = [
	'hooks.client.ts',
	'routes/+layout.svelte',
	'routes/[lang=locale]/+layout.svelte',
	`${MAP}/+layout.svelte`
].map(source);

/** What a map page loads once the picture is shown; Kit loads the error page with each, for when the network fails. */
const startCode = pageCode(
	'start',
	[
		source('lib/map/LiveMap.svelte'),
		source(`${MAP}/map-extras.ts`),
		source('routes/+error.svelte')
	],
	// What only the live map needs is one file with MapLibre.
	[`${lib}/map/`, fileURLToPath(new URL('./node_modules/maplibre-gl/', import.meta.url))]
);
/** What a place's page needs. */
const placeCode = pageCode(
	'place',
	[...everyMapPage, source(`${MAP}/places/[id]/+page.svelte`)],
	ARTICLE.map((folder) => source(`lib/${folder}`))
);
/** What the pages of text need. */
const textCode = pageCode('text', [
	source('routes/[lang=locale]/about/+page.svelte'),
	source('routes/[lang=locale]/corridor/+page.svelte')
]);

/** In tests, whichever way a module asks for the compiled words, it gets those of few files. */
const testWords = {
	name: 'test-words',
	enforce: 'pre' as const,
	resolveId(id: string) {
		const asked = /\/paraglide\/(messages|runtime)(\.js)?$/.exec(id)?.[1];
		return asked && source(`../${testWordsOptions.outdir}/${asked}.js`);
	}
};

export default defineConfig({
	plugins: [
		// During development, each change of a message. Builds, checks and tests have them compiled beforehand
		// (`npm run words`): once for all, and with this plugin and Kit's together Vitest never exits.
		process.env.VITEST
			? testWords
			: { ...paraglideVitePlugin(wordsOptions), apply: 'serve' as const },
		maplibreStyles(),
		sveltekit()
	],
	envPrefix: ['VITE_', 'PUBLIC_'],
	define: { __INLINE_SCRIPTS__: JSON.stringify(inlineScripts) },
	// MapLibre's worker is a module of its own; see src/lib/map/maplibre/maplibre.ts.
	// One file each: parts of a worker are in no list of Kit's, and a stored copy would lack them.
	worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
	build: {
		// Browser targets of code and styles; lightningcss transpiles what it can.
		target: BUILD_TARGET,
		rolldownOptions: {
			output: {
				// Few chunks: on a phone's connection each one adds a round trip.
				codeSplitting: {
					groups: [
						{
							name: 'core',
							test: /node_modules\/(svelte|@sveltejs\/kit|devalue|esm-env|clsx)\//,
							priority: 5
						},
						{
							debugName: 'first-view',
							name: pageCode('first-view', [...everyMapPage, source(`${MAP}/+page.svelte`)]),
							minShareCount: 2,
							priority: 4
						},
						// What else a start loads, once the picture is shown; without it, a start would load the parts below.
						// A group takes what its modules import with it: what the pages of text need of one comes before it.
						{
							debugName: 'start-text',
							name: both(startCode, textCode),
							minShareCount: 2,
							priority: 3.6
						},
						{ debugName: 'start', name: startCode, minShareCount: 2, priority: 3.5 },
						{
							debugName: 'place-text',
							name: both(placeCode, textCode),
							minShareCount: 2,
							priority: 3
						},
						{
							debugName: 'shared-text',
							name: both(sharedCode(lib), textCode),
							minShareCount: 2,
							priority: 2
						},
						{ debugName: 'place', name: placeCode, minShareCount: 2, priority: 1 },
						{ debugName: 'shared', name: sharedCode(lib), minShareCount: 2 }
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// No test measures time; a busy machine needs some.
					testTimeout: 60_000,
					// No isolation between files, in a third of the time: a test restores what it changes
					// globally.
					isolate: false,
					// A run leaves one of two cores free.
					maxWorkers: '100%',
					include: ['tests/unit/**/*.test.ts', 'tests/geodata/**/*.test.ts']
				},
				resolve: { alias: { '#lib': lib } }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			}
		]
	}
});
