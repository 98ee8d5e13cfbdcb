// @ts-nocheck: trees and data that have no types
/** The gallery of components is for developers: nothing of it is published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compressed copies have the same content as their originals. */
const isPlain = (file) => /\.(html|js|css|json|xml|txt|webmanifest)$/.test(file);
const TELLING = /panels\/gallery|\/gallery\/\?|loadSpecimens|PlaceSurroundings<\/h2>/;

/** The files of a build that are of the gallery, by their names or by what they hold. @param {string} build */
export function galleryFiles(build) {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
	return files.filter(
		(file) =>
			/gallery/i.test(file) ||
			(isPlain(file) && TELLING.test(readFileSync(join(build, file), 'utf8')))
	);
}
