/** The elements of OpenStreetMap in the form in which an Overpass API answers, whatever they were read from. */

export type Tags = Readonly<Record<string, string>>;

/** Degrees WGS-84. */
export interface OsmPosition {
	lat: number;
	lon: number;
}

export interface OsmNode extends Partial<OsmPosition> {
	type: 'node';
	id: number;
	version?: number;
	tags?: Tags;
}

export interface OsmWay {
	type: 'way';
	id: number;
	version?: number;
	nodes?: number[];
	/** of `out geom`; null for what lies outside the box that was asked for */
	geometry?: (OsmPosition | null)[];
	/** of `out center` */
	center?: OsmPosition;
	tags?: Tags;
}

export interface OsmMember extends Partial<OsmPosition> {
	type: 'node' | 'way' | 'relation';
	ref: number;
	role: string;
	geometry?: (OsmPosition | null)[];
}

export interface OsmRelation {
	type: 'relation';
	id: number;
	version?: number;
	members?: OsmMember[];
	center?: OsmPosition;
	tags?: Tags;
}

export type OsmElement = OsmNode | OsmWay | OsmRelation;

/** `n12`, `w34`, `r56`: OpenStreetMap's own id with the letter of its type. */
export function refOf(type: OsmElement['type'], id: number): string {
	return `${type[0]}${id}`;
}
