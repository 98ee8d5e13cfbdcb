/** The metro, its exits, bus stops, and what crosses the creek. */
import type { OwnRule, PointsRule } from './rule';

export const metroLines: OwnRule = {
	dataset: 'metro-lines',
	make: 'metro-lines',
	select: [
		{ types: ['relation'], tags: { type: ['route'], route: ['subway', 'light_rail'] } },
		{ types: ['way'], tags: { railway: ['subway', 'light_rail'] } }
	],
	method: {
		en: 'Mapped tracks within the extent. One of the two directions stands for the line, so that the drawn line may lie a track’s distance off its middle; branches are kept. Simplified to about 2.5 m. Colours as the operator shows them, as nearly as a screen can.',
		zh: '范围内的地铁轨道。上下行两线取其一代表线路，故与线路中心可有一个线间距之差；支线保留。简化至约2.5米。颜色取运营方标志色的屏幕近似值。'
	}
};

export const metroStations: OwnRule = {
	dataset: 'metro-stations',
	make: 'metro-stations',
	select: [
		{
			types: ['node', 'way', 'relation'],
			tags: { railway: ['station'], station: ['subway', 'light_rail'] }
		},
		{ types: ['node', 'way', 'relation'], tags: { railway: ['station'], subway: ['yes'] } },
		{ types: ['node'], tags: { public_transport: ['stop_position'], subway: ['yes'] } },
		{ types: ['node'], tags: { railway: ['stop'], subway: ['yes'] } }
	],
	method: {
		en: 'One point a station, about the middle of its platforms, not an exit; where the source has one point for each line, their middle. ± 60 m, more where a line’s track lies farther from the point. A station that the source lacks and that was an estimate stays one. Lines planned or open only in part (20, 26) and the Airport Link Line are not carried.',
		zh: '每站一点，约在各站台之间，不是出入口；原图按线路分为数点的取其中点。误差60米，所经线路离该点更远时相应放大。原图所缺而原为估计的车站仍为估计。规划中或仅部分开通的线路（20、26号线）及市域机场线不收录。'
	}
};

export const stationHalls: OwnRule = {
	dataset: 'station-footprints',
	make: 'station-halls',
	select: [{ types: ['way', 'relation'], tags: { railway: ['station'], station: ['subway'] } }],
	method: {
		en: 'Outlines of station halls as mapped, simplified to about 2.5 m; a station of several lines may have several, and many stations have none. A station of one line and one hall has its point in it.',
		zh: 'OpenStreetMap所绘地铁站轮廓，简化至约2.5米；换乘站可有数处，不少车站未绘轮廓。仅有一条线路、一处轮廓的车站，其点位在轮廓之内。'
	}
};

export const metroExits: PointsRule = {
	dataset: 'metro-exits',
	make: 'points',
	select: [{ types: ['node'], tags: { railway: ['subway_entrance'] } }],
	propertiesOf: ({ ref = '' }): Record<string, string> => (ref.trim() ? { ref: ref.trim() } : {}),
	title: { en: 'Entrances to the metro', zh: '地铁出入口' },
	method: {
		en: 'Mapped entrances of metro stations, with their number where the source gives one. Not complete.',
		zh: '地图上的地铁站出入口，原图有编号的一并列出。并不完整。'
	}
};

export const busStops: PointsRule = {
	dataset: 'bus-stops',
	make: 'points',
	select: [{ types: ['node'], tags: { highway: ['bus_stop'] } }],
	propertiesOf: () => ({}),
	method: {
		en: 'Bus stops as mapped in Putuo and within 1 km of it, one point a sign, with the name on it; those without a name are left out. The stop of the other direction is the nearest of the same name, 12 to 150 m away. Lines and times are not in the source. English names are by rule: the street, “at”, and what it meets or stands by, in pinyin. ± 15 m in our judgement.',
		zh: '普陀区内及区外1公里以内OpenStreetMap所绘公交站，每块站牌一点，并附站名；没有站名的不收录。对向站点取12至150米间同名站点中最近者。资料来源不含线路与时刻。英文名按规则译写：道路、at、所交道路或所临地点，均用拼音。误差约15米，为本站的判断。'
	}
};

export const crossings: OwnRule = {
	dataset: 'crossings',
	make: 'crossings',
	select: [
		{ types: ['way'], tags: { highway: '*', bridge: '*' } },
		{ types: ['way'], tags: { highway: '*', tunnel: '*' } },
		{ types: ['way'], tags: { railway: ['rail'], bridge: '*' } }
	],
	method: {
		en: 'Where mapped bridges and tunnels cross the centreline of the creek, and where metro lines do; carriageways of one road are one crossing. Set onto the centreline, ± 20 m, and sorted upstream. What was an estimate and is not mapped stays one. Where the source gives the bridge no name, it is called after its road, in our words.',
		zh: '地图上的桥梁、隧道及地铁线路与苏州河中心线相交之处，同一道路的各车行道合为一处。点位置于中心线上，误差20米，自下游向上游排列。原为估计而图上尚无者仍为估计。原图未载桥名的，以所属道路称之，名称由本站所拟。'
	}
};
