/** Positions from the chosen columns of a table, as raw geometries: a cell that holds none is refused. */
import type { Geometry } from 'geojson';
import { faultOf, ReadFault, type Fault } from '../../../formats/read/layer/fault';
import type { ReadLimits } from '../../../formats/read/layer/limits';
import {
	LayerBuilder,
	type ReadFeature,
	type ReadLayer
} from '../../../formats/read/layer/read-layer';
import { RawGeometry } from '../../../formats/read/layer/raw-geometry';
import { parseJson } from '../../../formats/read/json/json-text';
import { readWkt } from '../../../formats/read/wkt/wkt';
import { readCoordinate } from '../../../geo/coordinates/coordinate-reading';
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { sourceSystem, type SourceId } from '../../../geo/readings/source-system';
import { systemOfCode } from '../../../geo/readings/stated-system';
import { cellNumber } from './cell-angle';
import type { ColumnChoice } from './columns';
import type { KnownNames } from './known-names';

/** The grid that a pair of metres in one cell is in, EPSG:4549. */
const PLANNERS_GRID = sourceSystem('gauss-kruger:120')!;

/** A table's features with positions. */
export interface PositionedTable {
	/** all rows; those without a position keep none */
	readonly features: readonly ReadFeature[];
	/** rows whose cells hold no position that can be read */
	readonly refused: readonly Fault[];
	/** the system of the positions, where the cells themselves say it; names are on the map, in WGS-84 */
	readonly system: SourceId | null;
	/** names that the map does not know, as they are written */
	readonly unknownNames: readonly string[];
}

const point = (a: number, b: number): Geometry => ({ type: 'Point', coordinates: [a, b] });

/** A pair in one cell: as written where it names no system, otherwise in WGS-84. */
interface CellPair {
	readonly geometry: Geometry;
	readonly system: CoordinateSystem | null;
}

/** The datum in which cells without a name of one are read; a name in a cell gives another result. */
const PLAIN = 'wgs84';
const OTHER = 'gcj02';

/** Reads a pair of one cell or line; throws what it is refused for. */
export function pairIn(cell: string, fieldName: string): CellPair {
	const reading = readCoordinate(cell, PLAIN);
	if (reading?.kind === 'grid') {
		const [lng, lat] = PLANNERS_GRID.toWgs84([reading.east_m, reading.north_m]);
		return { geometry: point(lng, lat), system: 'cgcs2000' };
	}
	if (reading?.kind !== 'position') {
		throw new ReadFault('no-position', { field: fieldName }, { detail: cell });
	}
	const again = readCoordinate(cell, OTHER);
	const isNamed = again?.kind === 'position' && again.system === reading.system;
	return { geometry: point(reading.at[0], reading.at[1]), system: isNamed ? reading.system : null };
}

/** Takes the positions from the chosen columns. */
export function positionTable(
	layer: ReadLayer,
	choice: ColumnChoice,
	names: KnownNames,
	limits: ReadLimits
): PositionedTable {
	const builder = new LayerBuilder(limits);
	const refused: Fault[] = [];
	const unknown = new Set<string>();
	const systems = new Set<SourceId | null>();
	const columns = choice.kind === 'pair' ? [choice.first, choice.second] : [choice.column];
	const field = columns.map((i) => layer.columns[i]!).join(', ');

	const geometryOf = ({ values, at }: ReadFeature): Geometry | null => {
		const cells = columns.map((i) => values[i] ?? null);
		if (cells.every((cell) => cell === null || cell === '')) return null;
		const [first = null, second = null] = cells;
		if (choice.kind === 'pair') {
			const [a, b] = [cellNumber(first), cellNumber(second)];
			if (a === null || b === null) {
				throw new ReadFault('number', { ...at, field }, { detail: cells.join(', ') });
			}
			return point(a, b);
		}
		const text = String(first);
		if (choice.kind === 'names') {
			const found = names.find(text);
			if (!found) {
				unknown.add(text);
				return null;
			}
			systems.add('wgs84');
			return point(found.at[0], found.at[1]);
		}
		if (choice.kind === 'text') {
			const { geometry, system } = pairIn(text, field);
			systems.add(system);
			return geometry;
		}
		const raw = new RawGeometry(builder, { ...at, field });
		if (text.trimStart().startsWith('{'))
			return raw.geometry(parseJson(text, limits, { ...at, field }));
		const { geometry, srid } = readWkt(text, raw, { ...at, field }, limits);
		systems.add(srid === null ? null : systemOfCode(srid));
		return geometry;
	};

	const features = layer.features.map((feature) => {
		try {
			return { ...feature, geometry: geometryOf(feature) };
		} catch (fault) {
			if (!(fault instanceof ReadFault) || fault.code === 'too-much') throw fault;
			refused.push(faultOf(fault, feature.at));
			return { ...feature, geometry: null };
		}
	});
	// Cells that name their system are converted already; where some do, those that do not are WGS-84.
	const isTexts = choice.kind === 'text' && [...systems].some((system) => system !== null);
	const [only = null] = systems;
	return {
		features,
		refused,
		system: isTexts ? 'wgs84' : systems.size === 1 ? only : null,
		unknownNames: [...unknown]
	};
}
