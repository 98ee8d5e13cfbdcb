/** Pieces of one street or river become lines that are as long as they run on. */
import type { LngLat } from '../../../values/lng-lat';

const keyOf = ([lng, lat]: LngLat) => `${lng},${lat}`;

/**
 * The pieces joined where exactly two of them meet end to end, whichever way each runs; in the order
 * and the direction of the first piece of each line. What forks stays apart there.
 */
export function joinLines(pieces: readonly (readonly LngLat[])[]): LngLat[][] {
	const ends = new Map<string, number[]>();
	pieces.forEach((piece, index) => {
		for (const end of [piece[0]!, piece.at(-1)!]) {
			const key = keyOf(end);
			ends.set(key, [...(ends.get(key) ?? []), index]);
		}
	});
	const used = new Set<number>();

	/** The one other piece that goes on from an end. */
	const next = (end: LngLat): number | undefined => {
		const meeting = ends.get(keyOf(end))!;
		if (meeting.length !== 2) return undefined;
		return meeting.find((index) => !used.has(index));
	};
	/** Positions that follow an end, piece after piece. */
	const follow = (from: LngLat): LngLat[] => {
		const way: LngLat[] = [];
		let end = from;
		for (let index = next(end); index !== undefined; index = next(end)) {
			used.add(index);
			const piece = pieces[index]!;
			const runsOn = keyOf(piece[0]!) === keyOf(end) ? piece : [...piece].reverse();
			way.push(...runsOn.slice(1));
			end = runsOn.at(-1)!;
		}
		return way;
	};

	return pieces.flatMap((piece, index) => {
		if (used.has(index)) return [];
		used.add(index);
		const after = follow(piece.at(-1)!);
		const before = follow(piece[0]!).reverse();
		return [[...before, ...piece, ...after]];
	});
}
