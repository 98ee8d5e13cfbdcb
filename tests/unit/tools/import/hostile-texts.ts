/**
 * Texts that run where a page takes text for something else: for HTML, an attribute, an address, a template, a
 * formula, a member's name. What runs calls `wasRun()`.
 */
import { dbf, shpPoints, zip } from './build-files';

const CALL = 'wasRun()';

const ELEMENTS = [
	`<img src=x onerror=${CALL}>`,
	`<img srcset=x onerror="${CALL}">`,
	`<svg onload=${CALL}>`,
	`<svg><script>${CALL}</script></svg>`,
	`<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
	`<video><source onerror=${CALL}></video>`,
	`<video src=x onerror=${CALL}>`,
	`<audio src onerror=${CALL}>`,
	`<details open ontoggle=${CALL}>`,
	`<input autofocus onfocus=${CALL}>`,
	`<select autofocus onfocus=${CALL}>`,
	`<textarea autofocus onfocus=${CALL}>`,
	`<iframe onload=${CALL}></iframe>`,
	`<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
	`<iframe src="javascript:parent.${CALL}"></iframe>`,
	`<object data="javascript:${CALL}"></object>`,
	`<embed src="javascript:${CALL}">`,
	`<script>${CALL}</script>`,
	`<script src="data:text/javascript,${CALL}"></script>`,
	`<style onload=${CALL}></style>`,
	`<style>@import "javascript:${CALL}"; *{display:none}</style>`,
	`<link rel=stylesheet href="data:text/css,*{}" onload=${CALL}>`,
	`<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
	`<base href="javascript:${CALL}//">`,
	`<form action="javascript:${CALL}"><button autofocus>x</button></form>`,
	`<a href="javascript:${CALL}">x</a>`,
	`<a onmouseover=${CALL}>x</a>`,
	`<div style="animation:x 1s" onanimationstart=${CALL}>x</div>`,
	`<math><maction xlink:href="javascript:${CALL}">x</maction></math>`,
	`<template><script>${CALL}</script></template>`,
	`<noscript><p title="</noscript><img src=x onerror=${CALL}>">`
];
/** What ends the element, the attribute or the text that a page may have put it into. */
const BEFORE = ['', '">', "'>", '</td>', '</option>', '</title></textarea>', '--></style>', ']]>'];

const SCHEMES = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', ' javascript:', 'vbscript:'];
const ADDRESSES = [
	...SCHEMES.map((scheme) => `${scheme}${CALL}`),
	...SCHEMES.map((scheme) => `${scheme}//%0a${CALL}`),
	`data:text/html,<script>${CALL}</script>`,
	`data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${CALL}"/>`,
	`//x.invalid/?${CALL}`,
	`https://x.invalid/"onmouseover="${CALL}`,
	'file:///etc/passwd',
	'\\\\x.invalid\\share'
];
const TEMPLATES = [
	`{@html "<img src=x onerror=${CALL}>"}`,
	`{{constructor.constructor("${CALL}")()}}`,
	`\${${CALL}}`,
	`#{${CALL}}`,
	`<%= ${CALL} %>`,
	`[[${CALL}]]`,
	`"-${CALL}-"`,
	`'-${CALL}-'`,
	`\`-${CALL}-\``,
	`\\";${CALL};//`,
	`</script><script>${CALL}</script>`,
	`" onfocus=${CALL} autofocus x="`,
	`' onmouseover=${CALL} x='`,
	`url(javascript:${CALL})`,
	`expression(${CALL})`,
	'*{background:url(//x.invalid)}',
	`&lt;img src=x onerror=${CALL}&gt;`,
	`&#60;img src=x onerror=${CALL}&#62;`,
	`\\u003cimg src=x onerror=${CALL}\\u003e`,
	`%3Cimg src=x onerror=${CALL}%3E`,
	`＜img src=x onerror=${CALL}＞`,
	'["get", "name"]',
	'{"type":"FeatureCollection"}'
];
const NAMES = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'__defineGetter__',
	'then',
	'length',
	'$$slots',
	'name',
	'innerHTML'
];
const FORMULAS = [
	'=1+1',
	'=HYPERLINK("https://x.invalid","x")',
	"=cmd|'/c calc'!A0",
	'+1+1',
	'-1+1',
	'@SUM(A1)',
	'＝1+1',
	'＋1+1',
	'－1+1',
	'＠SUM(A1)',
	'%0A=1+1',
	';=1+1'
];
const SIGNS = [
	'\u202egnp.exe',
	'\u200b\u200d\ufeffx',
	'a\u0301\u0301\u0301\u0301\u0301',
	'\u2028x\u2029',
	'﷽﷽﷽',
	'👩‍👩‍👧‍👦',
	'../../../../etc/passwd',
	'CON.txt',
	'a|b;c\\d',
	'%s%n%x'
];

/** All of them, each once. */
export const HOSTILE_TEXTS: readonly string[] = [
	...new Set([
		...BEFORE.flatMap((before) => ELEMENTS.map((element) => before + element)),
		...ADDRESSES,
		...TEMPLATES,
		...NAMES,
		...FORMULAS,
		...SIGNS
	])
];

