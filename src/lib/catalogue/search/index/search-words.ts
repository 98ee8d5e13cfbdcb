/**
 * Search terms for kinds and sectors besides the labels in the results: what people call them. A term names
 * what a feature is, never a fact about it.
 */
import { LOCALES } from '../../../i18n/locale';
import { SECTORS, type Sector } from '../../schema/vocabulary';
import { sectorWord } from '../../words/place-words';
import { PLACE_USES, USES, useWord, type Use } from '../../kinds/place-uses';
import { isHan, wordsOf } from '../reading/folded';
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

/** A term as it is compared: folded, without spaces; an English one also in the plural. */
function spelled(term: string): string[] {
	const joined = wordsOf(term).join('');
	if (!joined || isHan(joined)) return [joined];
	if (/[^aeiou]y$/.test(joined)) return [joined, `${joined.slice(0, -1)}ies`];
	return [joined, /(?:s|x|ch|sh)$/.test(joined) ? `${joined}es` : `${joined}s`];
}

/** The search terms of a use: its label in every language, then its other terms. */
const useNames = (use: Use): string[] => [
	...LOCALES.map((lang) => useWord(use, lang)),
	...PLACE_USES[use].searchWords.split(' ')
];

/** The uses by the terms for them. */
export function usesByName(): Map<string, Set<Use>> {
	const uses = new Map<string, Set<Use>>();
	for (const use of USES) {
		for (const joined of useNames(use).flatMap(spelled)) {
			uses.set(joined, (uses.get(joined) ?? new Set()).add(use));
		}
	}
	return uses;
}

/** All search terms of these uses, as one text. */
export const useWords = (uses: readonly Use[]) => uses.flatMap(useNames).join(' ');

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
		for (const joined of kindNames(entry).flatMap(spelled)) {
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
