import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chineseFontFiles } from '#lib/server/publish/share-fonts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	mkdirSync(join(folder, 'latin/deep'), { recursive: true });
	writeFileSync(join(folder, 'latin/DejaVuSans.ttf'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('returns null where there are only Latin fonts', () => {
	expect(chineseFontFiles([folder, join(folder, 'missing')])).toBeNull();
});

it('finds fonts with Simplified Chinese in nested folders, and only used weights', () => {
	const font = (name: string) => join(folder, 'latin/deep', name);
	for (const name of ['NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc', 'NotoSansCJK-Black.ttc']) {
		writeFileSync(font(name), '');
	}
	expect(chineseFontFiles([folder])!.sort()).toEqual([
		font('NotoSansCJK-Bold.ttc'),
		font('NotoSansCJK-Regular.ttc')
	]);
});
