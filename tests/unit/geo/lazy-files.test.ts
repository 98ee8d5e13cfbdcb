import { basename } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf, readHouse, resolved } from '../house-imports';

const house = readHouse(fileURLToPath(new URL('../../..', import.meta.url)));
const known = new Set(house.keys());
const LAZY = ['src/lib/geo/plane/gauss-kruger.ts', 'src/lib/geo/plane/other-surfaces.ts'];

/** Whether a text may import one of them: parsing every file a second time, without its `import()`, takes seconds. */
const namesOne = (text: string) => LAZY.some((path) => text.includes(basename(path, '.ts')));

/** The text without its `import('…')` expressions. */
const withoutDynamic = (text: string) => text.replace(/\bimport\(\s*['"][^'"]+['"]\s*\)/g, '0');

describe('files that import large packages', () => {
	it('exist', () => {
		for (const path of LAZY) expect(known.has(path), path).toBe(true);
	});

	it('are imported only by import(), or for their types', () => {
		const asking = [...house].filter(([, text]) => namesOne(text));
		expect(asking.length).toBeGreaterThan(0);
		const faults = asking.flatMap(([path, text]) =>
			importsOf(path, withoutDynamic(text))
				.filter(({ file, typeOnly }) => file && !typeOnly && LAZY.includes(resolved(file, known)!))
				.map(
					({ file }) => `${path} imports ${file} at once. Write await import('…') where it is used.`
				)
		);
		expect(faults).toEqual([]);
	});
});
