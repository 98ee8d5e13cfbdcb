/** Numbers in Chinese characters as they stand before a unit: 五百, 一千二, 两点五, 半. */

const DIGITS = '零一二三四五六七八九';
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** The characters of such numbers. */
export const CHINESE_NUMERAL = /[零〇一二两兩三四五六七八九十百千万萬点點半]+/uy;

/** The whole number that characters write; null where they write none. */
function whole(text: string): number | null {
	if (/^[零一二三四五六七八九]+$/.test(text)) {
		return Number([...text].map((one) => DIGITS.indexOf(one)).join(''));
	}
	let sum = 0;
	let above = 0;
	let digit: number | null = null;
	let last = Infinity;
	for (const one of text) {
		const power = POWERS[one];
		if (power === undefined) {
			if (digit !== null && digit !== 0) return null;
			digit = DIGITS.indexOf(one);
			// 一千零五 is 1005, 一千五 is 1500
			if (digit === 0) last = 10;
		} else if (power === 10_000) {
			above = (sum + (digit ?? 0)) * power;
			if (above === 0) return null;
			[sum, digit, last] = [0, null, power];
		} else {
			// 十五 is fifteen; a 百 without a digit is no number
			if (digit === null && power !== 10) return null;
			if (power >= last) return null;
			sum += (digit ?? 1) * power;
			[digit, last] = [null, power];
		}
	}
	const ones = digit === null ? 0 : digit * (last === Infinity ? 1 : last / 10);
	return above + sum + ones;
}

/** The number that characters write, or null where they write none. */
export function chineseNumber(text: string): number | null {
	const plain = text
		.replace(/〇/g, '零')
		.replace(/[两兩]/g, '二')
		.replace(/萬/g, '万')
		.replace(/點/g, '点');
	if (plain === '半') return 0.5;
	const half = plain.endsWith('半') ? 0.5 : 0;
	const [before = '', after, ...more] = (half ? plain.slice(0, -1) : plain).split('点');
	if (more.length > 0 || before === '' || (half && after !== undefined)) return null;
	const units = whole(before);
	if (units === null || after === undefined) return units === null ? null : units + half;
	if (!/^[零一二三四五六七八九]+$/.test(after)) return null;
	return Number(`${units}.${[...after].map((one) => DIGITS.indexOf(one)).join('')}`);
}
