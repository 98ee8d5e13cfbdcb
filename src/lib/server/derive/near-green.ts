/** The named green spaces as areas to measure to. */
import type { NearGreen } from '../../catalogue/dossier/shell';
import type { LocatedFeature } from '../../catalogue/relations/creek-relation';
import { interiorPoint } from '../../geo/polygon/interior-point';
import type { Geodata } from '../read/read-geodata';
import { TRACED_ACCURACY_M } from './ground-items';

export interface LocatedGreen extends Pick<NearGreen, 'id' | 'name' | 'kind'> {
	/** its outline, WGS-84 */
	located: LocatedFeature;
}

/** Each of them with its outline and accuracy. */
export function namedGreen({ base }: Geodata): LocatedGreen[] {
	return base.green.features.flatMap(({ id, geometry, properties: { name, kind } }) => {
		if (!name) return [];
		const point = [...interiorPoint(geometry)] as [number, number];
		const located = { point, accuracy_m: TRACED_ACCURACY_M, outline: geometry };
		return [{ id, name, kind, located }];
	});
}