/** How many of them stand side by side in a row. */
const COLUMNS = 16;
/** A name for the file: what a file's name can hold. */
const TITLE = `<img src=x onerror=${CALL}>`;

/** The texts as rows of a table whose headings are such texts as well; the last row is filled up. */
function rowsOf(texts: readonly string[], headings: readonly string[]) {
	const rows: string[][] = [];
	for (let i = 0; i < texts.length; i += headings.length) {
		const row = texts.slice(i, i + headings.length);
		rows.push([...row, ...Array<string>(headings.length - row.length).fill('x')]);
	}
	return rows;
}
const at = (row: number): [number, number] => [121.38 + row / 1000, 31.24 + row / 1000];

const xml = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
const csv = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** One file of each kind that carries them, and its rows as they must be shown. */
export interface HostileFile {
	readonly name: string;
	readonly content: string | Uint8Array<ArrayBuffer>;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** @param texts what the files are to carry */
export function hostileFiles(texts: readonly string[] = HOSTILE_TEXTS): HostileFile[] {
	const headings = [...NAMES.slice(0, 4), ...ELEMENTS.slice(0, COLUMNS - 4)];
	const rows = rowsOf(texts, headings);
	const features = rows.map((row, r) => ({
		type: 'Feature',
		// A literal would set the prototype.
		properties: Object.fromEntries(row.map((cell, i) => [headings[i]!, cell])),
		geometry: { type: 'Point', coordinates: at(r) }
	}));
	const all = { columns: headings, rows };
	const placemark = (row: readonly string[], r: number) =>
		`<Placemark><description>${xml(row.join(' '))}</description>${row
			.map((cell, i) => `<Data name="${xml(headings[i]!)}"><value>${xml(cell)}</value></Data>`)
			.join('')
			.replace(/^/, '<ExtendedData>')}</ExtendedData><styleUrl>${xml(row[0]!)}</styleUrl>` +
		`<Point><coordinates>${at(r).join()}</coordinates></Point></Placemark>`;
	// A dBASE field has 40 bytes here, its heading 10.
	const short = texts.filter(
		(text) => new TextEncoder().encode(text).length <= 40 && text.trim() === text
	);
	const fields = ['<svg onloa', '__proto__', '=1+1', '"><script>'];
	const shortRows = rowsOf(short, fields);
	const gpxFields = ['name', 'cmt', 'desc', 'src', 'sym', 'type'];
	const gpxRows = rowsOf(texts, gpxFields);
	return [
		{
			...all,
			name: `${TITLE}.geojson`,
			content: JSON.stringify({ type: 'FeatureCollection', name: TITLE, features })
		},
		{
			...all,
			name: `"onload="${CALL}.ndjson`,
			content: features.map((one) => JSON.stringify(one)).join('\n')
		},
		{
			...all,
			name: `${TITLE}.topojson`,
			content: JSON.stringify({
				type: 'Topology',
				arcs: [],
				objects: {
					[TITLE]: {
						type: 'GeometryCollection',
						geometries: features.map(({ properties, geometry }) => ({ ...geometry, properties }))
					}
				}
			})
		},
		{
			name: `=cmd|'${CALL}'.csv`,
			columns: [...headings, 'geom'],
			rows: rows.map((row, r) => [...row, `POINT(${at(r).join(' ')})`]),
			content: [
				[...headings, 'geom'],
				...rows.map((row, r) => [...row, `POINT(${at(r).join(' ')})`])
			]
				.map((row) => row.map(csv).join())
				.join('\r\n')
		},
		{
			name: `javascript:${CALL}.kml`,
			columns: ['description', ...headings],
			rows,
			content: `<kml><Document><Folder><name>${xml(TITLE)}</name>${rows.map(placemark).join('')}</Folder></Document></kml>`
		},
		{
			name: `${TITLE}.gpx`,
			columns: gpxFields,
			rows: gpxRows,
			content: `<gpx>${gpxRows
				.map(
					(row, r) =>
						`<wpt lon="${at(r)[0]}" lat="${at(r)[1]}">${row.map((cell, i) => `<${gpxFields[i]}>${xml(cell)}</${gpxFields[i]}>`).join('')}</wpt>`
				)
				.join('')}</gpx>`
		},
		{
			name: `{@html '${CALL}'}.zip`,
			columns: fields,
			rows: shortRows,
			content: zip({
				[`${TITLE}.shp`]: shpPoints(shortRows.map((_, r) => at(r))),
				[`${TITLE}.dbf`]: dbf(fields, shortRows)
			})
		}
	];
}

/** Files that cannot be read, whose notices quote them. */
export const HOSTILE_REFUSED: readonly { name: string; content: string }[] = [
	{ name: `${TITLE}.json`, content: `{"a": ${TITLE}}` },
	{ name: `${TITLE}.xml`, content: `<${'svg'} onload="${CALL}"/>` },
	{ name: `${TITLE}.wkt`, content: `POINT(${TITLE})` },
	{ name: `javascript:${CALL}.json`, content: JSON.stringify({ [TITLE]: TITLE }) }
];
