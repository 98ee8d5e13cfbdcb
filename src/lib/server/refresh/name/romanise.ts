/**
 * English names by rule, where nobody has published one: pinyin, then Road, Bridge, River or Park, with
 * East, West, South, North or Middle before it.
 */
import { readingsOf } from '../../search/pinyin-table';

/** Endings that are words of their own, the longest first: 高架路 before 路. */
const ENDINGS: readonly (readonly [zh: string, en: string])[] = [
	['立交桥', 'Interchange'],
	['高架路', 'Elevated Road'],
	['高速公路', 'Expressway'],
	['快速路', 'Expressway'],
	['高速铁路', 'High-Speed Railway'],
	['高速线', 'High-Speed Railway'],
	['联络线', 'Link'],
	['高铁', 'High-Speed Railway'],
	['铁路', 'Railway'],
	['线', 'Railway'],
	['隧道', 'Tunnel'],
	['通道', 'Passage'],
	['大桥', 'Bridge'],
	['桥', 'Bridge'],
	['公路', 'Highway'],
	['大道', 'Avenue'],
	['路', 'Road'],
	['街', 'Street'],
	['弄', 'Lane'],
	['体育公园', 'Sports Park'],
	['公园', 'Park'],
	['动物园', 'Zoo'],
	['植物园', 'Botanical Garden'],
	['花园', 'Garden'],
	['园', 'Garden'],
	['绿地', 'Green'],
	['绿带', 'Green Belt'],
	['广场', 'Square'],
	['高尔夫球场', 'Golf Course'],
	['湖', 'Lake'],
	['池', 'Pond'],
	['河', 'River'],
	['港', 'Creek'],
	['医院', 'Hospital'],
	['小学', 'Primary School'],
	['中学', 'Secondary School'],
	['大学', 'University'],
	['大厦', 'Building'],
	['大楼', 'Building']
];

const BY_LENGTH = [...ENDINGS].sort(([a], [b]) => b.length - a.length);

/** Endings before which a direction or a number belongs to the name's middle. */
const STREETS = ['路', '街', '公路', '大道', '弄'];

const DIRECTIONS: Record<string, string> = {
	东: 'East',
	西: 'West',
	南: 'South',
	北: 'North',
	中: 'Middle'
};

const NUMBERS = '一二三四五六七八九十';
const HAN = /\p{Script=Han}/u;

/** One capitalised word of pinyin; an apostrophe stands before a vowel inside, as in Dong'an. */
function word(zh: string): string {
	const readings = readingsOf(zh);
	let text = '';
	[...zh].forEach((character, at) => {
		const read = HAN.test(character) ? (readings[at]?.[0] ?? '').replace('v', 'ü') : character;
		const needsMark = /^[aeo]/.test(read) && /[a-zü]$/.test(text);
		text += needsMark ? `'${read}` : read;
	});
	return text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
}

/** The English form of a Chinese name by the rule; never empty for a name that is not. */
export function romanised(zh: string): string {
	const name = zh.trim();
	const ending = BY_LENGTH.find(([known]) => name.length > known.length && name.endsWith(known));
	if (!ending) return word(name);
	const rest = name.slice(0, -ending[0].length);
	// a bridge is named after its road, a park after another thing: 祁连山南路桥
	if (!STREETS.includes(ending[0])) return `${romanised(rest)} ${ending[1]}`;
	const last = rest.at(-1)!;
	const direction = rest.length > 2 ? DIRECTIONS[last] : undefined;
	if (direction) return `${direction} ${romanised(rest.slice(0, -1) + ending[0])}`;
	const number = rest.length > 2 ? NUMBERS.indexOf(last) + 1 : 0;
	if (number > 0) return `${word(rest.slice(0, -1))} No. ${number} ${ending[1]}`;
	return `${word(rest)} ${ending[1]}`;
}
