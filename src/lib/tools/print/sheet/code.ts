/**
 * The QR code that opens the view again. Its modules must stay wide enough for a phone and an office printer, so
 * an address that is too long for that loses what its tools carry, the last first, and the sheet says so.
 */
import { qrCode, qrPath } from '../../../formats/qr-code';
import { MM } from './paper';
import { element, INK } from './sheet-svg';

/** The side of a code without its quiet zone, units. */
export const CODE_SIDE = 29 * MM;

/** A code, its top left corner at a point. */
export function codeSvg(modules: readonly (readonly boolean[])[], x: number, y: number): string {
	const module = CODE_SIDE / modules.length;
	return element('path', {
		d: qrPath(modules),
		fill: INK,
		transform: `translate(${x} ${y}) scale(${module.toFixed(4)})`,
		'shape-rendering': 'crispEdges'
	});
}

/** An address with its code, and how much of what tools carry had to be left out. */
export interface SheetAddress {
	readonly address: string;
	/** null where not even the bare address has room in a code */
	readonly modules: boolean[][] | null;
	readonly left: number;
}

/**
 * The longest address that a code has room for.
 * @param addressWith the address with so many of the tools' values
 * @param count of all of them
 */
export function codedAddress(addressWith: (count: number) => string, count: number): SheetAddress {
	const bare = addressWith(0);
	for (let kept = count; kept >= 0; kept--) {
		const address = addressWith(kept);
		// An address has no values of tools at all where they would make it too long.
		const modules = kept > 0 && address === bare ? null : qrCode(address);
		if (modules) return { address, modules, left: count - kept };
	}
	return { address: bare, modules: null, left: count };
}
