/** The files in dropped folders, however deep, up to a limit. */
import { READ_LIMITS } from '../../../formats/read/layer/limits';

/** A file with its folders in its name. */
export interface DroppedFile {
	readonly name: string;
	readonly content: File;
}

const fileOf = (entry: FileSystemFileEntry) =>
	new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** A folder answers in portions, the last of them empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}

/** The files, at most as many as an archive may hold; hidden ones are left out. */
export async function folderFiles(entries: readonly FileSystemEntry[]): Promise<DroppedFile[]> {
	const files: DroppedFile[] = [];
	const open = [...entries];
	for (let entry = open.shift(); entry; entry = open.shift()) {
		if (files.length >= READ_LIMITS.entries) break;
		if (entry.name.startsWith('.')) continue;
		if (entry.isDirectory) open.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
		else {
			const content = await fileOf(entry as FileSystemFileEntry);
			files.push({ name: entry.fullPath.replace(/^\//, ''), content });
		}
	}
	return files;
}
