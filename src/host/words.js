/**
 * `node src/host/words.js` compiles the messages of `src/lib/i18n/*.json` into typed functions. Builds, checks and tests
 * run it first; during development Vite's plugin does the same after each change.
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
	// Everything that reads the words goes through Vite, which leaves out of a page what a server does.
	isServer: 'import.meta.env.SSR',
	emitTsDeclarations: true
};

/**
 * The same words for tests, a file a language instead of one a message. A build needs the latter, so that a page
 * loads the words it uses; a test page would ask for the 1,700 files one by one, six seconds each time.
 */
export const testWordsOptions = {
	...wordsOptions,
	outdir: './tests/.words',
	outputStructure: /** @type {const} */ ('locale-modules'),
	emitTsDeclarations: false
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const options of [wordsOptions, testWordsOptions]) await compile(options);
}
