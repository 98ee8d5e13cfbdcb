/**
 * In which order a map page asks for things: what the first paint needs (the still picture, the
 * styles of what is there), and after it what will bring it to life (Kit's own list of code,
 * MapLibre's code, the map's data), each named here so that nothing waits for the thing that names
 * it. Those are in a template until the picture is seen (state/picture-shown.ts): code that arrives is
 * also parsed, for which a weak phone lets the picture wait. Refused: `rel="prefetch"`, which Safari
 * does not know and Firefox forbids under our policy. Build time only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';
import { assets, base } from '$app/paths';
import {
	pictureName,
	type PictureOf,
	type PictureSize
} from '#lib/layers/still-picture/picture-name';
import { styleOf } from '#lib/layers/style';
import { pictureMedia } from '#lib/state/first-view/picture-media';
import { withoutLargeData } from './large-data.server';

interface Chunk {
	file: string;
	imports?: string[];
	css?: string[];
}

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const LIVE_MAP = 'src/lib/map/LiveMap.svelte';
const root = assets || base;

/** Vite's account of what it built; nothing while developing, whatever an earlier build left. */
const readManifest = (): Record<string, Chunk> =>
	!dev && existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : {};

/** The files of a chunk and of all it imports. */
function filesOf(manifest: Record<string, Chunk>, entry: string): { js: string[]; css: string[] } {
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
 * The addresses of the styles that the page's own code needs. Kit also names those of code that may
 * come later, MapLibre's 75 kB among them, and the first paint would wait for all of them; Vite asks
 * for them itself when that code comes.
 */
function stylesNeeded(manifest: Record<string, Chunk>, page: string): Set<string> {
	const own = Object.values(manifest).filter(({ file }) =>
		page.includes(`/${file}" rel="modulepreload"`)
	);
	return new Set(own.flatMap(({ css }) => css ?? []).map((file) => `${root}/${file}`));
}

const STYLESHEET = /\s*<link href="([^"]+)" rel="stylesheet">/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const MODULE = /\s*<link href="([^"]+)" rel="modulepreload">/g;

/**
 * A map page's HTML with its head in the order above.
 * @param near whether it shows a place from near by, which needs the finer picture
 */
export function arrangeHead(whole: string, near: boolean): string {
	const { page, addresses } = withoutLargeData(whole);
	const manifest = readManifest();
	const live = filesOf(manifest, LIVE_MAP);
	const needed = stylesNeeded(manifest, page);
	const styles = [...page.matchAll(STYLESHEET)].map(([, href]) => href!);
	const modules = [...page.matchAll(MODULE)].map(([, href]) => href!);
	const first = [
		...picturesOf(near),
		...styles
			.filter((href) => needed.size === 0 || needed.has(href))
			.map((href) => `<link rel="stylesheet" href="${href}">`)
	];
	if (Object.keys(manifest).length > 0 && (needed.size === 0 || !POLICY.test(page))) {
		throw new Error(
			'The head of a map page is not as Kit wrote it before: see first-view.server.ts.'
		);
	}
	const code = new Set([...modules, ...live.js.map((file) => `${root}/${file}`)]);
	const later = [
		...[...code].map((href) => `<link rel="modulepreload" href="${href}">`),
		...live.css
			.map((file) => `${root}/${file}`)
			.filter((href) => !needed.has(href))
			.map((href) => `<link rel="preload" as="style" crossorigin href="${href}">`),
		...[...addresses, ...dataOf()].map(
			(href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`
		)
	];
	return page
		.replace(STYLESHEET, '')
		.replace(MODULE, '')
		.replace(POLICY, (policy) => [policy, ...first].join('\n\t\t'))
		.replace(
			'</head>',
			() => `<template id="after-picture">${later.join('\n\t\t')}</template>\n\t</head>`
		);
}
