/**
 * Compiles the words of `src/lib/i18n/*.json` into typed functions. The Vite plugin does it while
 * building and developing; checks and tests, which run without that plugin, call this first:
 * `node src/host/words.js`.
 */
import { compile } from '@inlang/paraglide-js';
import { fileURLToPath } from 'node:url';

/** What plugin and command share. The page's address decides the language, not Paraglide. */
export const wordsOptions = {
	project: './src/lib/i18n/project.inlang',
	outdir: './src/lib/i18n/paraglide',
	/** @type {('globalVariable' | 'baseLocale')[]} */
	strategy: ['globalVariable', 'baseLocale'],
	emitTsDeclarations: true
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile(wordsOptions);
