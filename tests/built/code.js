// @ts-nocheck: trees and data that have no types
/**
 * The features that built code needs of a browser: its syntax, its regular expressions, the globals and
 * methods that it names. A method is known by its name alone, as no types are left: it counts as missing
 * where a browser has nothing of that name on any built-in object.
 */
import { parse } from 'acorn';
import { DATA, entry, lacking } from './support.js';

/** The last ECMAScript edition that the oldest browsers support, except for the features in `SYNTAX`. */
const EDITION = 2022;

/** Syntax nodes that are part of the edition but that one of the browsers may lack. */
const SYNTAX = {
	StaticBlock: 'javascript.classes.static.initialization_blocks',
	PrivateIdentifier: 'javascript.classes.private_class_fields'
};

const OPENERS = [
	[/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion', 'a look-behind'],
	[/\(\?[ims]*-?[ims]+:/, 'javascript.regular_expressions.modifier', 'a modifier in a group']
];

/**
 * Browser interfaces whose methods are checked by name; methods of rarer ones often share a name with our
 * own.
 */
const INTERFACES =
	/^(AbortSignal|Blob|DOMTokenList|Document|Element|HTMLDialogElement|HTMLElement|Headers|MutationObserver|Navigator|Node|Response|URL|URLSearchParams)$/;

/** Every method of a built-in object or such an interface, with the entries of that name. */
const members = new Map();
const interfaces = Object.entries(DATA.api).filter(([name]) => INTERFACES.test(name));
for (const [, entries] of [...Object.entries(DATA.javascript.builtins), ...interfaces]) {
	for (const [key, feature] of Object.entries(entries)) {
		if (key === '__compat' || key.endsWith('_event') || !feature.__compat) continue;
		const name = key.replace(/_static$/, '');
		members.set(name, [...(members.get(name) ?? []), feature]);
	}
}
const globalOf = (name) =>
	DATA.javascript.builtins[name] ?? DATA.api[name] ?? DATA.api.Window[name];

/** Calls `visit(node, parent)` for every node of a tree. */
function walk(node, visit, parent) {
	visit(node, parent);
	for (const key in node) {
		const value = node[key];
		if (Array.isArray(value)) {
			for (const child of value) if (child?.type) walk(child, visit, node);
		} else if (value && typeof value.type === 'string') walk(value, visit, node);
	}
}

/** The text of a string, which a minifier may write between backticks; undefined for all else. */
function textOf({ type, value, quasis }) {
	if (type === 'Literal') return String(value);
	return type === 'TemplateLiteral' && quasis.length === 1 ? quasis[0].value.cooked : undefined;
}

/** The name of a member; undefined where it is computed. */
const memberName = ({ computed, property }) => (computed ? textOf(property) : property.name);

const nameOf = (node) => (node?.type === 'MemberExpression' ? memberName(node) : node?.name);

/** Features that the code tests before use: `typeof x`, `'x' in y`, `y.x?.()`, `y.x && …`. */
function askedFor(node, asked) {
	if (node.type === 'UnaryExpression' && ['typeof', '!'].includes(node.operator)) {
		asked.add(nameOf(node.argument));
	} else if (node.type === 'BinaryExpression') {
		asked.add(node.operator === 'in' ? textOf(node.left) : nameOf(node.left));
	} else if (node.type === 'LogicalExpression') {
		asked.add(nameOf(node.left)).add(nameOf(node.right));
	} else if (node.type === 'CallExpression' && node.optional) asked.add(nameOf(node.callee));
	else if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') {
		asked.add(nameOf(node.test));
	} else if (node.type === 'AssignmentExpression') asked.add(nameOf(node.left));
}

/** The names that a program defines itself. */
function declare(node, names) {
	const add = (pattern) =>
		pattern && walk(pattern, (part) => part.type === 'Identifier' && names.add(part.name));
	if (node.type === 'VariableDeclarator') add(node.id);
	else if (/Function/.test(node.type)) [node.id, ...node.params].forEach(add);
	else if (/^Class/.test(node.type)) add(node.id);
	else if (node.type === 'CatchClause') add(node.param);
	else if (/^Import\w*Specifier$/.test(node.type)) add(node.local);
}

/** The feature behind a call or constructor, and the browsers that lack it. */
function needOfCall(callee, declared) {
	if (callee.type === 'Identifier') {
		if (declared.has(callee.name)) return null;
		return { name: callee.name, lack: lacking(globalOf(callee.name)) };
	}
	if (callee.type !== 'MemberExpression') return null;
	const name = memberName(callee);
	const { object } = callee;
	if (name === undefined || object.type === 'ThisExpression') return null;
	const owner =
		object.type === 'Identifier' && !declared.has(object.name) ? globalOf(object.name) : undefined;
	const own = owner && (owner[`${name}_static`] ?? owner[name]);
	if (own) return { name: `${object.name}.${name}`, lack: lacking(own) };
	const lacks = members.get(name)?.map(lacking) ?? [];
	// Several features share the name: of the shortest list, all browsers surely lack it.
	if (lacks.length === 0 || lacks.some((lack) => lack.length === 0)) return null;
	return { name: `.${name}()`, lack: lacks[0] };
}

function regexFaults(pattern) {
	return OPENERS.flatMap(([opener, path, name]) =>
		opener.test(pattern) ? [{ name, lack: lacking(entry(path)) }] : []
	);
}

/**
 * The features that a program needs and one of the browsers lacks.
 * @param {string} text of the program
 * @param {'module' | 'script'} sourceType
 * @returns {{ name: string, lack: string[] }[]} each once
 */
export function needsOfCode(text, sourceType = 'module') {
	const found = [];
	let tree;
	try {
		tree = parse(text, { ecmaVersion: EDITION, sourceType });
	} catch (error) {
		return [{ name: `syntax that is newer than ES${EDITION}: ${error.message}`, lack: ['some'] }];
	}
	const declared = new Set();
	const asked = new Set();
	walk(tree, (node) => {
		declare(node, declared);
		askedFor(node, asked);
	});
	walk(tree, (node) => {
		const path = SYNTAX[node.type];
		if (path) found.push({ name: node.type, lack: lacking(entry(path)) });
		if (node.type === 'Literal' && node.regex) found.push(...regexFaults(node.regex.pattern));
		else if (node.type === 'Literal' && typeof node.value === 'string') {
			found.push(...regexFaults(node.value));
		} else if (node.type === 'TemplateElement') found.push(...regexFaults(node.value.raw));
		else if (node.type === 'NewExpression' || node.type === 'CallExpression') {
			const need = asked.has(nameOf(node.callee)) ? null : needOfCall(node.callee, declared);
			if (need) found.push(need);
		}
	});
	const missing = found.filter(({ lack }) => lack.length > 0);
	return [...new Map(missing.map((one) => [one.name, one])).values()];
}
