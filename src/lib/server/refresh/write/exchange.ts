/**
 * Exchanges a folder as a whole: the new one is written beside it and read as the build reads it, and
 * takes its place only then. Whatever happens before, the folder stays as it was.
 */
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const beside = (root: string, word: string) => `${root.replace(/\/$/, '')}.${word}`;

/**
 * Puts back the folder where an exchange was interrupted between its two steps, and clears what one
 * left behind. True where something was put back.
 */
export function recover(root: string): boolean {
	const before = beside(root, 'before');
	const isLost = !existsSync(root) && existsSync(before);
	if (isLost) renameSync(before, root);
	rmSync(before, { recursive: true, force: true });
	rmSync(beside(root, 'next'), { recursive: true, force: true });
	return isLost;
}

/**
 * Writes files into a copy of the folder, checks it, and exchanges the two.
 * @param files texts by their path in the folder
 * @param check throws where the copy must not take the folder's place
 * @throws what `check` throws, with the folder as it was
 */
export function exchange(
	root: string,
	files: ReadonlyMap<string, string>,
	check: (next: string) => void
): void {
	const [next, before] = [beside(root, 'next'), beside(root, 'before')];
	try {
		cpSync(root, next, { recursive: true });
		for (const [path, text] of files) writeFileSync(join(next, path), text);
		check(next);
		renameSync(root, before);
		try {
			renameSync(next, root);
		} catch (error) {
			renameSync(before, root);
			throw error;
		}
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
	rmSync(before, { recursive: true, force: true });
}
