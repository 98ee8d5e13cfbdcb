/** Green areas that are not one of our places under another layer. */
import type { GroundItem } from '../../catalogue/ground/ground-layers';
import { textsOf } from '../../i18n/localised';
import type { Geodata } from '../read/read-geodata';

/** The green whose name no place has; the others have their name from the place. */
export function freeGreen(
	{ places }: Pick<Geodata, 'places'>,
	green: readonly GroundItem<'green'>[]
): GroundItem<'green'>[] {
	const taken = new Set(places.flatMap(({ properties: p }) => [...textsOf(p.name), ...p.aliases]));
	return green.filter(({ name }) => !textsOf(name).some((text) => taken.has(text)));
}
