// @ts-nocheck: trees and data that have no types
/**
 * The features that built styles need of a browser. Browsers ignore what they do not support: an
 * unsupported declaration is harmless where another one of the same property precedes it, but an
 * unsupported selector drops its whole rule.
 */
import postcss from 'postcss';
import { DATA, entry, lacking } from './support.js';

const { properties, selectors, types } = DATA.css;

/** Units by their endings, as the data groups them. */
const UNITS = [
	[/\dcq(w|h|i|b|min|max)\b/, 'css.types.length.container_query_length_units'],
	[/\dd(vw|vh|vi|vb|vmin|vmax)\b/, 'css.types.length.viewport_percentage_units_dynamic'],
	[/\ds(vw|vh|vi|vb|vmin|vmax)\b/, 'css.types.length.viewport_percentage_units_small'],
	[/\dl(vw|vh|vi|vb|vmin|vmax)\b/, 'css.types.length.viewport_percentage_units_large'],
	[/\drlh\b/, 'css.types.length.rlh'],
	[/\dlh\b/, 'css.types.length.lh']
];

const bare = (value) => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|var\(--[\w-]+/g, ' ');

/** The features of a value that one of the browsers lacks: functions, units, keywords of its property. */
function needsOfValue(property, value) {
	const text = bare(value);
	const functions = [...text.matchAll(/(?<![\w-])([a-z][\w-]*)\(/g)].map(([, name]) => ({
		name: `${name}()`,
		lack: lacking(types[name] ?? types.color[name] ?? types['easing-function']?.[name])
	}));
	const units = UNITS.filter(([unit]) => unit.test(text)).map(([unit, path]) => ({
		name: unit.exec(text)[0].slice(1),
		lack: lacking(entry(path))
	}));
	const words = (text.match(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g) ?? []).map((word) => ({
		name: `${property}: ${word}`,
		lack: lacking(properties[property]?.[word])
	}));
	return [...functions, ...units, ...words].filter(({ lack }) => lack.length > 0);
}

/** True within `@supports`: browsers without the feature skip the rule. */
function isAsked(node) {
	for (let at = node.parent; at; at = at.parent) if (at.name === 'supports') return true;
	return false;
}

function needsOfDeclaration(declaration) {
	const { prop, value } = declaration;
	if (isAsked(declaration)) return [];
	if (prop.startsWith('--')) return needsOfValue(prop, value);
	if (declaration.parent.nodes.some((other) => other.prop === `-webkit-${prop}`)) return [];
	const own = { name: prop, lack: lacking(properties[prop]) };
	const needs = needsOfValue(prop, value);
	// The preceding declaration applies where this one is not supported.
	const before = declaration.parent.nodes.slice(0, declaration.parent.index(declaration));
	const hasFallback = before.some(
		(other) => other.prop === prop && needsOfValue(prop, other.value).length === 0
	);
	return [...(own.lack.length > 0 ? [own] : []), ...(hasFallback ? [] : needs)];
}

function needsOfSelector(rule) {
	if (isAsked(rule) || rule.parent?.name?.endsWith('keyframes')) return [];
	const names = [...rule.selector.matchAll(/::?([a-z-]+)/g)].map(([, name]) => name);
	const nests = rule.parent?.type === 'rule' ? [{ name: 'nesting', lack: ['some'] }] : [];
	return [
		...nests,
		...names
			.filter((name) => !name.startsWith('-'))
			.map((name) => ({ name: `:${name}`, lack: lacking(selectors[name]) }))
	].filter(({ lack }) => lack.length > 0);
}

function needsOfAtRule({ name, params }) {
	const range = name === 'media' && /[<>]/.test(params);
	return [
		{ name: `@${name}`, lack: lacking(DATA.css['at-rules'][name]) },
		{ name: '@media (a < b)', lack: range ? lacking(DATA.css['at-rules'].media.range_syntax) : [] }
	].filter(({ lack }) => lack.length > 0);
}

/**
 * The features that a style sheet needs without a fallback and one of the browsers lacks.
 * @param {string} text
 * @returns {{ name: string, lack: string[], where: string }[]} each once, with one place where it is
 */
export function needsOfStyles(text) {
	const found = [];
	postcss.parse(text).walk((node) => {
		const needs =
			node.type === 'decl'
				? needsOfDeclaration(node)
				: node.type === 'rule'
					? needsOfSelector(node)
					: node.type === 'atrule'
						? needsOfAtRule(node)
						: [];
		const where = node.type === 'decl' ? `${node.parent.selector} { ${node}` : node.selector;
		found.push(...needs.map((need) => ({ ...need, where: (where ?? node.params).slice(0, 160) })));
	});
	return [...new Map(found.map((one) => [one.name + one.where, one])).values()];
}
