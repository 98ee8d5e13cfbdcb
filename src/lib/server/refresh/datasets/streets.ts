/** Streets, footways, railways and waterways: everything that is drawn as a line. */
import type { Tags } from '../osm/elements';
import { zhOf } from '../name/names';
import type { LinesRule, OwnRule } from './rule';

const ROADS: Record<string, string> = {
	motorway: 'expressway',
	trunk: 'expressway',
	motorway_link: 'ramp',
	trunk_link: 'ramp',
	primary_link: 'ramp',
	secondary_link: 'ramp',
	tertiary_link: 'ramp',
	primary: 'primary',
	secondary: 'secondary',
	tertiary: 'tertiary',
	residential: 'minor',
	unclassified: 'minor',
	living_street: 'minor',
	road: 'minor',
	pedestrian: 'pedestrian'
};

const FOOTWAYS = ['footway', 'path', 'steps', 'cycleway'];

export const roads: LinesRule = {
	dataset: 'roads',
	make: 'lines',
	select: [
		{ types: ['way'], tags: { highway: Object.keys(ROADS) }, not: { area: ['yes'] } },
		{ types: ['way'], tags: { highway: ['service'], name: '*' }, not: { area: ['yes'] } }
	],
	propertiesOf: ({ highway = '' }) => ({ class: ROADS[highway] ?? 'minor' }),
	partedByKind: true,
	unnamed: 'as-one',
	shortest_m: 20,
	tolerance_m: 2.5,
	method: {
		en: 'Mapped roads of all classes. Pieces of one name and class are joined and simplified to about 2.5 m; what has no name is one feature for each class. Pieces under about 20 m and service ways without a name are left out. Where the source names none, English names are by rule: pinyin and Road, with East, West, South, North or Middle before it.',
		zh: '地图上各等级的道路。同名同级的路段合并，简化至约2.5米；无名者按等级各合为一个要素。约20米以下的碎段与无名通道略去。原图无英文名的按规则译写：拼音加 Road，方位词前置。'
	}
};

export const footways: LinesRule = {
	dataset: 'footways',
	make: 'lines',
	select: [{ types: ['way'], tags: { highway: FOOTWAYS }, not: { area: ['yes'] } }],
	propertiesOf: ({ highway = '' }) => ({ class: highway }),
	partedByKind: true,
	unnamed: { from_m: 10 },
	shortest_m: 10,
	tolerance_m: 2.5,
	title: { en: 'Footways and cycleways', zh: '步行道与自行车道' },
	method: {
		en: 'Mapped footways, paths, steps and cycleways that are not part of a street. Pieces that run on are joined and simplified to about 2.5 m; those under 10 m are left out. Not complete: many are not mapped.',
		zh: '地图上独立于道路的步行道、小径、台阶与自行车道。首尾相接者合并，简化至约2.5米，不足10米的略去。并不完整，许多尚未入图。'
	}
};

const isFast = ({ highspeed, name = '' }: Tags) =>
	highspeed === 'yes' || /高速|高铁|城际/.test(name);

const isYard = ({ service }: Tags) =>
	['yard', 'siding', 'spur', 'crossover'].includes(service ?? '');

export const rail: LinesRule = {
	dataset: 'rail',
	make: 'lines',
	select: [{ types: ['way'], tags: { railway: ['rail'] } }],
	propertiesOf: (tags) => ({ kind: isYard(tags) ? 'yard' : isFast(tags) ? 'high-speed' : 'rail' }),
	// both directions of a line are one line
	zhOf: (tags) =>
		isYard(tags) ? null : (zhOf(tags)?.replace(/[（(]?[上下]行线?[）)]?$/u, '') ?? null),
	partedByKind: false,
	unnamed: 'as-one',
	shortest_m: 100,
	tolerance_m: 2.5,
	beside_m: 20,
	method: {
		en: 'Mapped tracks joined by line. Tracks that run beside a kept one within about 20 m are left out, as are pieces under 100 m; unnamed links and yards are one feature each. Simplified to about 2.5 m. English names without a published form are ours.',
		zh: '地图上的铁路按线路合并；与保留线相距约20米以内的并行股道及不足100米的短线略去，无名联络线与站场各合为一个要素。简化至约2.5米。未见通行英文名的，由本站译写。'
	}
};

/** Names of the creek, which has its own dataset. */
export const CREEK_NAMES = ['苏州河', '吴淞江'];

export const canals: LinesRule = {
	dataset: 'canals',
	make: 'lines',
	select: [
		{
			types: ['way'],
			tags: { waterway: ['river', 'canal', 'stream'] },
			not: { name: CREEK_NAMES }
		}
	],
	propertiesOf: ({ waterway = '' }) => ({ kind: waterway }),
	partedByKind: false,
	unnamed: { from_m: 120 },
	shortest_m: 10,
	tolerance_m: 2.5,
	method: {
		en: 'Mapped waterway lines without Suzhou Creek, joined by name and simplified to about 2.5 m; unnamed drains and unnamed pieces under 120 m are left out. English names without a published form are romanised by us: “he” is River and “gang” is Creek, while “pu”, “bang”, “tang”, “jing” and “jiang” stay part of the name.',
		zh: '地图上的河道中心线，不含苏州河，按名称合并，简化至约2.5米；无名沟渠及不足120米的无名河段略去。未见通行英文名的由本站译写：“河”译 River，“港”译 Creek，“浦、浜、塘、泾、江”保留在专名内。'
	}
};

export const riversidePaths: OwnRule = {
	dataset: 'riverside-paths',
	make: 'riverside-paths',
	select: [
		{ types: ['way'], tags: { highway: ['cycleway'], foot: ['yes', 'designated', 'permissive'] } }
	],
	method: {
		en: 'Mapped paths for walking and cycling of which two thirds or more lie within 90 m of the creek’s centreline, in Putuo and within 1 km of it; from 40 m up, simplified to about 2.5 m. Paths that are mapped as footways only are not among them: the riverside walk has gaps here that it does not have on the ground.',
		zh: '普陀区内及区外1公里以内，三分之二以上在苏州河中心线90米以内、可步行的自行车道，40米以上，简化至约2.5米。只标为步行道的不在其内：图上滨河步道的缺口并非实地缺口。'
	}
};
