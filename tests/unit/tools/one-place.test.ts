/** A tool is added in one place: its own folder. This test limits which */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TOOL_IDS, type ToolId } from '#lib/state/tool-ids';
import { TOOLS } from '#lib/tools/tool-list';
import { importsOf, readHouse } from '../house-imports';

/** The files in which every tool is listed. */
const INDEX = [
	'src/lib/state/tool-ids.ts',
	'src/lib/tools/tool-buttons.ts',
	'src/lib/tools/tool-list.ts'
];

/**
 * Further files that know a tool. A new tool needs no entry here: if it does, its line gives the
 * reason.
 */
const ALSO: Partial<Record<ToolId, Record<string, string>>> = {
	measure: {
		'src/lib/layers/card/card-actions.ts': 'a card offers to measure from its point',
		'src/lib/layers/card/card.ts': 'the same',
		'src/lib/panels/card/CardView.svelte': 'the same',
		'src/lib/panels/card/MeasureFrom.svelte': 'the same',
		'src/lib/state/address/address.ts': 'a measurement that is refused is named by its parameter',
		'src/lib/state/address/tool-links.ts':
			'its links are read by the page that is opened with them',
		'src/lib/state/explorer/explorer.svelte.ts': 'a link may ask for a kind to be taken up',
		'src/lib/tools/import/panel/FeatureCard.svelte': 'it measures a feature of the reader’s own',
		'src/lib/tools/kept/kept-parts.ts': 'what a reader keeps is saved as one file',
		'src/lib/tools/typed-options.ts': 'what is typed in the search may be a point to measure'
	},
	itinerary: {
		'src/lib/panels/list/ShortlistBar.svelte': 'the starred places become a walk',
		'src/lib/panels/tour/TourPanel.svelte': 'after the tour one makes a walk of one’s own',
		'src/lib/tools/kept/kept-parts.ts': 'a walk is saved in it, too'
	},
	import: { 'src/lib/tools/kept/kept-parts.ts': 'the reader’s own layers are saved in it, too' }
};

const house = readHouse(fileURLToPath(new URL('../../..', import.meta.url)));

/** The files outside a tool's folder that import from it, or that name it. */
function knowersOf(id: string): string[] {
	const folder = `src/lib/tools/${id}/`;
	const name = new RegExp(`(['"\`])${id}\\1`);
	return [...house]
		.filter(([path, text]) => !path.startsWith(folder) && text.includes(id))
		.filter(([path, text]) => {
			const isImported = importsOf(path, text).some(({ file }) => file?.startsWith(folder));
			return isImported || name.test(text.replace(/\/\*[\s\S]*?\*\//g, ''));
		})
		.map(([path]) => path);
}

describe('a tool', () => {
	it('has its line in the list', () => {
		expect(TOOLS.map(({ id }) => id)).toEqual(TOOL_IDS);
	});

	it.each(TOOL_IDS)('has its own folder: %s', (id) => {
		expect([...house.keys()].some((path) => path.startsWith(`src/lib/tools/${id}/`))).toBe(true);
	});

	it.each(TOOL_IDS)('is known to its index, and to no more files than are named here: %s', (id) => {
		const hint =
			`Outside src/lib/tools/${id}/ a tool is known by its index alone. Let the file ask the type Tool ` +
			'(tools/tool/tool.ts), or move what it does into the folder. A file that no longer knows the tool ' +
			'is taken out of ALSO.';
		expect(knowersOf(id), hint).toEqual([...INDEX, ...Object.keys(ALSO[id] ?? {})].sort());
	});

	it('is imported by its index, by the search and for the file of kept things alone: four imports of measuring', () => {
		const imports = [...house]
			.filter(
				([path, text]) => !path.startsWith('src/lib/tools/measure/') && /measure\//.test(text)
			)
			.flatMap(([path, text]) =>
				importsOf(path, text)
					.filter(({ file }) => file?.startsWith('src/lib/tools/measure/'))
					.map(() => path)
			);
		expect(imports).toEqual([
			'src/lib/tools/kept/kept-parts.ts',
			'src/lib/tools/tool-buttons.ts',
			'src/lib/tools/tool-list.ts',
			'src/lib/tools/typed-options.ts'
		]);
	});
});
