/** A cell that holds one number of a position: decimal, with a decimal comma, or in degrees, minutes, seconds. */
import type { Cell } from '../../../formats/column';
import { angleOf } from '../../../geo/coordinates/notation/angle-reading';
import { plainText, tokensOf } from '../../../geo/coordinates/notation/coordinate-marks';
import { degreesOf } from '../../../geo/coordinates/notation/coordinate-pair';

const DECIMAL = /^[-+]?\d+([.,]\d+)?$/;

/** The number, degrees or metres; null where the cell holds none, or more. */
export function cellNumber(cell: Cell): number | null {
	if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
	if (typeof cell !== 'string' || cell.length > 60) return null;
	const plain = cell.trim().normalize('NFKC');
	if (DECIMAL.test(plain)) return Number(plain.replace(',', '.'));
	if (!/\d/.test(plain)) return null;
	const tokens = tokensOf(plainText(plain));
	const angle = tokens && angleOf(tokens);
	return angle && !angle.overflows ? degreesOf(angle) : null;
}
