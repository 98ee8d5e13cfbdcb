/**
 * XML by `saxes`: strict XML 1.0 with line and column, as a stream, so that a large file is never a tree as a
 * whole. A document type is refused, so that there are no entities but XML's five.
 */
import { SaxesParser } from 'saxes';
import { ReadFault } from '../layer/fault';
import type { ReadContext } from '../layer/read-layer';

/** An element with everything in it. */
export interface XmlElement {
	/** without its prefix */
	readonly name: string;
	readonly prefix: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: XmlElement[];
	/** the text directly in it, as written */
	text: string;
	/** the line on which it begins, from 1 */
	readonly line: number;
}

/** What a format does with a document. Names are without prefixes. */
export interface XmlHandler {
	/** the names of the elements that are handed over whole, and not looked into before */
	readonly whole: ReadonlySet<string>;
	/** an element of `whole` has ended, within elements of these names */
	element(element: XmlElement, path: readonly XmlElement[]): void;
}

const CHUNK = 1 << 16;

function splitName(name: string): [prefix: string, local: string] {
	const colon = name.indexOf(':');
	return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/**
 * Reads a document, and hands its elements over as they end.
 * @throws {ReadFault} with line and column where it is no well-formed XML
 */
export async function readXml(
	text: string,
	handler: XmlHandler,
	{ limits, tick }: ReadContext
): Promise<void> {
	const parser = new SaxesParser({ xmlns: false, position: true });
	const path: XmlElement[] = [];
	/** how many of the elements that are open belong to one that is handed over whole */
	let inWhole = 0;
	let handed = 0;
	const place = () => ({ line: parser.line, column: parser.column + 1 });
	parser.on('error', (error) => {
		const detail = error.message.replace(/^\d+:\d+: /, '');
		throw /unclosed|unexpected end|document must contain a root/i.test(detail)
			? new ReadFault('cut-off', place(), { detail })
			: new ReadFault('syntax', place(), { detail });
	});
	parser.on('doctype', () => {
		throw new ReadFault('doctype', place());
	});
	parser.on('opentag', (tag) => {
		if (path.length >= limits.depth) throw new ReadFault('too-much', place(), { limit: 'depth' });
		const [prefix, name] = splitName(tag.name);
		const attributes = new Map(Object.entries(tag.attributes as Record<string, string>));
		const element: XmlElement = {
			name,
			prefix,
			attributes,
			children: [],
			text: '',
			line: parser.line
		};
		const parent = path[path.length - 1];
		if (inWhole > 0) parent!.children.push(element);
		if (inWhole > 0 || handler.whole.has(name)) inWhole++;
		path.push(element);
	});
	const addText = (more: string) => {
		const parent = path[path.length - 1];
		if (parent && inWhole > 0) parent.text += more;
	};
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.on('closetag', () => {
		const element = path.pop()!;
		if (inWhole === 0) return;
		inWhole--;
		if (inWhole > 0) return;
		handed++;
		handler.element(element, path);
	});
	for (let i = 0; i < text.length; i += CHUNK) {
		parser.write(text.slice(i, i + CHUNK));
		const wait = tick(i / text.length, handed);
		if (wait) await wait;
	}
	parser.close();
}

/** The first child of that name; undefined where there is none. */
export const childOf = ({ children }: XmlElement, name: string): XmlElement | undefined =>
	children.find((child) => child.name === name);

/** The trimmed text of the first child of that name; undefined where there is none, or it is empty. */
export function textIn(element: XmlElement, name: string): string | undefined {
	return childOf(element, name)?.text.trim() || undefined;
}
