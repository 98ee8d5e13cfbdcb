/**
 * Search terms for kinds and sectors besides the labels in the results: what people call them. A term names
 * what a feature is, never a fact about it.
 */
import { LOCALES } from '../../../i18n/locale';
import { SECTORS, type Sector } from '../../schema/vocabulary';
import { sectorWord } from '../../words/place-words';
import { wordsOf } from '../reading/folded';
import type { SearchEntry } from './search-file';
import { kindLine, searchedLayer } from './searched-layers';

const BY_SECTOR: Record<Sector, string> = {
	'life-health': 'medical medicine biotech pharma healthcare 医疗 医药 生物医药 大健康 医疗器械',
	ai: 'ai machine learning robot robotics 智能 机器人 算法 大模型',
	'smart-transport': 'mobility autonomous driving car 智能汽车 自动驾驶 智慧交通 车联网',
	software: 'internet it games digital 互联网 信息技术 数字经济 游戏',
	'integrated-circuits': 'chip chips semiconductor ic 芯片 半导体 微电子',
	'new-materials': 'chemistry chemical materials 化工 材料',
	culture: 'creative art design 文创 创意 艺术'
};

/** The search terms of a sector: its labels in every language first, then its other terms. */
export function sectorWords(sector: Sector): string[] {
	return [...LOCALES.map((lang) => sectorWord(sector, lang)), ...BY_SECTOR[sector].split(' ')];
}

/** The sector for which a text, folded and without spaces, is a complete term. */
export function sectorNamed(joined: string): Sector | undefined {
	return SECTORS.find((sector) =>
		sectorWords(sector).some((word) => wordsOf(word).join('') === joined)
	);
}

/** The search terms of an entry's kind: its label in every language, then its other terms. */
function kindNames(entry: SearchEntry): string[] {
	const more: Partial<Record<string, string>> = searchedLayer(entry.layer).kindWords;
	const lines = LOCALES.map((lang) => kindLine(entry, lang));
	return [...lines, ...(more[entry.kind]?.split(' ') ?? [])];
}

/** The kinds of these entries by their terms, folded and without spaces. */
export function kindsByName(entries: readonly SearchEntry[]): Map<string, Set<string>> {
	const kinds = new Map<string, Set<string>>();
	const seen = new Map(entries.map((entry) => [kindKey(entry), entry]));
	for (const [key, entry] of seen) {
		for (const name of kindNames(entry)) {
			const joined = wordsOf(name).join('');
			kinds.set(joined, (kinds.get(joined) ?? new Set()).add(key));
		}
	}
	return kinds;
}

/** A kind with its layer: `metro:station`. */
export const kindKey = ({ layer, kind }: SearchEntry) => `${layer}:${kind}`;

/** All search terms of an entry's kind, as one text. */
export const kindWords = (entry: SearchEntry) => kindNames(entry).join(' ');

/** The search terms of a station's lines. */
export function lineWords(lines: readonly string[]): string {
	return lines.map((line) => `Line ${line} ${line}号线`).join(' ');
}
