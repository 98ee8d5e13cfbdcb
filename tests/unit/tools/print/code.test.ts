/** The code on a sheet, read by a reader that we did not write. */
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode, qrPath } from '#lib/formats/qr-code';
import { codedAddress } from '#lib/tools/print/sheet/code';

/** Its modules as a picture, with the quiet zone of four. */
function pictureOf(modules: readonly (readonly boolean[])[]) {
	const pixels = 4;
	const side = (modules.length + 8) * pixels;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	modules.forEach((row, y) =>
		row.forEach((isDark, x) => {
			if (!isDark) return;
			for (let at = 0; at < pixels * pixels; at++) {
				const px = (x + 4) * pixels + (at % pixels);
				const py = (y + 4) * pixels + Math.floor(at / pixels);
				data.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3);
			}
		})
	);
	return { data, side };
}

const read = (modules: boolean[][]) => {
	const { data, side } = pictureOf(modules);
	return jsQR(data, side, side)?.data;
};
const POINT = '121.38531234,31.27371234;';
const address = (count: number) =>
	'https://map.example/zh/#map=14/31.2737/121.3853' +
	(count > 0 ? `&measure=distance:${POINT.repeat(count * 2)}` : '');

describe('the code of a sheet', () => {
	it.each([0, 1, 4])('is read as the address with %i results', (count) => {
		expect(read(qrCode(address(count))!)).toBe(address(count));
	});
	it('is none where its modules would be too fine for a phone', () => {
		expect(qrCode('x'.repeat(363))).toBeNull();
		expect(qrCode('x'.repeat(362))).toHaveLength(73);
	});
	it('has room for the addresses of all places in a larger version', () => {
		const long = `https://map.example/zh/dossier/?places=${'a-place-of-the-corridor,'.repeat(40)}`;
		const modules = qrCode(long, 40)!;
		expect(read(modules)).toBe(long);
	});
	it('is drawn module by module', () => {
		const modules = qrCode('https://map.example/')!;
		const dark = modules.flatMap((row, y) => row.flatMap((is, x) => (is ? `${x} ${y}` : [])));
		const drawn = [...qrPath(modules).matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)].flatMap(
			([, x, y, long]) => Array.from({ length: Number(long) }, (_, at) => `${Number(x) + at} ${y}`)
		);
		expect(drawn).toEqual(dark);
	});
	it('leaves out the last results until the address has room, and counts them', () => {
		const { address: shortened, modules, left } = codedAddress(address, 20);
		expect(left).toBeGreaterThan(0);
		expect(shortened).toBe(address(20 - left));
		expect(address(20 - left + 1).length).toBeGreaterThan(362);
		expect(read(modules!)).toBe(shortened);
	});
	it('counts results that the address itself refused as too long', () => {
		const refused = (count: number) => address(count > 3 ? 0 : count);
		expect(codedAddress(refused, 5)).toMatchObject({ address: address(3), left: 2 });
	});
	it('is none for an address that is too long without any result', () => {
		const long = codedAddress(() => `https://map.example/${'y'.repeat(400)}`, 0);
		expect(long.modules).toBeNull();
	});
});
