/**
 * Whether two typed angles were meant as a coordinate. Two numbers side by side may be anything: a score,
 * two prices, a date, temperatures. Evidence for a coordinate are letters or words for the axes, minutes,
 * decimals, and a pair that lies in China, where one number is above 90 and the other is not.
 */
import type { AnglePair, TypedAngle } from '../notation/angle-reading';

/** What separates two angles; `weak` separators also divide other things. */
export type Separation = 'strong' | 'weak' | 'none';

const isLatitude = ({ size_deg, sign }: TypedAngle) => sign > 0 && size_deg > 3 && size_deg < 54;
const isLongitude = ({ size_deg, sign }: TypedAngle) => sign > 0 && size_deg > 73 && size_deg < 136;

/** Whether the pair lies in China or nearby, in either order. */
export function isInChina([a, b]: AnglePair): boolean {
	return (isLatitude(a) && isLongitude(b)) || (isLatitude(b) && isLongitude(a));
}

/** Whether only one order of the pair is on the globe, and that one lies in China. */
const isPlainlyChina = (pair: AnglePair) =>
	isInChina(pair) && pair.some(({ size_deg }) => size_deg > 90);

/** Whether a text that is nothing but these two angles is a coordinate. */
export function isMeant(pair: AnglePair, separation: Separation): boolean {
	const [a, b] = pair;
	const axes = pair.filter(({ axis }) => axis !== undefined).length;
	const withDecimals = pair.filter(({ decimals }) => decimals > 0).length;
	const marked = a.marked || b.marked;
	if (a.numbers > 1 && b.numbers > 1) return marked || axes > 0 || isPlainlyChina(pair);
	if (axes > 0) {
		const isNamed = axes === 2 && separation === 'strong';
		const isFine = marked || withDecimals > 0 || isNamed || isPlainlyChina(pair);
		return isFine && (marked || separation === 'strong' || axes + withDecimals >= 2);
	}
	if (separation === 'weak') {
		const fewest = Math.min(a.decimals, b.decimals);
		return fewest >= (isPlainlyChina(pair) ? 2 : isInChina(pair) ? 3 : 4);
	}
	if (isPlainlyChina(pair)) return marked || separation === 'strong' || withDecimals === 2;
	// a signed number is no count, score or price
	if (separation === 'strong' && (a.signed || b.signed)) return true;
	return separation === 'strong' || marked
		? a.decimals + b.decimals >= 3
		: Math.min(a.decimals, b.decimals) >= 3;
}

/**
 * Whether two angles among other words are a coordinate: each with its axis, or with minutes, or in
 * China to about 10 m.
 */
export function isMeantInProse(pair: AnglePair): boolean {
	const [a, b] = pair;
	const isFine = (angle: TypedAngle) => angle.marked || angle.numbers > 1 || angle.decimals >= 2;
	if (a.axis && b.axis) return isFine(a) && isFine(b);
	if (!isPlainlyChina(pair)) return false;
	if (a.marked && b.marked && a.numbers > 1 && b.numbers > 1) return true;
	return a.numbers === 1 && b.numbers === 1 && Math.min(a.decimals, b.decimals) >= 4;
}
