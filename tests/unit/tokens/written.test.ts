/**
 * What is written from the tokens is committed, and equal to what would be written now. `npm run tokens`
 * writes it: it runs this very file with Vitest's `-u`.
 */
import { expect, it } from 'vitest';
import { ICON_DRAWINGS } from '#lib/tokens/icon';
import { tokensCss } from '#lib/tokens/style-sheet';

it('src/tokens.css holds the tokens of src/lib/tokens: else run `npm run tokens`', async () => {
	await expect(tokensCss()).toMatchFileSnapshot('../../../src/tokens.css');
});

it.each(Object.entries(ICON_DRAWINGS))(
	'static/%s is drawn in them: else run `npm run tokens`',
	async (file, drawing) => {
		await expect(drawing()).toMatchFileSnapshot(`../../../static/${file}`);
	}
);
