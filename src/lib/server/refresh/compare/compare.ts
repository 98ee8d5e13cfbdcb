/** A dataset as it is and as it would be: what came, what went, what moved, what was renamed. */
import { pathsOf } from '../../../values/geometry';
import { lineM, ringM2 } from '../shape/plane';
import type { Feature } from '../features/feature';
import { movedM } from './moved';

/** A feature by its id, with its Chinese and English name where it has one. */
export interface Listed {
	id: string;
	name?: string;
}

export interface Comparison {
	dataset: string;
	before: number;
	after: number;
	/** kilometres of lines or hectares of areas; null for points */
	extent: { unit: 'km' | 'ha'; before: number; after: number } | null;
	added: Listed[];
	gone: Listed[];
	moved: (Listed & { metres: number })[];
	renamed: (Listed & { from: string; to: string })[];
	/** features of which something else changed: class, kind, lines, accuracy */
	changed: (Listed & { from: string; to: string })[];
}

/** What has moved by less is as it was: it is what the source and simplifying leave open, metres. */
const MOVED_M = 5;

function nameIn({ properties }: Feature): string | undefined {
	const name = properties.name as { en: string; zh: string } | undefined;
	return name && `${name.zh} ${name.en}`;
}

const listed = (feature: Feature): Listed => {
	const name = nameIn(feature);
	return name === undefined ? { id: feature.id } : { id: feature.id, name };
};

const rest = ({ properties: { name: _, name_basis: __, ...other } }: Feature) =>
	JSON.stringify(other);

/** Kilometres of all lines, or hectares of all areas. */
function extentOf(features: readonly Feature[]): { unit: 'km' | 'ha'; sum: number } | null {
	const shapes = features.map(({ geometry }) => geometry).filter(({ type }) => type !== 'Point');
	if (shapes.length === 0) return null;
	const areas = shapes.filter(({ type }) => type.endsWith('Polygon'));
	if (areas.length > 0) {
		const m2 = areas.flatMap(pathsOf).reduce((sum, ring) => sum + ringM2(ring), 0);
		return { unit: 'ha', sum: m2 / 10_000 };
	}
	return {
		unit: 'km',
		sum: shapes.flatMap(pathsOf).reduce((sum, line) => sum + lineM(line), 0) / 1000
	};
}

/** Compares two states of a dataset by the ids of their features. */
export function compare(
	dataset: string,
	before: readonly Feature[],
	after: readonly Feature[]
): Comparison {
	const was = new Map(before.map((feature) => [feature.id, feature]));
	const is = new Set(after.map(({ id }) => id));
	const pairs = after.flatMap((now) => {
		const then = was.get(now.id);
		return then ? [{ then, now }] : [];
	});
	const [first, last] = [extentOf(before), extentOf(after)];
	const unit = (first ?? last)?.unit;
	const tenth = (value = 0) => Math.round(value * 10) / 10;
	return {
		dataset,
		before: before.length,
		after: after.length,
		extent: unit ? { unit, before: tenth(first?.sum), after: tenth(last?.sum) } : null,
		added: after.filter(({ id }) => !was.has(id)).map(listed),
		gone: before.filter(({ id }) => !is.has(id)).map(listed),
		moved: pairs
			.map(({ then, now }) => ({ ...listed(now), metres: movedM(then.geometry, now.geometry) }))
			.filter(({ metres }) => metres > MOVED_M)
			.map((one) => ({ ...one, metres: Math.round(one.metres) })),
		renamed: pairs
			.filter(({ then, now }) => nameIn(then) !== nameIn(now))
			.map(({ then, now }) => ({
				...listed(now),
				from: nameIn(then) ?? '',
				to: nameIn(now) ?? ''
			})),
		changed: pairs
			.filter(({ then, now }) => rest(then) !== rest(now))
			.map(({ then, now }) => ({ ...listed(now), from: rest(then), to: rest(now) }))
	};
}
