/** What crosses the creek, by its tags, and what it is called. */
import type { CrossingKind } from '../../../catalogue/schema/vocabulary';
import { romanised } from '../name/romanise';
import { chineseName, englishName, zhOf, type Named } from '../name/names';
import type { Tags } from '../osm/elements';

const FOOT = ['footway', 'path', 'steps', 'cycleway', 'pedestrian'];
const FAST = /^(motorway|trunk)(_link)?$/;
const isSet = (value: string | undefined) => value !== undefined && value !== 'no';

/** The kind of crossing that a way is, if it is one: a street on the level of the water is none. */
export function crossingKind({ highway, railway, bridge, tunnel }: Tags): CrossingKind | null {
	if (railway === 'rail') return isSet(bridge) ? 'rail-bridge' : null;
	if (highway === undefined) return null;
	if (isSet(tunnel)) return FOOT.includes(highway) ? null : 'road-tunnel';
	if (!isSet(bridge)) return null;
	if (FOOT.includes(highway)) return 'footbridge';
	return FAST.test(highway) ? 'expressway-bridge' : 'road-bridge';
}

/** Names that are the crossing's own and not its road's. */
const OWN = /(桥|隧道|通道)$/u;

/** What a crossing is called: by its own name, else after its road; null for what has neither. */
export function crossingName(
	tags: Tags,
	kind: CrossingKind,
	roads: ReadonlyMap<string, Named>
): Named | null {
	const own = chineseName(tags['bridge:name'] ?? tags['tunnel:name']);
	const zh = own ?? zhOf(tags);
	if (!zh) return null;
	const published = englishName(own ? tags['bridge:name:en'] : tags['name:en']);
	const road = roads.get(zh)?.name.en ?? published ?? romanised(zh);
	if (own || OWN.test(zh)) {
		const en = own ? (published ?? romanised(zh)) : road;
		return {
			name: { en, zh },
			name_basis: { en: published ? 'published' : 'ours', zh: 'published' }
		};
	}
	const ending = kind.endsWith('tunnel') ? '过河处' : '跨河处';
	return {
		name: { en: `${road} crossing`, zh: `${zh}${ending}` },
		name_basis: { en: 'ours', zh: 'ours' }
	};
}

/** What a crossing of a metro line is called. */
export function metroCrossingName(line: string): Named {
	return {
		name: { en: `Metro Line ${line} crossing`, zh: `地铁${line}号线过河处` },
		name_basis: { en: 'ours', zh: 'ours' }
	};
}

/** The lines that a crossing's English name names: "Metro Lines 3 and 4 crossing". */
export function linesNamed(en: string): string[] {
	const found = /Lines? (\d+)(?: and (\d+))?/.exec(en);
	return found ? found.slice(1).filter(Boolean) : [];
}
