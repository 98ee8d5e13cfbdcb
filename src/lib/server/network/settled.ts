/**
 * What the copy of the timetable has wrong or lacks, each with its remedy and reason. The reasons are
 * published with the data.
 */
import type { Localised } from '../../i18n/localised';
import type { LngLat } from '../../values/lng-lat';

/** A ride that the copy joins to the wrong neighbour, and the one that trains make; minutes each way. */
export const RIDES: readonly {
	line: string;
	drop?: [from: string, to: string];
	ride: [from: string, to: string];
	minutes: number;
	why: Localised;
}[] = [
	{
		line: '5号线',
		drop: ['闵行开发区', '江川路'],
		ride: ['东川路', '江川路'],
		minutes: 3,
		why: {
			en: 'Line 5 forks at Dongchuan Road: the copy runs on from the end of one branch to the other. Dongchuan Road–Jiangchuan Road is 1.45 km straight and takes 3 minutes at the line’s own speed (our estimate).',
			zh: '5号线在东川路分岔，抄录的时刻表误把一支线末站接到另一支线。东川路—江川路直线1.45公里，按该线速度估为3分钟。'
		}
	},
	{
		line: '5号线',
		drop: ['东川路', '金平路'],
		ride: ['东川路', '金平路'],
		minutes: 2,
		why: {
			en: 'Dongchuan Road–Jinping Road: 12 minutes in the copy is the wait for the branch’s train, not the ride of 1.2 km; 2 minutes (our estimate).',
			zh: '东川路—金平路：抄录的12分钟是等候支线列车的时间，并非1.2公里的运行时间，估为2分钟。'
		}
	},
	{
		line: '10号线',
		drop: ['虹桥火车站', '龙柏新村'],
		ride: ['龙溪路', '龙柏新村'],
		minutes: 3,
		why: {
			en: 'Line 10 forks at Longxi Road, not at Hongqiao Railway Station. Longxi Road–Longbai Xincun is 2.1 km straight: 3 minutes (our estimate).',
			zh: '10号线在龙溪路分岔，而非虹桥火车站。龙溪路—龙柏新村直线2.1公里，估为3分钟。'
		}
	},
	{
		line: '11号线',
		drop: ['嘉定北', '上海赛车场'],
		ride: ['嘉定新城', '上海赛车场'],
		minutes: 5,
		why: {
			en: 'Line 11 forks at Jiading Xincheng, not at North Jiading. Jiading Xincheng–Shanghai Circuit is 2.7 km straight; 5 minutes are our estimate, made with the 110 minutes published for Huaqiao–Disney in view, which are therefore no check of it.',
			zh: '11号线在嘉定新城分岔，而非嘉定北。嘉定新城—上海赛车场直线2.7公里，估为5分钟；估计时参照了公布的花桥至迪士尼全程110分钟，故该数不能作为对它的检验。'
		}
	}
];

/**
 * Positions that the copy has 0.8 to 4.5 km off its line: written by hand there, with three or four decimals.
 * Read from other public lists of the stations (one in BD-09, one in pixels), which at thirty neighbouring
 * stations agree with the copy within 130 m; 书院 and 惠南东 were compared in both, within 90 m.
 */
export const POSITIONS: Readonly<Record<string, LngLat>> = {
	下沙: [121.5847, 31.0571],
	航头: [121.5918, 31.04],
	惠南东: [121.7891, 31.0285],
	书院: [121.8462, 30.9616],
	三鲁公路: [121.523, 31.0582],
	闵瑞路: [121.526, 31.05],
	浦航路: [121.5262, 31.0431],
	东城一路: [121.5277, 31.0325],
	汇臻路: [121.5202, 31.0274]
};

/** The accuracy of these, and of the others as OpenStreetMap has them, metres, in our judgement. */
export const ACCURACY_M = { settled: 200, mapped: 100 } as const;

export const POSITIONS_WHY: Localised = {
	en: 'The positions of Xiasha, Hangtou, East Huinan, Shuyuan and five stations of the Pujiang Line lay 0.8 to 4.5 km off their lines in the copy; they are read from other public lists of the stations. Two of the nine were compared in two lists (Shuyuan, East Huinan: within 90 m); ± 200 m is our judgement.',
	zh: '下沙、航头、惠南东、书院及浦江线五站的位置在抄录中偏离线路0.8至4.5公里，改据其他公开站点表；其中书院、惠南东在两份表中对照过，相差不到90米；误差±200米为本站判断。'
};

/** English names that the copy lacks or misspells, as the operator writes them. */
export const ENGLISH: Readonly<Record<string, string>> = {
	国家会展中心: 'National Exhibition and Convention Center',
	三鲁公路: 'Sanlu Highway',
	闵瑞路: 'Minrui Road',
	浦航路: 'Puhang Road',
	东城一路: 'Dongcheng No. 1 Road',
	汇臻路: 'Huizhen Road',
	书院: 'Shuyuan',
	惠南东: 'East Huinan',
	下沙: 'Xiasha',
	航头: 'Hangtou',
	通南路: 'Tongnan Road',
	爱辉路: 'Aihui Road',
	长江西路: 'West Changjiang Road',
	'蟠祥路·国家会计学院': 'Panxiang Road · National Accounting Institute',
	上海南站: 'Shanghai South Railway Station',
	上海松江站: 'Shanghai Songjiang Railway Station'
};
