/** Lines of a text, with their numbers. */
import { ReadFault } from '../layer/fault';
import type { ReadLimits } from '../layer/limits';

/**
 * The lines that are not empty, each with its number from 1, without line ends.
 * @throws {ReadFault} at a line that is too long
 */
export function* linesOf(
	text: string,
	limits: ReadLimits
): Generator<[line: string, number: number, end: number]> {
	let start = 0;
	for (let number = 1; start <= text.length; number++) {
		let end = text.indexOf('\n', start);
		if (end < 0) end = text.length;
		if (end - start > limits.lineLength) {
			throw new ReadFault('too-much', { line: number }, { limit: 'lineLength' });
		}
		const line = text.slice(start, end).replace(/\r$/, '');
		if (line.trim()) yield [line, number, end];
		start = end + 1;
	}
}

/** Line and column, from 1, of a character of a text. */
export function placeOf(text: string, index: number): { line: number; column: number } {
	const before = text.slice(0, index);
	const start = before.lastIndexOf('\n') + 1;
	let line = 1;
	for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) line++;
	return { line, column: index - start + 1 };
}
