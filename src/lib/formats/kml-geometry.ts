import type { Geometry, Position } from 'geojson';

/**
 * A GeoJSON geometry as KML 2.2, coordinates `lng,lat[,altitude]` degrees WGS-84. Anything of
 * several parts becomes a MultiGeometry; the first ring of a polygon is its outer boundary, the
 * others are its holes, and lines follow the ground.
 *
 * @throws {Error} where a coordinate is not a finite number
 */
export function kmlGeometry(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return point(geometry.coordinates);
		case 'LineString':
			return line(geometry.coordinates);
		case 'Polygon':
			return polygon(geometry.coordinates);
		case 'MultiPoint':
			return several(geometry.coordinates.map(point));
		case 'MultiLineString':
			return several(geometry.coordinates.map(line));
		case 'MultiPolygon':
			return several(geometry.coordinates.map(polygon));
		case 'GeometryCollection':
			return several(geometry.geometries.map(kmlGeometry));
	}
}

function several(parts: string[]): string {
	return `<MultiGeometry>\n${parts.join('\n')}\n</MultiGeometry>`;
}

function point(position: Position): string {
	return `<Point>${coordinates([position])}</Point>`;
}

function line(positions: Position[]): string {
	return `<LineString><tessellate>1</tessellate>${coordinates(positions)}</LineString>`;
}

function polygon(rings: Position[][]): string {
	const boundaries = rings.map((ring, index) => {
		const side = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
		return `<${side}><LinearRing>${coordinates(ring)}</LinearRing></${side}>`;
	});
	return `<Polygon><tessellate>1</tessellate>${boundaries.join('')}</Polygon>`;
}

function coordinates(positions: Position[]): string {
	const tuples = positions.map((position) => {
		if (position.length < 2 || !position.every(Number.isFinite)) {
			throw new Error(`[${position.join(', ')}] is not a position`);
		}
		return position.slice(0, 3).join(',');
	});
	return `<coordinates>${tuples.join(' ')}</coordinates>`;
}
