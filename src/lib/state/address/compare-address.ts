/**
 * The part of the address that belongs to a comparison: `ids=a,b,c`, `sort={row}:asc|desc`,
 * `w={row}:{n},…` and `diff=1`. Defaults are left out, unreadable values are ignored and reported;
 * unknown places, and places beyond the number that fits side by side, are reported separately,
 * because a reader can do something about them.
 */
import type { RowOrder } from '../../catalogue/compare/ranking';
import {
	isRanked,
	isWeighable,
	MOST_COMPARED,
	type RankedKey
} from '../../catalogue/compare/row-keys';
import type { Weights } from '../../catalogue/compare/weights';
import { isId } from '../../values/id';
import type { UnknownParameter } from './address';
import type { COMPARISON_PARAMETERS } from './compare-parameters';
import { type ComparisonAddress } from './compare-parameters';
import { cleanAddress } from './links/clean-address';
import { pathWithQuery } from './path-with-query';

export interface ReadComparison {
	state: ComparisonAddress;
	unknownParameters: UnknownParameter[];
	/** ids that the map does not have */
	unknown: string[];
	/** known ids beyond the number that fits */
	surplus: string[];
}

const WEIGHT = /^-?\d{1,2}(\.\d{1,2})?$/;

function readOrder(value: string): RowOrder | null {
	const [key = '', direction = ''] = value.split(':');
	if (!isRanked(key) || !/^(asc|desc)$/.test(direction)) return null;
	return { key, descending: direction === 'desc' };
}

/** A weight of 0 is valid, and the same as no weight. */
function readWeights(value: string): { weights: Weights; odd: string[] } {
	const weights = new Map<RankedKey, number>();
	const odd: string[] = [];
	for (const part of value.split(',').filter(Boolean)) {
		const [key = '', weight = '', ...more] = part.split(':');
		if (!isWeighable(key) || !WEIGHT.test(weight) || more.length > 0) odd.push(part);
		else if (Number(weight) !== 0) weights.set(key, Number(weight));
	}
	return { weights, odd };
}

/**
 * Reads the comparison from an address.
 * @param known the ids of the places there are
 */
export function readComparison(url: URL, known: ReadonlySet<string>): ReadComparison {
	const unknownParameters: UnknownParameter[] = [];
	const query = cleanAddress(url).searchParams;

	// An HTML form writes one parameter for each checkbox; a link writes one for all.
	const named = [...new Set(query.getAll('ids').join(',').split(',').filter(Boolean))];
	const odd = named.filter((id) => !isId(id));
	if (odd.length > 0) unknownParameters.push({ parameter: 'ids', value: odd.join() });
	const ids = named.filter((id) => known.has(id));

	const sort = query.get('sort');
	const order = sort === null ? null : readOrder(sort);
	if (sort !== null && !order) unknownParameters.push({ parameter: 'sort', value: sort });

	const { weights, odd: oddWeights } = readWeights(query.get('w') ?? '');
	if (oddWeights.length > 0) unknownParameters.push({ parameter: 'w', value: oddWeights.join() });

	const diff = query.get('diff');
	if (diff !== null && diff !== '1') unknownParameters.push({ parameter: 'diff', value: diff });

	return {
		state: { ids: ids.slice(0, MOST_COMPARED), order, weights, differences: diff === '1' },
		unknownParameters,
		unknown: named.filter((id) => isId(id) && !known.has(id)),
		surplus: ids.slice(MOST_COMPARED)
	};
}

/** Writes a comparison over an address: path, query and hash, without the origin. */
export function writeComparison(url: URL, state: ComparisonAddress): string {
	const { searchParams: query, hash } = cleanAddress(url);
	const set = (parameter: (typeof COMPARISON_PARAMETERS)[number], value: string) =>
		value === '' ? query.delete(parameter) : query.set(parameter, value);
	const { order } = state;
	set('ids', state.ids.join());
	set('sort', order ? `${order.key}:${order.descending ? 'desc' : 'asc'}` : '');
	set('w', [...state.weights].map(([key, weight]) => `${key}:${weight}`).join());
	set('diff', state.differences ? '1' : '');
	return pathWithQuery(url.pathname, query) + hash;
}
