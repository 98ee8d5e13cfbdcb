/** Green areas that are not also places of the catalogue. */
import type { GroundItem } from '../../catalogue/ground/ground-layers';
import { textsOf } from '../../i18n/localised';
import type { Geodata } from '../read/read-geodata';

/** The green areas whose name no place has; the others are labelled by the place. */
export function freeGreen(
	{ places }: Pick<Geodata, 'places'>,
	green: readonly GroundItem<'green'>[]
): GroundItem<'green'>[] {
	const taken = new Set(places.flatMap(({ properties: p }) => [...textsOf(p.name), ...p.aliases]));
	return green.filter(({ name }) => !textsOf(name).some((text) => taken.has(text)));
}
