/**
 * Compiles the messages of `src/lib/i18n/*.json` into typed functions. The Vite plugin does this in builds
 * and during development; checks and tests, which run without that plugin, run this first: `node
 * src/host/words.js`.
 */
import { compile } from '@inlang/paraglide-js';
import { fileURLToPath } from 'node:url';

/**
 * The options that the plugin and the command share. The page's address decides the language, not
 * Paraglide.
 */
export const wordsOptions = {
	project: './src/lib/i18n/project.inlang',
	outdir: './src/lib/i18n/paraglide',
	/** @type {('globalVariable' | 'baseLocale')[]} */
	strategy: ['globalVariable', 'baseLocale'],
	emitTsDeclarations: true
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile(wordsOptions);
