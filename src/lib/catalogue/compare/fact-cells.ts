/** Cells that are filled from the facts of a place. */
import { compareFacts } from '../items/best-fact';
import type { PlaceDetail, SourcedFact } from '../items/place-item';
import { cellOf, type Cell } from './cell';

/** Keys with a row of their own, so that their facts need no label. */
const OWN_ROW = [
	'area_m2',
	'floor_area_m2',
	'opened',
	'founded',
	'companies',
	'people',
	'output_cny',
	'tax_cny',
	'focus_sectors'
];

/** An area that this map computed from an outline has its own row and is not among the facts. */
const COMPUTED_AREA = 'mapped_area_m2';

/** Keys of the tenants and institutions that attract others to a place, in the order of readers' interest. */
const ANCHOR_KEYS = [
	'tenants',
	'tenant_count',
	'entities',
	'life_health_entities',
	'lead_institutes',
	'state_key_laboratory',
	'multinational_headquarters',
	'incubators',
	'facilities',
	'robot_center',
	'laboratories',
	'algorithm_valley',
	'universities',
	'research_institutes',
	'new_center',
	'partnership',
	'hospital'
];

const isNumber = ({ value }: SourcedFact) => typeof value === 'number';

function cellOfFacts(facts: readonly SourcedFact[], labelled: boolean): Cell {
	return cellOf(facts.map((fact) => ({ type: 'fact', fact, labelled })));
}

/** The facts of one key: actual states first, the latest of them first. */
export function factCell({ facts }: PlaceDetail, key: string): Cell {
	return cellOfFacts(facts.filter((fact) => fact.key === key).sort(compareFacts), false);
}

/** Numbers in one of these units that have no row of their own; each carries its label. */
export function otherFigures({ facts }: PlaceDetail, units: readonly string[]): Cell {
	const others = facts.filter(
		(fact) =>
			isNumber(fact) &&
			units.includes(fact.unit ?? '') &&
			!OWN_ROW.includes(fact.key) &&
			fact.key !== COMPUTED_AREA
	);
	return cellOfFacts(others.sort(compareFacts), true);
}

/** Tenants, institutes and partners that the sources name. */
export function anchorCell({ facts }: PlaceDetail): Cell {
	const rank = ({ key }: SourcedFact) => ANCHOR_KEYS.indexOf(key);
	const anchors = facts.filter((fact) => rank(fact) >= 0);
	return cellOfFacts(
		anchors.sort((a, b) => rank(a) - rank(b) || compareFacts(a, b)),
		true
	);
}
