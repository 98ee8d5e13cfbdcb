/**
 * Whether this browser lets a page read a canvas back. Against fingerprinting, some return white or
 * noise instead (Firefox's resistFingerprinting, Brave's strict mode, the Tor Browser): MapLibre
 * makes its labels and this map its markers from such readings, and each would be a solid block.
 */

const SIZE = 24;
/**
 * Tolerated difference of a colour: Brave's standard mode changes the lowest bits, which nobody
 * sees.
 */
const TOLERANCE = 8;
const MARK = [18, 96, 200, 255];

/** True where the pixels read are those drawn. */
export function readsWhatItDraws(): boolean {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIZE;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return false;
	// One half is coloured, the other transparent: neither white nor noise is both.
	context.fillStyle = `rgb(${MARK.slice(0, 3).join(' ')})`;
	context.fillRect(0, 0, SIZE / 2, SIZE);
	const { data } = context.getImageData(0, 0, SIZE, SIZE);
	return data.every((value, i) => {
		const isMarked = (i >> 2) % SIZE < SIZE / 2;
		// A transparent pixel has no colour to compare.
		if (!isMarked && i % 4 !== 3) return true;
		return Math.abs(value - (isMarked ? MARK[i % 4]! : 0)) <= TOLERANCE;
	});
}
