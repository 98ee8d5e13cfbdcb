/** Fonts for pictures with words: without a Chinese font, characters would appear as boxes. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The font folders of operating systems. */
const FOLDERS = [
	'/usr/share/fonts',
	'/usr/local/share/fonts',
	join(homedir(), '.fonts'),
	join(homedir(), '.local/share/fonts'),
	'/System/Library/Fonts',
	'/Library/Fonts',
	'C:\\Windows\\Fonts'
];

/** Files of sans-serif fonts with Simplified Chinese; Noto and Source Han mark them by "CJK" or "SC". */
const CHINESE =
	/^(NotoSansCJK|NotoSansSC|NotoSansHans|SourceHanSans(SC|CN)?|PingFang|STHeiti|Hiragino Sans GB|msyh|wqy-(micro|zen)hei)/i;
const WEIGHTS = /(regular|bold|medium|\.ttc$|msyh|pingfang|heiti|wqy)/i;

/**
 * The font files to draw Chinese and Latin with.
 * @returns null where there are none
 */
export function chineseFontFiles(folders: readonly string[] = FOLDERS): string[] | null {
	const files = folders
		.filter((folder) => existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && CHINESE.test(entry.name) && WEIGHTS.test(entry.name))
				.filter(({ name }) => /\.(ttc|otf|ttf)$/i.test(name))
				.map((entry) => join(entry.parentPath, entry.name))
		);
	// Other weights cost megabytes and are not used.
	const wanted = files.filter((file) => !/(black|demilight|light|thin)/i.test(file));
	return wanted.length > 0 ? wanted : null;
}
