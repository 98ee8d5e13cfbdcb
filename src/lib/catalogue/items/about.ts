/** The figures of the about page: counted and computed at build, in one language. */
import type { Minutes } from '../../reach/reach';
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { Source } from '../schema/source';
import type { SourceTier } from '../schema/vocabulary';
import type { Locale } from '../../i18n/locale';
import type { Basis } from '../../values/position-basis';

/** The accuracy of the positions of one kind; radii in metres. */
export interface AccuracyRow {
	/** the ground's dataset; null for places */
	dataset: string | null;
	/** null where a dataset has one basis for all its features */
	basis: Basis | null;
	count: number;
	smallest_m: number;
	median_m: number;
	largest_m: number;
}

/** A place by name, with the accuracy of its position. */
export interface NamedPlace {
	id: string;
	name: string;
	basis: Basis;
	accuracy_m: number;
	/** how its position was found */
	method: string;
	summary: string;
}

/** A source as the page lists it. */
export interface CitedSource extends Pick<
	Source,
	'id' | 'title' | 'language' | 'publisher' | 'date' | 'licence' | 'link'
> {
	note: string | null;
	/** how many facts, positions of places and datasets of the ground cite it */
	facts: number;
	positions: number;
	datasets: number;
}

/** Sources of one tier, those with the most facts first. */
export interface SourceGroup {
	tier: SourceTier;
	facts: number;
	/** how many of them state no licence */
	unlicensed: number;
	sources: CitedSource[];
}

/** A dataset of the ground. */
export interface AboutDataset {
	id: string;
	title: string;
	method: string;
	licence: string;
	features: number;
	sources: Pick<Source, 'id' | 'title' | 'language'>[];
}

/** How far the map’s streets reach into the district: square cells whose middle lies in it. */
export interface StreetCells {
	/** metres */
	side_m: number;
	count: number;
	/** cells with a mapped street or road, with derived ones only, with none */
	mapped: number;
	derived: number;
	none: number;
	/** cells with one named street at most */
	oneAtMost: number;
	/** size of the picture, in cells */
	columns: number;
	rows: number;
	/** SVG path data in units of a cell, the north up */
	paths: { mapped: string; derived: string; none: string };
}

/** A file of the open data; `path` is relative to the site's root. */
export interface AboutFile {
	path: string;
	title: string;
	format: string;
	licence: string;
	bytes: number;
}

/** Gaps in the data, as far as they can be counted. Lengths in metres. */
export interface Unknowns {
	taopu: NamedPlace;
	/** from the point of Taopu Smart City to the edge of the creek's water */
	taopuToCreek: StatedDistance;
	university: NamedPlace;
	changfeng: NamedPlace;
	concepts: NamedPlace[];
	streets: { count: number; smallest_m: number; largest_m: number };
	/** stations at an estimated position */
	stations: { name: string; accuracy_m: number; lines: string[] }[];
	boundary_m: number;
	/** the number of all crossings, of computed ones, and of street bridges west of `WEST_LNG` */
	crossings: { count: number; derived: number; westernStreets: number };
	/** figures of a place for which there are several values */
	contested: number;
	/** facts that are forecasts or plans */
	expected: number;
	/** names of places that are this map's own, each in its own language */
	ours: Record<Locale, string[]>;
	/** named features of the ground whose English name is this map's own */
	oursGround: number;
	/** the number of all sources, and of those with a recorded date of reading */
	allSources: number;
	readSources: number;
	undatedSources: number;
	unlicensedSources: number;
}

/** Minutes by metro, and how they compare with published ones. */
export interface AboutMinutes {
	/** month of the timetable, ISO */
	as_of: string;
	/** stations of the network */
	stations: number;
	published: {
		line: string;
		from: string;
		to: string;
		/** whether the wait is counted in */
		isWhole: boolean;
		published: number;
		/** whole minutes */
		ours: Minutes;
		source: Source;
	}[];
	/** what the copy of the timetable had wrong, and what we did about it */
	settled: string[];
}

/** Everything that the about page takes from the data. */
export interface AboutData {
	counts: { places: number; facts: number; sources: number; strongShare: number };
	accuracy: { places: AccuracyRow[]; ground: AccuracyRow[] };
	titles: Record<string, string>;
	/** places not traced on a map, the least sure first; without the concepts */
	unsure: NamedPlace[];
	/** how far the datums of Chinese maps lie from WGS-84 here, metres */
	shifts_m: { gcj02: number; bd09: number };
	creek: { length_m: number; reach_m: number; otherStretch_m: number; edge_m: number };
	cells: StreetCells;
	minutes: AboutMinutes;
	unknowns: Unknowns;
	sourceGroups: SourceGroup[];
	datasets: AboutDataset[];
	files: AboutFile[];
}
