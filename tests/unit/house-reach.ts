/** The rule for what the browser loads: build-only packages are not among it. */
import { importsOf, resolved } from './house-imports';
import { AT_BUILD } from './house-rules';

/** Packages that run at build time alone, wherever the files stand that use them. */
const BUILD_ONLY = /^(valibot|pinyin-pro|@resvg\/resvg-js|node:.*)$/;

/** Packages that draw the still picture at build time, and in the browser a sheet to be printed, nothing else. */
const DRAWING = /^(simplify-js|@maplibre\/maplibre-gl-style-spec)$/;

/** Draw what is printed: loaded when it is wanted, with what the still picture is drawn by. */
const DRAW_FOR_PAPER = [
	'src/lib/tools/print/content/draw-sheet.ts',
	'src/lib/layers/still-picture/paper/place-map.ts'
];

/** Files that may bring such a package to the browser, and why. */
const MAY_COME: Record<string, readonly string[]> = {
	// Messages of another page are untrusted. They are read in a frame alone, where a deployment allows that page to
	// speak: no other visit loads the schema.
	'src/lib/tools/embed/contract/messages.ts': ['valibot'],
	'src/lib/tools/embed/contract/added-layer.ts': ['valibot']
};

/** The browser's entry points: pages, their load functions */
function isEntry(path: string): boolean {
	if (/\.server\.ts$/.test(path) || AT_BUILD.test(path)) return false;
	return /^src\/(routes\/.*\/?\+[^/]*|hooks\.client\.ts|service-worker\/index\.ts)$/.test(path);
}

/**
 * Imports of build-only packages by files that a page reaches, statically or lazily, with the chain
 * of imports.
 */
export function buildOnlyFaults(house: ReadonlyMap<string, string>): string[] {
	const known = new Set(house.keys());
	const cameFrom = new Map<string, string | null>();
	const faults: string[] = [];
	const walk = (entries: string[], forbidden: (name: string) => boolean) => {
		const open = [...entries];
		open.forEach((path) => cameFrom.set(path, cameFrom.get(path) ?? null));
		for (let path = open.shift(); path !== undefined; path = open.shift()) {
			for (const { file, package: name, typeOnly } of importsOf(path, house.get(path)!)) {
				if (typeOnly) continue;
				if (name && forbidden(name) && !MAY_COME[path]?.includes(name)) {
					const way = [path];
					for (let at = cameFrom.get(path); at; at = cameFrom.get(at)) way.unshift(at);
					faults.push(
						`${way.join(' → ')} brings ${name} to the browser. It runs at build time alone: let the build ` +
							'prepare what is needed, or take what the page imports out of that file.'
					);
				}
				const target = file && resolved(file, known);
				if (!target || cameFrom.has(target) || DRAW_FOR_PAPER.includes(target)) continue;
				cameFrom.set(target, path);
				open.push(target);
			}
		}
	};
	walk([...house.keys()].filter(isEntry), (name) => BUILD_ONLY.test(name) || DRAWING.test(name));
	walk(
		DRAW_FOR_PAPER.filter((path) => house.has(path)),
		(name) => BUILD_ONLY.test(name)
	);
	return faults;
}
