/**
 * The scripts that stand in the pages themselves, as they stand there: without comments and blanks, which every
 * page would carry. `vite.config.ts` gives the pages these texts, `svelte.config.js` their hashes to the content
 * security policy: both must have the same ones.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** @param {string} name of a file in `src/` */
function minified(name) {
	const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
	const { code, errors } = minifySync(name, text, { module: false });
	if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
	return code.trim();
}

/** On every page, and on those with a map. */
export const inlineScripts = {
	everyPage: minified('before-paint.js'),
	mapPage: `${minified('move-picture.js')}\n${minified('picture-gestures.js')}`
};

/**
 * Their hashes, as a content security policy names them.
 * @returns {`sha256-${string}`[]}
 */
export const inlineHashes = () =>
	Object.values(inlineScripts).map(
		(text) => /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`)
	);
