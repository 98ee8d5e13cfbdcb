/** The services of the metro: which trains run from where to where, and how often, off-peak. */

/** A service as it is made from the rides of a line. */
export interface ServicePlan {
	id: string;
	/** the line's name in the timetable */
	line: string;
	/** the lines that a rider may take, as this map writes them; the line itself where left out */
	lines?: string[];
	from: string;
	to: string;
	/** where the way is not the only one: stations that it passes, in order */
	through?: string[];
	/** minutes between trains; the line's published headway where left out */
	headway_min?: number;
	headway_ours?: true;
	loop?: true;
}

/** Lines without a number, as this map writes them. */
export const LINE_IDS: Readonly<Record<string, string>> = {
	浦江线: 'pujiang',
	市域机场线: 'airport-link'
};

/**
 * Headways of branches follow the notes of the published ones: Lines 5 and 11 run every 6 minutes on the trunk
 * and every 12 on each branch; Line 10 every 6 to Hongqiao and every 12 to Hangzhong Road, so every 4 on what
 * both share. Lines 3 and 4, every 8 each, share the tracks from Yishan Road to Baoshan Road: every 4.
 */
export const SERVICES: readonly ServicePlan[] = [
	{ id: '1', line: '1号线', from: '富锦路', to: '莘庄' },
	{ id: '2', line: '2号线', from: '蟠祥路·国家会计学院', to: '浦东1号2号航站楼' },
	{ id: '3', line: '3号线', from: '江杨北路', to: '上海南站' },
	{
		id: '4',
		line: '4号线',
		from: '上海体育馆',
		to: '宜山路',
		through: ['世纪大道', '上海火车站'],
		loop: true
	},
	{
		id: '3-4',
		line: '3号线',
		lines: ['3', '4'],
		from: '宝山路',
		to: '宜山路',
		headway_min: 4
	},
	{ id: '5', line: '5号线', from: '莘庄', to: '奉贤新城', headway_min: 12 },
	{ id: '5-minhang', line: '5号线', from: '莘庄', to: '闵行开发区', headway_min: 12 },
	{ id: '5-trunk', line: '5号线', from: '莘庄', to: '东川路', headway_min: 6 },
	{ id: '6', line: '6号线', from: '港城路', to: '东方体育中心' },
	{ id: '7', line: '7号线', from: '美兰湖', to: '花木路' },
	{ id: '8', line: '8号线', from: '市光路', to: '沈杜公路' },
	{ id: '9', line: '9号线', from: '上海松江站', to: '曹路' },
	{ id: '10', line: '10号线', from: '虹桥火车站', to: '基隆路', headway_min: 6 },
	{ id: '10-hangzhong', line: '10号线', from: '航中路', to: '基隆路', headway_min: 12 },
	{ id: '10-trunk', line: '10号线', from: '龙溪路', to: '基隆路', headway_min: 4 },
	{ id: '11', line: '11号线', from: '嘉定北', to: '迪士尼', headway_min: 12 },
	{ id: '11-huaqiao', line: '11号线', from: '花桥', to: '迪士尼', headway_min: 12 },
	{ id: '11-trunk', line: '11号线', from: '嘉定新城', to: '迪士尼', headway_min: 6 },
	{ id: '12', line: '12号线', from: '七莘路', to: '金海路' },
	{ id: '13', line: '13号线', from: '金运路', to: '张江路' },
	{ id: '14', line: '14号线', from: '封浜', to: '桂桥路' },
	{ id: '15', line: '15号线', from: '顾村公园', to: '紫竹高新区' },
	{ id: '16', line: '16号线', from: '龙阳路', to: '滴水湖' },
	{ id: '17', line: '17号线', from: '虹桥火车站', to: '西岑' },
	{ id: '18', line: '18号线', from: '康文路', to: '航头' },
	{
		id: 'pujiang',
		line: '浦江线',
		from: '沈杜公路',
		to: '汇臻路',
		headway_min: 8,
		headway_ours: true
	},
	{
		id: 'airport-link',
		line: '市域机场线',
		from: '虹桥2号航站楼',
		to: '浦东1号2号航站楼',
		headway_min: 15
	}
];

/** Changes that take longer than the usual one, minutes. */
export const CHANGES = [
	{
		// “around 8 minutes without suitcases”: Wikipedia. A tunnel under the railway joins the platforms.
		station: '上海火车站',
		between: [['1'], ['3', '4']],
		least: 5,
		likely: 8,
		most: 10
	},
	{
		// Line 14 lies 480 m from Lines 3 and 4, 375 m from Line 11.
		station: '曹杨路',
		between: [['14'], ['3', '4']],
		least: 5,
		likely: 7,
		most: 9
	},
	{
		station: '曹杨路',
		between: [['14'], ['11']],
		least: 4,
		likely: 6,
		most: 8
	},
	{
		// “around five minutes”: SHINE, 25 December 2024.
		station: '中春路',
		between: [['9'], ['airport-link']],
		least: 4,
		likely: 5,
		most: 8
	},
	{
		// About ten minutes when one had to leave the station: SHINE, 18 January 2021.
		station: '娄山关路',
		between: [['2'], ['15']],
		least: 3,
		likely: 6,
		most: 10
	},
	// Out of one station and into the other: SHINE, 25 December 2024.
	{
		station: '虹桥2号航站楼',
		between: [['2', '10'], ['airport-link']],
		least: 5,
		likely: 8,
		most: 12
	},
	{
		station: '浦东1号2号航站楼',
		between: [['2'], ['airport-link']],
		least: 5,
		likely: 8,
		most: 12
	},
	{
		station: '景洪路',
		between: [['15'], ['airport-link']],
		least: 5,
		likely: 8,
		most: 12
	}
] satisfies {
	station: string;
	between: [string[], string[]];
	least: number;
	likely: number;
	most: number;
}[];
