/** Decides in which rows the compared places differ, as far as is known. */
import { measureOf } from './ranking-value';
import { overlaps } from './ranking';
import type { Cell, Row, Value } from './cell';

/** Identifies a value without its source or date: equal text, equal value. */
function identityOf(value: Value): string {
	switch (value.type) {
		case 'fact':
			return JSON.stringify([value.fact.key, value.fact.value, value.fact.qualifier]);
		case 'kind':
			return value.kind;
		case 'sector':
			return value.sector;
		case 'status':
			return value.status;
		case 'place':
			return value.id;
		default:
			return JSON.stringify(value);
	}
}

/**
 * True where the places differ in a row: two known numbers whose difference exceeds their uncertainty, or
 * two known lists that are not the same. An unknown value differs from nothing, and figures that each count
 * something else cannot be compared.
 */
export function differs({ cells }: Row): boolean {
	const known = cells.filter(({ values }) => values.length > 0);
	const isMixed = ({ values: [best] }: Cell) => best?.type === 'fact' && best.labelled;
	if (known.some(isMixed)) return false;
	const measures = known.map(measureOf);
	if (measures.every((measure) => measure !== null)) {
		return measures.some((a, at) => measures.slice(at + 1).some((b) => !overlaps(a, b)));
	}
	const identities = known.map(({ values }) => values.map(identityOf).sort().join('\n'));
	return new Set(identities).size > 1;
}
