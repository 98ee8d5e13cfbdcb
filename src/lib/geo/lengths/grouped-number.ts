/**
 * Digits with commas or gaps between them: one number with its thousands parted, one with a decimal
 * comma, or several numbers. Where it may be either, that is said.
 */

const thousands = (groups: readonly string[], decimals: string) =>
	Number(groups.join('') + decimals);
const isThousand = (group: string) => group.length === 3;

/**
 * What groups of digits say: `1,200` is one number, `400,800` are two, for 400,800 would begin with
 * one or two digits more likely; a group that begins with 0 is no number of its own. Several numbers
 * are taken for such where they ascend, as radii do. Null where it is not clear.
 * @param decimals of the last group, with their point; empty for none
 */
export function groupedNumbers(
	groups: readonly string[],
	decimals: string,
	parted: 'comma' | 'gap'
): readonly number[] | null {
	const [first, ...others] = groups as [string, ...string[]];
	if (others.length === 0) return [Number(first + decimals)];
	const [second] = others as [string];
	if (parted === 'comma' && others.length === 1 && decimals === '') {
		if (/^0+$/.test(first) || second.length < 3) return [Number(`${first}.${second}`)];
	}
	const couldBeOne = first.length <= 3 && !first.startsWith('0') && others.every(isThousand);
	if (couldBeOne) {
		if (others.some((group) => group.startsWith('0'))) return [thousands(groups, decimals)];
		if (first.length === 1) return others.length === 1 ? [thousands(groups, decimals)] : null;
		if (first.length === 2 && others.length === 1) {
			return parted === 'comma' ? [thousands(groups, decimals)] : null;
		}
	}
	const list = [...groups.slice(0, -1).map(Number), Number(groups.at(-1)! + decimals)];
	const ascends = list.every((one, i) => i === 0 || one > list[i - 1]!);
	return ascends ? list : null;
}
