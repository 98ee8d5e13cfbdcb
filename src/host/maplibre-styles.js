/** MapLibre's style sheet without what styles its controls and markers, nine tenths of it: the map has controls of its own. */
import postcss from 'postcss';

/** Classes of controls and markers; the corners for controls are made by every map, and stay. */
const UNUSED =
	/\.maplibregl-(?:ctrl(?!-(?:top|bottom)-(?:left|right))|compact|user-location|marker)/;

/**
 * @param {string} css MapLibre's style sheet
 * @returns {string} the same, with every rule for a map, its gestures and its popups
 */
export function withoutControls(css) {
	const sheet = postcss.parse(css);
	sheet.walkRules((rule) => {
		const kept = rule.selectors.filter((selector) => !UNUSED.test(selector));
		if (kept.length === 0) rule.remove();
		else if (kept.length < rule.selectors.length) rule.selectors = kept;
	});
	sheet.walkAtRules(/keyframes$/, (animation) => {
		let isUsed = false;
		sheet.walkDecls(/animation/, ({ value }) => void (isUsed ||= value.includes(animation.params)));
		if (!isUsed) animation.remove();
	});
	sheet.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
	return sheet.toString();
}

/**
 * For `vite.config.ts`.
 *
 * @returns {import('vite').Plugin}
 */
export function maplibreStyles() {
	return {
		name: 'maplibre-styles',
		enforce: 'pre',
		transform(code, id) {
			if (!/\/maplibre-gl\/dist\/maplibre-gl\.css(\?|$)/.test(id)) return;
			return { code: withoutControls(code), map: null };
		}
	};
}
