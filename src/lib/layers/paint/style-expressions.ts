/** Text fields and fonts shared by the layers' labels. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { isHanScript, LANGUAGES, type Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { DATA_LOCALES, isOfAllData } from '../../i18n/localised';
import { WEB_MERCATOR_M_PER_PIXEL } from '../../values/ellipsoid';

const FAMILIES = [
	'PingFang SC',
	'Noto Sans CJK SC',
	'Noto Sans SC',
	'Source Han Sans SC',
	'Microsoft YaHei',
	'Hiragino Sans GB'
];

/**
 * Font stacks. There is no glyph server: MapLibre draws every label from the fonts of the machine. It
 * parses the weight from the first family's name, so that the first entry is a plain family name.
 * Simplified Chinese families come first, because otherwise Japanese glyph forms appear.
 */
export const FONT = {
	regular: ['Map Regular', ...FAMILIES],
	medium: ['Map Medium', ...FAMILIES],
	bold: ['Map Bold', ...FAMILIES]
};

/** The property with a drawn feature's name in a language. */
const nameProperty = (lang: Locale) => `name_${lang}`;

/** The name property that every named feature has, since all data has names in `DATA_LOCALES`. */
export const NAME_PROPERTY = nameProperty(DATA_LOCALES[0]);

/** Whether a feature has a name. */
export const IS_NAMED: ExpressionSpecification = ['has', NAME_PROPERTY];

/** The feature's name in the page's language, or in its fallback (`inLanguage`). */
export function nameIn(lang: Locale): ExpressionSpecification {
	const name = (one: Locale): ExpressionSpecification => ['get', nameProperty(one)];
	if (isOfAllData(lang)) return name(lang);
	return ['coalesce', name(lang), ...LANGUAGES[lang].beside.map(name)];
}

/** The name of an area, in capitals where the script has them. */
export function areaNameIn(lang: Locale): ExpressionSpecification {
	return isHanScript(lang) ? nameIn(lang) : ['upcase', nameIn(lang)];
}

/**
 * A station's name as it is called, with the word for a station: without it the map would have two things of
 * one name, for most stations are called after the street above.
 */
export function stationNameIn(lang: Locale): ExpressionSpecification {
	const [, ending = ''] = m.map_station({ name: '\n' }, { locale: lang }).split('\n');
	const name: ExpressionSpecification = ['to-string', nameIn(lang)];
	const end: ExpressionSpecification = ['slice', name, ['-', ['length', name], ending.length]];
	return ['case', ['==', end, ending], name, ['concat', name, ending]];
}

/** True for a feature in that state; `map/` sets feature states. */
export function inState(state: 'hover' | 'selected'): ExpressionSpecification {
	return ['boolean', ['feature-state', state], false];
}

/** `picked` while the feature is hovered or selected, else `otherwise`. */
export function whenPicked<T>(picked: T, otherwise: T): ExpressionSpecification {
	return ['case', ['any', inState('hover'), inState('selected')], picked, otherwise] as never;
}

/** A value interpolated by zoom: pairs of zoom and value. */
export function byZoom(...stops: [zoom: number, value: unknown][]): ExpressionSpecification {
	return ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as never;
}

/**
 * A feature's value, the same at each zoom, in the form of one that changes with it. MapLibre links a shader program
 * for each form in which the values of a layer come, some ten milliseconds each, and layers of one form share it.
 */
export function atAnyZoom(value: ExpressionSpecification): ExpressionSpecification {
	return byZoom([0, value], [24, value]);
}

/** Pixels of a 512 px tile map per metre, at zoom 10 and the corridor's latitude, 31.25° N. */
const PIXELS_PER_METRE_AT_10 =
	2 ** 10 / (WEB_MERCATOR_M_PER_PIXEL * Math.cos((31.25 * Math.PI) / 180));

/** The radius in pixels of a circle whose radius in metres is a property of the feature. */
export function metresRadius(property: string): ExpressionSpecification {
	return [
		'interpolate',
		['exponential', 2],
		['zoom'],
		10,
		['*', ['get', property], PIXELS_PER_METRE_AT_10],
		20,
		['*', ['get', property], PIXELS_PER_METRE_AT_10 * 2 ** 10]
	];
}
