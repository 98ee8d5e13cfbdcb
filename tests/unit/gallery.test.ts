/** The gallery of components is for developers: it is not published. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
/** Compressed copies have the same content as their originals. */
const isPlain = (file: string) => /\.(html|js|css|json|xml|txt|webmanifest)$/.test(file);

it.skipIf(!existsSync(BUILD))('the built site has no gallery and no bytes of it', () => {
	const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
	const telling = files.filter(
		(file) =>
			isPlain(file) &&
			/panels\/gallery|\/gallery\/\?|loadSpecimens|PlaceSurroundings<\/h2>/.test(
				readFileSync(join(BUILD, file), 'utf8')
			)
	);
	expect(telling).toEqual([]);
});
