/** A sheet: the map in its frame, and beside or below it everything that a reader needs to trust it. */
import { LANGUAGES, type Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { LegendEntry } from '../../../layers/paint/layer';
import type { Box } from '../../../layers/labels/boxes';
import type { SheetResult } from '../../tool/sheet-part';
import type { SheetAddress } from './code';
import { endBlock } from './end-block';
import type { Ticks } from './grid';
import { legendRows } from './legend';
import { mapFrame } from './map-frame';
import { MM, sheetLayout, type SheetFormat, type SheetLayout } from './paper';
import { flowRows, linesOf, paragraph, space, type FilledPage, type Row } from './rows';
import { scaleRow, type ScaleLook } from './scale-row';
import { WHITE } from '../../../tokens/colours';
import { element, SHEET_FONTS, textAt } from './sheet-svg';

/** What stands on a sheet. */
export interface SheetContent {
	readonly format: SheetFormat;
	readonly scale: ScaleLook;
	readonly title: string;
	/** empty where there is none */
	readonly note: string;
	readonly map: string;
	readonly ticks: Ticks;
	readonly legend: readonly LegendEntry[];
	readonly results: readonly SheetResult[];
	/** how the results were computed */
	readonly method: readonly string[];
	/** projection, datum, grid */
	readonly geodesy: readonly string[];
	readonly sources: readonly string[];
	/** whose data, licence, approval */
	readonly credit: readonly string[];
	readonly site: string;
	/** the day at Shanghai, as people read it */
	readonly day: string;
	readonly address: SheetAddress;
}

/** Sizes of the words, points, the preferred one first. */
const SIZES = [8.5, 8, 7.5, 7, 6.5, 6] as const;
/** The size where the words need several sheets. */
const USUAL = 7.5;
const TITLES = [14, 12, 10.5, 9] as const;
const MOST_TITLE_LINES = 2;

/** The rows of a sheet's words at a size. */
function rowsOf(content: SheetContent, width: number, pt: number): Row[] {
	const { title, note, scale, legend, results, method, geodesy, sources, credit, site } = content;
	const text = { pt };
	const small = { pt: Math.max(6, pt - 0.5), pale: true };
	const heading = (words: string): Row[] => [
		space(2),
		...paragraph(words, width, { pt: pt + 0.5, bold: true, keep: true }),
		{ height: 0.5 * MM, keep: true, svg: () => '' }
	];
	const section = (words: string, rows: readonly Row[]) =>
		rows.length > 0 ? [...heading(words), ...rows] : [];
	const name = title.trim() || site;
	const titlePt =
		TITLES.find((size) => linesOf(name, width, size).length <= MOST_TITLE_LINES) ?? TITLES.at(-1)!;
	return [
		...paragraph(name, width, { pt: titlePt, bold: true, keep: true }),
		...(name === site ? [] : paragraph(site, width, small)),
		...(note.trim() ? [space(1), ...paragraph(note.trim(), width, text)] : []),
		space(1),
		scaleRow(scale, width),
		...paragraph(m.print_full_size(), width, small),
		...section(m.print_legend(), legendRows(legend, width, text)),
		...section(
			m.measure_region(),
			results.flatMap(({ heading: words, lines }) => [
				...paragraph(words, width, { ...text, bold: true, keep: true }),
				...lines.flatMap((line) => paragraph(line, width, { ...text, indent: 2 * MM })),
				space(0.6)
			])
		),
		...method.flatMap((line) => paragraph(line, width, small)),
		...section(
			m.print_geodesy(),
			geodesy.flatMap((line) => paragraph(line, width, small))
		),
		...section(
			m.print_sources(),
			[...sources, ...credit].flatMap((line) => paragraph(line, width, small))
		)
	];
}

/** A sheet as drawn: its pages, and the boxes that must not meet. */
export interface Sheet {
	readonly format: SheetFormat;
	readonly lang: Locale;
	readonly layout: SheetLayout;
	/** the content of each page's `svg` */
	readonly pages: readonly string[];
	/** of the first page */
	readonly boxes: readonly Box[];
	/** how many results had to be left out of its address */
	readonly left: number;
}

/** Draws a sheet. Words that have no room beside the map get smaller, then a further page. */
export function composeSheet(content: SheetContent): Sheet {
	const layout = sheetLayout(content.format);
	const { left, right } = layout.columns[0]!;
	const width = right - left;
	const last = layout.columns.at(-1)!;
	const end = endBlock(content, width);
	const endTop = last.bottom - end.height;
	const first = [...layout.columns.slice(0, -1), { ...last, bottom: endTop - 2 * MM }];
	let filled: FilledPage[] = [];
	for (const pt of SIZES) {
		filled = flowRows(rowsOf(content, width, pt), first, layout.further);
		if (filled.length === 1) break;
	}
	if (filled.length > 1) filled = flowRows(rowsOf(content, width, USUAL), first, layout.further);
	const words = filled.map((page) => page.map(({ row, x, y }) => row.svg(x, y)).join(''));
	const pages = words.map((text, at) => {
		const body =
			at === 0 ? mapFrame(content.map, content.ticks, layout) + end.svg(last.left, endTop) : '';
		return body + text + (words.length > 1 ? pageNumber(at + 1, words.length, layout) : '');
	});
	const boxes = [
		layout.frame,
		{ left: last.left, top: endTop, right: last.right, bottom: last.bottom },
		...filled[0]!
			.filter(({ row }) => !row.isSpace)
			.map(({ row, x, y }) => ({ left: x, top: y, right: x + width, bottom: y + row.height }))
	];
	return {
		format: content.format,
		lang: content.scale.lang,
		layout,
		pages,
		boxes,
		left: content.address.left
	};
}

const pageNumber = (number: number, of: number, { width, height }: SheetLayout) =>
	textAt(width / 2, height - 4 * MM, 7, m.print_page({ number: String(number), of: String(of) }), {
		'text-anchor': 'middle'
	});

/** One page as a document of its own, with a paper of white. */
export function pageSvg({ lang, layout, pages }: Sheet, at: number): string {
	return svgOf(layout.width, layout.height, pages[at]!, lang);
}

/** The whole sheet as one file, its pages below each other. */
export function sheetFile({ lang, layout, pages }: Sheet): string {
	const { width, height } = layout;
	if (pages.length === 1) return svgOf(width, height, pages[0]!, lang);
	const parts = pages.map((page, at) =>
		element('g', { transform: `translate(0 ${at * height})` }, page)
	);
	return svgOf(width, height * pages.length, parts.join(''), lang);
}

function svgOf(width: number, height: number, content: string, lang: Locale): string {
	const paper = element('rect', { width, height, fill: WHITE });
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width: `${width / MM}mm`,
			height: `${height / MM}mm`,
			lang: LANGUAGES[lang].tag,
			'font-family': SHEET_FONTS[LANGUAGES[lang].script]
		},
		paper + content
	);
}
