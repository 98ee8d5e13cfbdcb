/** Elements that an answer holds twice become one: `out body; >; out skel` prints tagged nodes twice. */
import { refOf, type OsmElement } from '../osm/elements';
import type { Reading } from '../osm/reading';

const FIELDS = ['lat', 'lon', 'nodes', 'members', 'tags'] as const;

/** The first field in which two copies of one version contradict each other. */
function contradiction(one: OsmElement, other: OsmElement): string | null {
	const field = FIELDS.find((name) => {
		const [a, b] = [(one as never)[name], (other as never)[name]];
		return a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
	});
	return field ?? null;
}

/**
 * Each element once: of two versions the later, of two copies of one version what either says.
 * Refuses two that contradict each other, because nobody can tell which of them is right.
 */
export function withoutDoubles(elements: readonly OsmElement[]): Reading<OsmElement[]> {
	const known = new Map<string, OsmElement>();
	for (const element of elements) {
		const ref = refOf(element.type, element.id);
		const first = known.get(ref);
		if (!first) {
			known.set(ref, element);
			continue;
		}
		const [before, now] = [first.version ?? 0, element.version ?? 0];
		if (before !== now && first.version !== undefined && element.version !== undefined) {
			if (now > before) known.set(ref, element);
			continue;
		}
		const field = contradiction(first, element);
		if (field) {
			return {
				reason: `${element.type} ${element.id} is there twice, with a different ${field}. Two answers were put together: ask for one.`
			};
		}
		known.set(ref, { ...first, ...element } as OsmElement);
	}
	return { ok: [...known.values()] };
}
