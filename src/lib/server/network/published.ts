/** Minutes of rides that others have published. */
import type { PublishedMinutes } from '../../reach/network-data';

/**
 * Minutes published by others that a page with a date or a publisher stands behind, to compare ours with. Those of
 * Line 11 are of 2013, when its second part opened, and of 2016 and later, when all of it was open; Line 2 between the airports before the Airport Link Line.
 */
export const PUBLISHED: readonly PublishedMinutes[] = [
	{
		line: '11',
		from: '花桥',
		to: '迪士尼',
		minutes: 110,
		source: 'absolutechinatours-2016-04-26-line-11'
	},
	{
		line: '11',
		from: '嘉定北',
		to: '迪士尼',
		minutes: 90,
		source: 'absolutechinatours-2016-04-26-line-11'
	},
	{ line: '11', from: '花桥', to: '江苏路', minutes: 60, source: 'jiemian-suzhou-line-11' },
	{
		line: '11',
		from: '江苏路',
		to: '罗山路',
		minutes: 40,
		source: 'idealshanghai-2013-08-line-11'
	},
	{
		line: 'airport-link',
		from: '虹桥2号航站楼',
		to: '浦东1号2号航站楼',
		minutes: 40,
		source: 'shine-2024-12-25-airport-link'
	},
	{
		line: '2',
		whole: true,
		from: '虹桥2号航站楼',
		to: '浦东1号2号航站楼',
		minutes: 100,
		source: 'shine-2024-12-20-airport-link'
	}
];
