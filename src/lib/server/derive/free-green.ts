/** Green areas that are not one of our places under another layer. */
import type { GroundItem } from '../../catalogue/ground/ground-layers';
import type { Geodata } from '../read/read-geodata';

/** The green whose name no place has; the others have their name from the place. */
export function freeGreen(
	{ places }: Pick<Geodata, 'places'>,
	green: readonly GroundItem<'green'>[]
): GroundItem<'green'>[] {
	const taken = new Set(
		places.flatMap(({ properties: p }) => [p.name.zh, p.name.en, ...p.aliases])
	);
	return green.filter(({ name }) => !taken.has(name.zh) && !taken.has(name.en));
}
