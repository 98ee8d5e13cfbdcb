/**
 * JSON texts parsed by the browser, with what it does not say the same everywhere: the place of a fault,
 * and a limit to the depth, below which no later step can run out of stack.
 */
import { ReadFault, type FaultPlace } from '../layer/fault';
import type { ReadLimits } from '../layer/limits';
import { placeOf } from '../text/lines';

const QUOTE = 34;
const BACKSLASH = 92;

/** The index at which brackets are nested deeper than `depth`; -1 where they are not. */
function tooDeepAt(text: string, depth: number): number {
	let level = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === QUOTE) {
			for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++) {
				if (text.charCodeAt(i) === BACKSLASH) i++;
			}
		} else if (code === 123 || code === 91) {
			if (++level > depth) return i;
		} else if (code === 125 || code === 93) level--;
	}
	return -1;
}

const TOKEN =
	// eslint-disable-next-line no-control-regex -- JSON forbids control characters in its strings
	/[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null))/y;

/** The index of the first character that breaks JSON's grammar; the text's length where it is cut off. */
export function faultIndex(text: string): number {
	const open: ('{' | '[')[] = [];
	// What may come next: a value, a key or the end of an object, a colon, a comma or an end.
	let next: 'value' | 'first' | 'key' | 'colon' | 'comma' | 'end' = 'value';
	TOKEN.lastIndex = 0;
	for (;;) {
		const start = TOKEN.lastIndex;
		const found = TOKEN.exec(text);
		if (!found) return start + /^[ \t\r\n]*/.exec(text.slice(start))![0].length;
		const [all, mark, string] = found;
		const at = start + all.length - (mark ?? string ?? found[3]!).length;
		const holder = open[open.length - 1];
		if (next === 'end') return at;
		const isClosing = mark === '}' || mark === ']';
		if (isClosing) {
			const fits = (mark === '}') === (holder === '{') && holder !== undefined;
			if (!fits || (next !== 'comma' && next !== 'first')) return at;
			open.pop();
			next = open.length ? 'comma' : 'end';
		} else if (next === 'comma') {
			if (mark !== ',') return at;
			next = holder === '{' ? 'key' : 'value';
		} else if (next === 'colon') {
			if (mark !== ':') return at;
			next = 'value';
		} else if (next === 'key' || (next === 'first' && holder === '{')) {
			if (string === undefined) return at;
			next = 'colon';
		} else if (mark === '{' || mark === '[') {
			open.push(mark);
			next = 'first';
		} else if (mark !== undefined) return at;
		else next = open.length ? 'comma' : 'end';
	}
}

/**
 * The value of a JSON text. Members called `__proto__` are members like any other.
 * @param around the place that line and column are counted from, where the text is a part of a file
 * @throws {ReadFault} with line and column
 */
export function parseJson(text: string, limits: ReadLimits, around: FaultPlace = {}): unknown {
	const place = (index: number): FaultPlace => {
		const { line, column } = placeOf(text, index);
		return { ...around, line: (around.line ?? 1) + line - 1, column };
	};
	const deep = tooDeepAt(text, limits.depth);
	if (deep >= 0) throw new ReadFault('too-much', place(deep), { limit: 'depth' });
	try {
		return JSON.parse(text);
	} catch {
		const index = faultIndex(text);
		if (index >= text.trimEnd().length) throw new ReadFault('cut-off', place(text.length));
		throw new ReadFault('syntax', place(index), { detail: text.slice(index, index + 20) });
	}
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own member; undefined where it has none of that name. */
export const memberOf = (value: Record<string, unknown>, name: string): unknown =>
	Object.hasOwn(value, name) ? value[name] : undefined;
