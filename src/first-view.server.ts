/**
 * What the first view of the map will ask for, named in the head of every map page, so that
 * nothing waits for the thing that names it: MapLibre's code for the page's own, the data for
 * MapLibre. Build time only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { assets, base } from '$app/paths';
import { pictureName, type PictureOf, type PictureSize } from '#lib/layers/sketch/picture-name';
import { styleOf } from '#lib/layers/style';
import { pictureMedia } from '#lib/state/picture-media';

interface Chunk {
	file: string;
	imports?: string[];
	css?: string[];
}

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const LIVE_MAP = 'src/lib/map/LiveMap.svelte';

/** The files of a chunk and of all it imports, from Vite's manifest; none while developing. */
function filesOf(entry: string): { js: string[]; css: string[] } {
	if (!existsSync(MANIFEST)) return { js: [], css: [] };
	const manifest: Record<string, Chunk> = JSON.parse(readFileSync(MANIFEST, 'utf8'));
	const seen = new Set<string>();
	const visit = (key: string): Chunk[] => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return [];
		seen.add(key);
		return [chunk, ...(chunk.imports ?? []).flatMap(visit)];
	};
	const chunks = visit(entry);
	return {
		js: chunks.map((chunk) => chunk.file),
		css: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]
	};
}

/** The addresses of the first view's data. */
function dataOf(): string[] {
	const dataRoot = `${base}/data/`;
	const { sources } = styleOf({ theme: 'light', lang: 'en', detail: false, dataRoot });
	return Object.values(sources).flatMap((source) =>
		source.type === 'geojson' && typeof source.data === 'string' ? [source.data] : []
	);
}

/** The pictures of a map page: of each the browser takes the one that it will show. */
function picturesOf(near: boolean): string[] {
	const link = (picture: PictureOf, media: string) =>
		`<link rel="preload" as="image" type="image/svg+xml" fetchpriority="high" media="${media}" href="${base}/picture/${pictureName(picture)}.svg">`;
	const sizes: (PictureSize | undefined)[] = near ? [undefined] : ['narrow', 'wide'];
	return (['light', 'dark'] as const).flatMap((theme) =>
		sizes.map((size) => link({ theme, size: size ?? 'wide' }, pictureMedia(theme, size)))
	);
}

/**
 * The links for the head of a map page, as HTML, but for those that it has already.
 * @param near whether it shows a place from near by, which needs the finer picture
 */
export function firstViewLinks(page: string, near: boolean): string {
	const { js, css } = filesOf(LIVE_MAP);
	const root = assets || base;
	return [
		...picturesOf(near),
		...js
			.filter((file) => !page.includes(file))
			.map((file) => `<link rel="modulepreload" href="${root}/${file}">`),
		...css
			.filter((file) => !page.includes(file))
			.map((file) => `<link rel="preload" as="style" href="${root}/${file}">`),
		...dataOf().map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`)
	].join('\n\t\t');
}
