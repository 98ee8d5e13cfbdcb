/**
 * Groups of digits with commas or spaces between them: one number with thousands separators, one with a
 * decimal comma, or several numbers. Ambiguous groups are reported as such.
 */

const thousands = (groups: readonly string[], decimals: string) =>
	Number(groups.join('') + decimals);
const isThousand = (group: string) => group.length === 3;

/**
 * The numbers that groups of digits write: `1,200` is one number, `400,800` are two, since a single number
 * more likely begins with one or two digits; a group that begins with 0 is no number of its own. Groups
 * count as several numbers where they ascend, as radii do. Null where this is ambiguous.
 * @param decimals decimals of the last group, with their point; empty for none
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
