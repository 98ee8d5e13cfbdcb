/**
 * The exceptions of the check of the built files, with reasons. An entry that is no longer needed is a
 * fault too.
 */

/** Exceptions for code: `within` is a text of the file concerned. */
export const CODE = [
	{
		name: /^\.(resize|toArray|take|difference|drop|move)\(\)$/,
		within: 'maplibregl',
		why: 'methods of MapLibre’s own classes and of ours, which share a name with newer built-in ones'
	},
	{
		name: /^\.(request|exit)Fullscreen\(\)$/,
		within: 'fullscreenEnabled',
		why: 'the button is there only where the browser says that it can'
	},
	{
		name: /^ClipboardItem$/,
		within: 'image/png',
		why: 'a browser without it says that the picture was not copied, and it can be saved'
	},
	{
		name: /^\.resize\(\)$/,
		within: 'WorkerGlobalScope',
		why: 'the method of MapLibre’s arrays, in its worker'
	}
];

/** Exceptions for styles: features that a browser without them ignores without harm. */
export const STYLES = [
	{
		name: /^(accent-color|scrollbar-width(: \w+)?|overscroll-behavior(-x)?(: \w+)?|cursor(: [\w-]+)?)$/,
		why: 'another look of what works the same'
	},
	{
		name: /^(forced-color-adjust(: none)?)$/,
		why: 'Safari has no forced colours'
	},
	{
		name: /^(overflow-anchor(: none)?|text-size-adjust|-webkit-tap-highlight-color|-webkit-touch-callout)$/,
		why: 'for the browsers that would do otherwise'
	},
	{
		name: /^(@page|size|orphans|widows|break-(after|before|inside)(: [\w-]+)?)$/,
		why: 'on paper: the sheet is divided as the browser likes it'
	},
	{
		name: /^(container-type(: [\w-]+)?|@container)$/,
		why: 'what stands outside the query is the layout for the least room; units of it are not let pass'
	},
	{
		name: /^:has$/,
		within: /place-page|comparison|data-columns/,
		why: 'on paper, and where heads may stay in sight: Firefox before 121 prints what it shows'
	},
	{
		name: /^:has$/,
		within: /focus-visible/,
		why: 'beside it stands a rule for those who do not know it'
	},
	{
		name: /^align-content: start$/,
		why: 'where a part is higher than its words they stand at its middle'
	},
	{
		name: /^:fullscreen$/,
		within: /maplibregl/,
		why: 'a rule of its own, for a button that is not there where the browser cannot do it'
	}
];
