/** The rule for shared parts: what several panels need is written once, and each place uses it. */

/**
 * What only one file may do, how it is detected, the exceptions and their reasons, and what to do
 * instead.
 */
interface SharedPart {
	file: string;
	/** detects it in a file's text */
	sign: RegExp;
	/** exceptions, each */
	others: Record<string, string>;
	instead: string;
}

/** The parts that exist once. */
export const SHARED_PARTS: readonly SharedPart[] = [
	{
		file: 'src/lib/panels/parts/disclosure.svelte.ts',
		sign: /['"]Escape['"]|\bEscape:/,
		others: {
			'src/lib/panels/card/CardDialog.svelte': 'a dialog, which closes with its selection',
			'src/lib/panels/place/PlaceArticle.svelte': 'a place, which is left as a card is closed',
			'src/lib/panels/search/combobox.svelte.ts':
				'a combobox: Escape hides its list, then empties it',
			'src/lib/map/pointing/pointing.ts': 'the map, on which Escape closes the open card',
			'src/lib/tools/measure/input/key-control.ts': 'drawing: Escape takes back what is in hand'
		},
		instead:
			'A menu that opens and closes is a disclosure (panels/parts/disclosure.svelte.ts) or a DetailsMenu ' +
			'beside it: they close by Escape and give the focus back, for every menu alike.'
	},
	{
		file: 'src/lib/panels/parts/CopyButton.svelte',
		sign: /\bcopyText\b|navigator\.clipboard/,
		others: {
			'src/lib/state/device/clipboard.ts': 'the clipboard itself',
			'src/lib/tools/measure/panel/ResultActions.svelte':
				'a menu of several formats, each written first, with one line for what became of it'
		},
		instead:
			'A button that copies is a CopyButton (panels/parts): it shows that it has copied, says it to a ' +
			'screen reader, and hands the text out where the browser refuses.'
	}
];

/** Files that reimplement a shared part. */
export function sharedPartFaults(house: ReadonlyMap<string, string>): string[] {
	return SHARED_PARTS.flatMap(({ file, sign, others, instead }) =>
		[...house]
			.filter(([path, text]) => sign.test(text) && path !== file && !(path in others))
			.map(([path, text]) => `${path} has ${sign.exec(text)![0]} of its own. ${instead}`)
	);
}

/** Parts that no longer exist, and exceptions that are no longer needed. */
export function needlessExceptions(house: ReadonlyMap<string, string>): string[] {
	return SHARED_PARTS.flatMap(({ file, sign, others }) =>
		[file, ...Object.keys(others)].filter((path) => !sign.test(house.get(path) ?? ''))
	);
}
